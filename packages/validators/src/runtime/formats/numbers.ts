/** OpenAPI's `int32`. */
export function matchesInt32(value: number): boolean {
  return (value | 0) === value;
}

/** OpenAPI's `int64`. Above 2^53 a double stands for its neighbours as well; the nearest one is checked. */
export function matchesInt64(value: number): boolean {
  return Number.isInteger(value) && value >= -(2 ** 63) && value < 2 ** 63;
}

/** OpenAPI's `float`: what does not overflow when it is rounded to 32 bits. */
export function matchesFloat(value: number): boolean {
  return Number.isFinite(Math.fround(value));
}
