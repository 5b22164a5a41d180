import type { TypeCode } from "./type-code.ts";

/** The named types that a file has printed, and so has to import. */
export class Uses {
  readonly #names = new Set<string>();

  print(type: TypeCode): string {
    for (const name of type.names ?? []) this.#names.add(name);
    return type.code;
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }
}
