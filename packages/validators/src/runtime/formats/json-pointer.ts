/** RFC 6901, 5. */
export function matchesJsonPointer(text: string): boolean {
  return (text === "" || text.startsWith("/")) && !/~(?![01])/.test(text);
}

/** draft-handrews-relative-json-pointer-01, 3. */
export function matchesRelativeJsonPointer(text: string): boolean {
  const rest = /^(?:0|[1-9]\d*)(?!\d)/.exec(text);
  if (rest === null) return false;
  const pointer = text.slice(rest[0].length);
  return pointer === "#" || matchesJsonPointer(pointer);
}
