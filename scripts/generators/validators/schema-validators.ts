import { docComment } from "../../emit/code.ts";
import { seeTag } from "../../emit/see-tag.ts";
import type { SourceFile } from "../../emit/source-file.ts";
import { directionsOf } from "../../model/direction.ts";
import type { Direction, SchemaComponent } from "../../model/types.ts";
import type { Generator } from "../generator.ts";
import { subjectOf } from "./function-key.ts";
import { JsonSchemaCode } from "./json-schema-code.ts";
import { ModuleBuilder, componentPath } from "./module-builder.ts";
import { acceptsFunction, collectFunction, withOwedFunctions } from "./write-functions.ts";

const generator = "validators/schema-validators.ts";

/** One module a named schema: its type guard, its validator, and what other schemas' modules need of it. */
export const schemaValidators: Generator = function* (model) {
  for (const component of model.schemas) yield schemaModule(component);
};

export function schemaModule(component: SchemaComponent): SourceFile {
  const path = componentPath(component);
  const module = new ModuleBuilder({ path });
  const directions = directionsOf(component);
  reserveNames(component, directions, module);
  const jsonSchemas = new JsonSchemaCode(module, component);
  for (const direction of directions) jsonSchemas.constant(component.schema, direction);
  const faces = directions.map((direction) => face(component, direction, module));
  const own = directions.flatMap((direction) => ownFunctions(component, direction, module));
  const functions = withOwedFunctions(own, module);
  const constants = module.constants(functions.join("\n"));
  const body = [constants, jsonSchemas.code, ...faces, ...functions].filter((part) => part !== "").join("\n\n");
  const types = [component.names.type, ...(directions.length > 1 ? [component.names.inputType] : [])];
  const ownTypes = { from: { kind: "package", name: "types" }, names: types, typeOnly: true } as const;
  return { package: "validators", path, generator, imports: [ownTypes, ...module.imports(body)], body };
}

/** Before anything is printed: whatever a local or an imported name wants to be called must leave these alone. */
function reserveNames(component: SchemaComponent, directions: readonly Direction[], module: ModuleBuilder): void {
  for (const direction of directions) {
    const { accepts, collect, jsonSchema } = component.inner[direction];
    for (const name of [...Object.values(names(component, direction)), accepts, collect, jsonSchema]) {
      module.names.take(name);
    }
    module.own(subjectOf(component.schema, direction), { accepts, collect });
  }
}

function names(component: SchemaComponent, direction: Direction) {
  const { type, inputType, guard, inputGuard, validator, inputValidator } = component.names;
  return direction === "read"
    ? { type, guard, validator }
    : { type: inputType, guard: inputGuard, validator: inputValidator };
}

/** The public part: `isPet` and `petValidator`. */
function face(component: SchemaComponent, direction: Direction, module: ModuleBuilder): string {
  const { type, guard, validator } = names(component, direction);
  const { accepts, collect, jsonSchema } = component.inner[direction];
  const what = direction === "write" ? `${type}, as it is sent` : type;
  const see = seeTag(component.schema.pointer);
  return `${docComment(`Whether a value is a valid ${what}. Never throws.`, see)}export function ${guard}(value: unknown): value is ${type} {
  try {
    return ${accepts}(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

${docComment(`Checks that a value is a valid ${what}.`, see)}export const ${validator}: ${module.runtimeType("Validator")}<${type}> = /* @__PURE__ */ ${module.runtime("createValidator")}({
  is: ${guard},
  collect: ${collect},
  jsonSchema: ${jsonSchema},
});`;
}

function ownFunctions(component: SchemaComponent, direction: Direction, module: ModuleBuilder): readonly string[] {
  const subject = subjectOf(component.schema, direction);
  return [acceptsFunction(subject, module), collectFunction(subject, module)].map((code) => `export ${code}`);
}
