/**
 * The names of one generated module. Module-level names differ from each other and from every local variable, so that
 * no local hides what a function needs; local variables of different functions may be called the same.
 */
export class ModuleNames {
  readonly #module = new Set<string>();
  readonly #locals = new Set<string>();
  readonly #imports = new Map<string, string>();

  constructor(reserved: readonly string[] = []) {
    for (const name of reserved) this.#module.add(name);
  }

  /** A module-level name: the wanted one, or with the lowest number from 2 that makes it free. */
  take(wanted: string): string {
    const name = firstFree(wanted, (candidate) => !this.#isTaken(candidate) && !this.#locals.has(candidate));
    this.#module.add(name);
    return name;
  }

  /** The local name of something imported: the same for whoever asks, so that a module imports it once. */
  importAs(source: string, name: string): string {
    const key = `${source} ${name}`;
    const local = this.#imports.get(key) ?? this.take(name);
    this.#imports.set(key, local);
    return local;
  }

  /** The local names of one function. */
  functionScope(parameters: readonly string[]): LocalNames {
    const inFunction = new Set(parameters);
    return {
      take: (wanted) => {
        const name = firstFree(wanted, (candidate) => !this.#isTaken(candidate) && !inFunction.has(candidate));
        inFunction.add(name);
        this.#locals.add(name);
        return name;
      },
    };
  }

  #isTaken(name: string): boolean {
    return this.#module.has(name) || globals.has(name);
  }
}

/** What an import statement says of an imported name. */
export function importSpecifier(name: string, local: string): string {
  return local === name ? name : `${name} as ${local}`;
}

export interface LocalNames {
  take(wanted: string): string;
}

const globals: ReadonlySet<string> = new Set([
  "Array", "Number", "Object", "RegExp", "Set", "Math", "value", "report", "undefined", "await", "break", "case", "catch",
  "class", "const", "continue", "debugger", "default", "delete", "do", "else", "enum", "export", "extends", "false",
  "finally", "for", "function", "if", "implements", "import", "in", "instanceof", "interface", "let", "new", "null",
  "package", "private", "protected", "public", "return", "static", "super", "switch", "this", "throw", "true", "try",
  "typeof", "var", "void", "while", "with", "yield", "arguments", "eval", "NaN", "Infinity", "any", "unknown", "string",
  "number", "boolean", "object", "never", "symbol", "bigint", "type", "async", "of", "as", "is",
]); // prettier-ignore

function firstFree(wanted: string, isFree: (candidate: string) => boolean): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? wanted : `${wanted}${number}`;
    if (isFree(candidate)) return candidate;
  }
}
