import { typeNameOf } from "../../model/direction.ts";
import type { Direction, Schema, SchemaComponent } from "../../model/types.ts";
import { subjectKey, subjectOf, subjectName, type Subject } from "./function-key.ts";
import { jsonSchemaConstant, jsonSchemaText } from "./json-schema-source.ts";
import { componentPath, type ModuleBuilder } from "./module-builder.ts";

/** The JSON Schemas that the validators of one module give out, as constants, apart from what checks values. */
export class JsonSchemaCode {
  readonly #module: ModuleBuilder;
  readonly #own: SchemaComponent | undefined;
  readonly #constants = new Map<string, string>();
  readonly #code: string[] = [];

  /** @param own - The component that the module is of, if it is one's. */
  constructor(module: ModuleBuilder, own?: SchemaComponent) {
    this.#module = module;
    this.#own = own;
  }

  /** The name of the constant for a schema, which is written or imported if it is not there yet. */
  constant(schema: Schema, asked: Direction, wanted?: string): string {
    const subject = subjectOf(schema, asked);
    const { direction } = subject;
    const key = subjectKey(subject);
    const known = this.#constants.get(key);
    if (known !== undefined) return known;
    const { component } = schema;
    if (component !== undefined && component !== this.#own) {
      return this.#module.importFile(componentPath(component), component.inner[direction].jsonSchema);
    }
    const isExported = component !== undefined;
    const name = isExported
      ? component.inner[direction].jsonSchema
      : this.#module.names.take(wanted ?? anonymousName(subject));
    this.#constants.set(key, name);
    const text = jsonSchemaText(schema, direction, (target) => definitionName(subjectOf(target, direction)));
    const code = jsonSchemaConstant(definitionName(subject), text, (target) => this.constant(target, direction));
    const type = this.#module.runtimeType("JsonSchemaSource");
    this.#code.push(`${isExported ? "export " : ""}const ${name}: ${type} = ${code};`);
    return name;
  }

  get code(): string {
    return this.#code.join("\n\n");
  }
}

function anonymousName(subject: Subject): string {
  const name = subjectName(subject);
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}JsonSchema`;
}

/** The key below `$defs`: a component's type, or where an anonymous schema stands. */
function definitionName({ schema, direction }: Subject): string {
  const { component } = schema;
  if (component !== undefined) return typeNameOf(component, direction);
  return schema.pointer.replace(/^#\//, "") + (schema.differsByDirection ? `:${direction}` : "");
}
