/** The first of several names that are not what they were; those that do not count may be named by a pattern. */
export function changedName<Names extends object>(
  base: Names,
  head: Names,
  ignored = /^$/,
): { readonly base: string; readonly head: string } | undefined {
  const after = new Map(Object.entries(head));
  const changed = Object.entries(base).find(([kind, name]) => !ignored.test(kind) && after.get(kind) !== name);
  return changed && { base: String(changed[1]), head: String(after.get(changed[0])) };
}
