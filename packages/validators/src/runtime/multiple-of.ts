/**
 * Whether a number is a whole multiple of another, read as the decimals that people write: 0.3 is a multiple of 0.1,
 * though the quotient of the two doubles is not whole.
 */
export function isMultipleOf(value: number, divisor: number): boolean {
  if (Number.isInteger(value) && Number.isInteger(divisor)) return value % divisor === 0;
  if (!Number.isFinite(value)) return false;
  const [digits, exponent] = decimal(value);
  const [divisorDigits, divisorExponent] = decimal(divisor);
  const common = Math.min(exponent, divisorExponent);
  return scaled(digits, exponent - common) % scaled(divisorDigits, divisorExponent - common) === 0n;
}

/** `12.5` to `["125", -1]`: the shortest decimal that is this double. */
function decimal(value: number): readonly [digits: string, exponent: number] {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return [whole + fraction, Number(exponent) - fraction.length];
}

function scaled(digits: string, zeros: number): bigint {
  return BigInt(digits + "0".repeat(zeros));
}
