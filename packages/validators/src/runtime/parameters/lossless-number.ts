const integerSpelling = /^-?(?:0|[1-9]\d*)$/;
const decimalSpelling = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The longest plain spelling of a double has some 330 characters; what is longer is not worth comparing. */
const maxSpelling = 400;

/**
 * The integer that a text spells in plain digits, if a JavaScript number holds it exactly. `007`, `+1`, `1e3`, `1.0`,
 * `-0` and 2^53 + 1 would come back in another spelling or as another number, and are refused.
 */
export function losslessInteger(text: string): number | undefined {
  if (!integerSpelling.test(text)) return undefined;
  const value = Number(text);
  return String(value) === text ? value : undefined;
}

/**
 * The number that a text spells in plain decimals, or exactly as JavaScript prints it (`1e-7`, `1e+21`), if no digit is
 * lost. Zeros at the end of a fraction do not count: Python spells the float one `1.0`.
 */
export function losslessNumber(text: string): number | undefined {
  if (text.length > maxSpelling) return undefined;
  const value = Number(text);
  if (String(value) === text && Number.isFinite(value)) return value;
  if (!decimalSpelling.test(text) || (text.startsWith("-0") && value === 0)) return undefined;
  return significand(text) === significand(String(value)) ? value : undefined;
}

/** Digits and power of ten, the same for every spelling of one number: `1.50` and `15e-1` are both `15e-1`. */
function significand(spelling: string): string {
  const [mantissa = "", exponent = "0"] = spelling.replace(/^-/, "").split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = (whole + fraction).replace(/^0+/, "");
  const kept = digits.replace(/0+$/, "");
  return kept === "" ? "0" : `${kept}e${Number(exponent) - fraction.length + digits.length - kept.length}`;
}
