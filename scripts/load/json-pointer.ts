/** JSON pointers (RFC 6901) as URI fragments: `#` is the document, `#/paths/~1pets` one path. Kept decoded: no `%`. */

export function childPointer(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

export function joinPointer(pointer: string, segments: readonly string[]): string {
  return segments.reduce(childPointer, pointer);
}

export function segmentsOf(pointer: string): readonly string[] {
  const segments = pointer.replace(/^#/, "").split("/").slice(1);
  return segments.map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The pointer one level up; nothing above `#`. */
export function parentPointer(pointer: string): string | undefined {
  const slash = pointer.lastIndexOf("/");
  return slash < 0 ? undefined : pointer.slice(0, slash);
}

/** The pointer, its parent, and so on up to `#`. */
export function* ancestors(pointer: string): Generator<string> {
  for (let at: string | undefined = pointer; at !== undefined; at = parentPointer(at)) yield at;
}
