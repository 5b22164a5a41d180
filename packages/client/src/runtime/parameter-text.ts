/** A value that has parts: a list or an object, and no date. */
export function isComposite(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

/** @throws TypeError if the value is a list or an object, which no style can write at this place. */
export function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object" && value !== null)
    throw new TypeError("a list or object inside another cannot be written");
  if (typeof value === "function" || typeof value === "symbol")
    throw new TypeError(`a ${typeof value} cannot be written`);
  return String(value);
}
