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

/** All names that code speaks of, for whoever asks of many. By hand, since it is asked of megabytes. */
export function usedNames(code: string): ReadonlySet<string> {
  const names = new Set<string>();
  let start = -1;
  for (let at = 0; at <= code.length; at++) {
    if (isInName(code.charCodeAt(at))) {
      if (start === -1) start = at;
    } else if (start !== -1) {
      if (code.charCodeAt(start - 1) !== dot) names.add(code.slice(start, at));
      start = -1;
    }
  }
  return names;
}

const dot = ".".charCodeAt(0);
const nameCodes = Array.from({ length: 0x80 }, (_, code) => nameCharacter.test(String.fromCharCode(code)));

/** Whatever is beyond ASCII may be a letter; behind the last character there is none. */
function isInName(code: number): boolean {
  return code < 0x80 ? nameCodes[code] === true : code >= 0x80;
}
