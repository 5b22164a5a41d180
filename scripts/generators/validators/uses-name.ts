/** Whether code speaks of a name: not of a member or a longer name that contains it. */
export function usesName(code: string, name: string): boolean {
  // By hand, since this is asked of thousands of names, and to compile an expression takes longer than to search.
  for (let at = code.indexOf(name); at !== -1; at = code.indexOf(name, at + 1)) {
    const before = code.charCodeAt(at - 1);
    if (before !== dot && !isInName(before) && !isInName(code.charCodeAt(at + name.length))) return true;
  }
  return false;
}

/** So many names are found sooner one by one. */
const fewNames = 32;

/** Which of some names code speaks of. */
export function usedNames(code: string, names: ReadonlySet<string>): ReadonlySet<string> {
  if (names.size > fewNames) return usedOfMany(code, names);
  return new Set([...names].filter((name) => usesName(code, name)));
}

/** By hand: a word is cut out of the code only where one of the names begins like it and is as long. */
function usedOfMany(code: string, names: ReadonlySet<string>): ReadonlySet<string> {
  const shapes = new Set([...names].map((name) => shapeOf(name.charCodeAt(0), name.length)));
  const used = new Set<string>();
  let start = -1;
  for (let at = 0; at <= code.length && used.size < names.size; at++) {
    if (isInName(code.charCodeAt(at))) {
      if (start === -1) start = at;
    } else if (start !== -1) {
      if (shapes.has(shapeOf(code.charCodeAt(start), at - start)) && code.charCodeAt(start - 1) !== dot) {
        const word = code.slice(start, at);
        if (names.has(word)) used.add(word);
      }
      start = -1;
    }
  }
  return used;
}

/** The same for names that begin with the same letter and are of one length. */
function shapeOf(letter: number, length: number): number {
  return length * 0x10000 + letter;
}

const dot = ".".charCodeAt(0);
const nameCodes = Array.from({ length: 0x80 }, (_, code) => /[\w$]/.test(String.fromCharCode(code)));

/** Whatever is beyond ASCII may be a letter; beyond the ends of the code there is none. */
function isInName(code: number): boolean {
  return code < 0x80 ? nameCodes[code] === true : code >= 0x80;
}
