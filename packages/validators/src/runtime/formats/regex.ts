/** A regular expression of ECMA-262, read with the `u` flag as JSON Schema asks (core, 6.4). */
export function matchesRegex(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}
