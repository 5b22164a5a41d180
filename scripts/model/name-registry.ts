/** Hands out names that are unique without regard to case, so that they can be file names on every system. */
export class NameRegistry {
  readonly #taken = new Set<string>();
  /** The number that a name got last: thousands may ask for the same. */
  readonly #last = new Map<string, number>();

  constructor(reserved: readonly string[] = []) {
    for (const name of reserved) this.#taken.add(folded(name));
  }

  /** The name itself, or with the lowest number from 2 that makes it, with every one of its `suffixes`, unique. */
  take(name: string, suffixes: readonly string[] = [""]): string {
    const request = [folded(name), ...suffixes].join("\n");
    for (let number = this.#last.get(request) ?? 1; ; number++) {
      const candidate = number === 1 ? name : `${name}${number}`;
      const all = suffixes.map((suffix) => folded(candidate + suffix));
      if (all.some((entry) => this.#taken.has(entry))) continue;
      for (const entry of all) this.#taken.add(entry);
      this.#last.set(request, number);
      return candidate;
    }
  }
}

/** The same for names that some file system takes for one: by case (`ſ` and `s`, `ß` and `ẞ`) or by composition of letters. */
function folded(name: string): string {
  // `ẞ` has to be small before it can be `SS`, and that small again.
  return name.normalize("NFKC").toLowerCase().toUpperCase().toLowerCase().normalize("NFKC");
}

/** What a method of the client cannot be called: its own member, what makes an object a promise, what every object has. */
export const reservedMethods: readonly string[] = [
  "raw", "then", "toJSON", "constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString",
  "toString", "valueOf",
]; // prettier-ignore

/** Type names that generated modules use in their global meaning, or that TypeScript does not allow. */
export const reservedTypes: readonly string[] = [
  "Array", "Blob", "Error", "FormData", "Map", "Object", "Promise", "Readonly", "ReadonlyArray", "Record", "Request",
  "Response", "Set", "Symbol", "String", "Number", "Boolean", "BigInt", "Function", "Date", "Uint8Array", "URL",
  "SpecInfo", "NaN", "Infinity", "RegExp", "Exclude", "NonNullable", "Omit",
]; // prettier-ignore

/** What stands beside a derived name and would hide it: exports by hand and of each package alike, and imports of generated modules. */
export const reservedValues: readonly string[] = [
  "buildList", "createOperation", "documentedStatus", "matchPath", "operationValidators", "responseValidator", "spec",
]; // prettier-ignore
