import type { Import } from "../../emit/source-file.ts";
import type { Direction, Schema } from "../../model/types.ts";
import { validatorSource } from "../validators/inline-validator.ts";
import { ModuleNames } from "../validators/module-names.ts";

/** The validators that the module of one operation needs: their code, their imports, and a name for each. */
export class ModuleValidators {
  readonly #names: ModuleNames;
  readonly #code: string[] = [];
  readonly #imports: Import[] = [];

  constructor(reserved: readonly string[]) {
    this.#names = new ModuleNames(reserved);
  }

  /** The expression for the validator of a schema. */
  add(schema: Schema, direction: Direction, name: string, type: string): string {
    const source = validatorSource(schema, direction, name, { type, names: this.#names });
    this.#code.push(source.code);
    this.#imports.push(...source.imports);
    return source.reference;
  }

  get code(): string {
    return this.#code.filter((code) => code !== "").join("\n\n");
  }

  get imports(): readonly Import[] {
    return this.#imports;
  }
}
