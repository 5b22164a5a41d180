import type { Import, SourceFile } from "../../emit/source-file.ts";
import { besideValidator } from "../../model/names.ts";
import type { Direction, Schema, SchemaComponent } from "../../model/types.ts";
import { subjectKey, subjectOf, subjectName, type Subject } from "./function-key.ts";
import { jsonSchemaConstant, jsonSchemaText } from "./json-schema-source.ts";
import { ModuleNames } from "./module-names.ts";

const generator = "validators/schema-validators.ts";
const noNames: ReadonlySet<string> = new Set();

export interface JsonSchemaCode {
  readonly code: string;
  readonly imports: readonly Import[];
  /** The constant of the first subject. */
  readonly reference: string;
}

/** `json-schemas/pet.ts`: the JSON Schemas that the validators of a component give out, apart from what checks values. */
export function jsonSchemaModule(component: SchemaComponent): SourceFile {
  const { schema } = component;
  const directions: readonly Direction[] = schema.differsByDirection ? ["read", "write"] : ["read"];
  const builder = new JsonSchemaBuilder(new ModuleNames(), component);
  for (const direction of directions) builder.constant(subjectOf(schema, direction, noNames));
  const { code, imports } = builder.finish();
  return { package: "validators", path: jsonSchemaPath(component), generator, imports, body: code };
}

/** The JSON Schema of a schema that is no component, for the module that holds its validator. */
export function jsonSchemaCode(schema: Schema, direction: Direction, name: string, names: ModuleNames): JsonSchemaCode {
  const builder = new JsonSchemaBuilder(names);
  const reference = builder.constant(subjectOf(schema, direction, noNames), `${name}JsonSchema`);
  return { ...builder.finish(), reference };
}

export function jsonSchemaPath(component: SchemaComponent): string {
  return `json-schemas/${component.names.file}.ts`;
}

/** `petInputJsonSchema` */
export function jsonSchemaName(component: SchemaComponent, direction: Direction): string {
  const { validator, inputValidator } = component.names;
  return besideValidator(direction === "write" ? inputValidator : validator, "JsonSchema");
}

class JsonSchemaBuilder {
  readonly #names: ModuleNames;
  readonly #own: SchemaComponent | undefined;
  readonly #constants = new Map<string, string>();
  readonly #code: string[] = [];
  readonly #files = new Map<string, Set<string>>();
  readonly #type: string;

  constructor(names: ModuleNames, own?: SchemaComponent) {
    this.#names = names;
    this.#own = own;
    for (const direction of ["read", "write"] as const)
      if (own !== undefined) names.take(jsonSchemaName(own, direction));
    this.#type = names.take("JsonSchemaSource");
  }

  /** The name of the constant for a subject, which is written or imported if it is not there yet. */
  constant(subject: Subject, wanted?: string): string {
    const key = subjectKey(subject);
    const known = this.#constants.get(key);
    if (known !== undefined) return known;
    const { schema, direction } = subject;
    const { component } = schema;
    if (component !== undefined && component !== this.#own) {
      const name = jsonSchemaName(component, direction);
      const path = jsonSchemaPath(component);
      this.#files.set(path, (this.#files.get(path) ?? new Set()).add(name));
      return name;
    }
    const isExported = component !== undefined;
    const name = isExported ? jsonSchemaName(component, direction) : this.#names.take(wanted ?? anonymousName(subject));
    this.#constants.set(key, name);
    const text = jsonSchemaText(schema, direction, (target) => definitionName(subjectOf(target, direction, noNames)));
    const references = (target: Schema) => this.constant(subjectOf(target, direction, noNames));
    const code = jsonSchemaConstant(definitionName(subject), text, references);
    this.#code.push(`${isExported ? "export " : ""}const ${name}: ${this.#type} = ${code};`);
    return name;
  }

  finish(): { readonly code: string; readonly imports: readonly Import[] } {
    const imported = this.#type === "JsonSchemaSource" ? this.#type : `JsonSchemaSource as ${this.#type}`;
    const files = [...this.#files].map(([path, names]) => ({
      from: { kind: "file", path } as const,
      names: [...names],
    }));
    return {
      code: this.#code.join("\n\n"),
      imports: [{ from: { kind: "runtime" }, names: [imported], typeOnly: true }, ...files],
    };
  }
}

function anonymousName(subject: Subject): string {
  const name = subjectName(subject);
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}JsonSchema`;
}

/** The key below `$defs`: a component's type, or where an anonymous schema stands. */
function definitionName({ schema, direction }: Subject): string {
  const { component } = schema;
  if (component !== undefined) return direction === "write" ? component.names.inputType : component.names.type;
  return schema.pointer.replace(/^#\//, "") + (schema.differsByDirection ? `:${direction}` : "");
}
