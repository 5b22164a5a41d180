import { isIdnLabel } from "./idn-label.ts";
import { decodePunycode, encodePunycode } from "./punycode.ts";

const ldhLabel = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;

/** RFC 1123, 2.1. Labels that start with `xn--` must be what RFC 5891 makes of a name in another script. */
export function matchesHostname(text: string): boolean {
  return text.length <= 253 && text.split(".").every(isAsciiLabel);
}

/** RFC 5890, 2.3.2.3: labels in ASCII or in any script. The full stops of East Asian scripts part them as well. */
export function matchesIdnHostname(text: string): boolean {
  if (text.length > 2 * 253) return false; // no encoding is shorter than the code points it stands for
  const labels = text.split(/[.\u3002\uff0e\uff61]/);
  let length = labels.length - 1;
  for (const label of labels) {
    const ascii = /[^\0-\x7f]/.test(label) ? unicodeLabel(label) : label;
    if (ascii === undefined || !isAsciiLabel(ascii)) return false;
    length += ascii.length;
  }
  return length <= 253;
}

/** A label in Unicode as it goes over the wire, where it may. */
function unicodeLabel(label: string): string | undefined {
  return isIdnLabel(label) ? `xn--${encodePunycode(label)}` : undefined;
}

function isAsciiLabel(label: string): boolean {
  if (!ldhLabel.test(label)) return false;
  if (!/^..--/.test(label)) return true;
  // The two hyphens are reserved for encodings, and `xn` is the only one there is (RFC 5890, 2.3.1).
  if (!/^xn--/i.test(label)) return false;
  const decoded = decodePunycode(label.slice(4).toLowerCase());
  return decoded !== undefined && /[^\0-\x7f]/.test(decoded) && isIdnLabel(decoded);
}
