/** Whether one decimal is a whole multiple of another, digit by digit, as it is done on paper. */
export function isExactMultiple(value: number, divisor: number): boolean {
  const [digits, decimals] = inDigits(value);
  const [divisorDigits, divisorDecimals] = inDigits(divisor);
  const most = Math.max(decimals, divisorDecimals);
  return (digits * 10n ** BigInt(most - decimals)) % (divisorDigits * 10n ** BigInt(most - divisorDecimals)) === 0n;
}

/** `-0.07` to -7 with 2 decimals, `1e21` to 1 with 21 zeros and none. */
function inDigits(value: number): readonly [digits: bigint, decimals: number] {
  const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const decimals = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return decimals >= 0 ? [digits, decimals] : [digits * 10n ** BigInt(-decimals), 0];
}
