import { matchesHostname, matchesIdnHostname } from "./hostname.ts";
import { matchesIpv4 } from "./ipv4.ts";
import { matchesIpv6 } from "./ipv6.ts";

const dotString = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const quotedString = /^"(?:[ !#-[\]-~]|\\[ -~])*"$/;
const unicodeDotString = /^[\w!#$%&'*+/=?^`{|}~\u0080-\u{10ffff}-]+(?:\.[\w!#$%&'*+/=?^`{|}~\u0080-\u{10ffff}-]+)*$/u;
const unicodeQuotedString = /^"(?:[ !#-[\]-~\u0080-\u{10ffff}]|\\[ -~])*"$/u;

/** `Mailbox` of RFC 5321, 4.1.2. */
export function matchesEmail(text: string): boolean {
  const [local, domain] = mailboxParts(text);
  return (dotString.test(local) || quotedString.test(local)) && (matchesHostname(domain) || isLiteral(domain));
}

/** `Mailbox` of RFC 6531, 3.3: the same in any script. */
export function matchesIdnEmail(text: string): boolean {
  const [local, domain] = mailboxParts(text);
  const isLocal = unicodeDotString.test(local) || unicodeQuotedString.test(local);
  return isLocal && (matchesIdnHostname(domain) || isLiteral(domain));
}

/** The last `@` parts the two: a quoted local part may hold one as well. */
function mailboxParts(text: string): readonly [local: string, domain: string] {
  const cut = text.lastIndexOf("@");
  return cut < 0 ? ["", ""] : [text.slice(0, cut), text.slice(cut + 1)];
}

function isLiteral(domain: string): boolean {
  if (!domain.startsWith("[") || !domain.endsWith("]")) return false;
  const address = domain.slice(1, -1);
  return /^IPv6:/i.test(address) ? matchesIpv6(address.slice(5)) : matchesIpv4(address);
}
