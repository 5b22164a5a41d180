/** OpenAPI's `byte`: base64 of RFC 4648, 4, with padding. */
export function matchesBase64(text: string): boolean {
  if (text.length % 4 !== 0) return false;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  // A search for what is wrong: it needs no stack, however long the text.
  return !/[^A-Za-z0-9+/]/.test(text.slice(0, text.length - padding));
}
