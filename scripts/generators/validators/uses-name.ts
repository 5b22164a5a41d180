const nameCharacter = /[\w$]/;

/** Whether code speaks of a name: not of a member or a longer name that contains it. */
export function usesName(code: string, name: string): boolean {
  // By hand, since this is asked of thousands of names, and to compile an expression takes longer than to search.
  for (let at = code.indexOf(name); at !== -1; at = code.indexOf(name, at + 1)) {
    const before = code.charAt(at - 1);
    if (before !== "." && !nameCharacter.test(before) && !nameCharacter.test(code.charAt(at + name.length)))
      return true;
  }
  return false;
}
