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

/** All names that code speaks of, for whoever asks of many. */
export function usedNames(code: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { 0: name, index } of code.matchAll(/[\w$\u0080-\uffff]+/g)) {
    if (code.charCodeAt(index - 1) !== dot) names.add(name);
  }
  return names;
}

const dot = ".".charCodeAt(0);
