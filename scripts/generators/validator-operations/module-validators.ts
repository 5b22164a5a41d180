import { identifier } from "../../emit/code.ts";
import type { Import } from "../../emit/source-file.ts";
import type { Direction, Schema } from "../../model/types.ts";
import { validatorSource, type CheckNames } from "../validators/inline-validator.ts";
import { importSpecifier, ModuleNames } from "../validators/module-names.ts";

/** The validators that the module of one operation needs: their code, their imports, and a name for each. */
export class ModuleValidators {
  readonly #names: ModuleNames;
  readonly #code: string[] = [];
  readonly #imports: Import[] = [];
  readonly #checks = new Map<string, CheckNames>();

  constructor(reserved: readonly string[]) {
    this.#names = new ModuleNames(reserved);
  }

  /** The expression for the validator of a schema. */
  add(schema: Schema, direction: Direction, name: string, type: string): string {
    const source = validatorSource(schema, direction, name, { type, names: this.#names });
    this.#code.push(source.code);
    this.#imports.push(...source.imports);
    this.#checks.set(source.reference, source.checks);
    return source.reference;
  }

  /** The expression for the two functions of a validator that was added. */
  checks(reference: string): string {
    const { is, collect, path } = this.#checks.get(reference) as CheckNames; // the caller has it from `add`
    return `{ is: ${this.#imported(is, path)}, collect: ${this.#imported(collect, path)} }`;
  }

  /** A function of another file, under a name that is free here. */
  #imported(name: string, path: string | undefined): string {
    if (path === undefined) return identifier(name);
    const local = this.#names.importAs(path, name);
    this.#imports.push({ from: { kind: "file", path }, names: [importSpecifier(name, local)] });
    return identifier(local);
  }

  get code(): string {
    return this.#code.filter((code) => code !== "").join("\n\n");
  }

  get imports(): readonly Import[] {
    return this.#imports;
  }
}
