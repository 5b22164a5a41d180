import { identifier } from "../../emit/code.ts";
import type { Direction, SchemaComponent } from "../../model/types.ts";
import type { Generator } from "../generator.ts";
import { schemaDoc } from "./schema-doc.ts";
import { structureType } from "./schema-type.ts";
import { typeContext } from "./type-context.ts";

/** `schemas.ts`: every component schema by its name, as read and, where the two differ, as written. */
export const typesSchemas: Generator = (model) => {
  const declarations = model.schemas.flatMap(schemaDeclarations);
  const body = declarations.length === 0 ? "export {};" : declarations.join("\n\n");
  return [{ package: "types", path: "schemas.ts", generator: "types/schemas.ts", imports: [], body }];
};

/** The names that `schemas.ts` exports. */
export function schemaTypeNames(components: readonly SchemaComponent[]): readonly string[] {
  return [...new Set(components.flatMap(({ names }) => [names.type, names.inputType]))];
}

/** The type of a component as read and, where it differs, as written. */
export function schemaDeclarations(component: SchemaComponent): readonly string[] {
  return component.schema.differsByDirection
    ? [declaration(component, "read"), declaration(component, "write")]
    : [declaration(component, "read")];
}

function declaration({ schema, names }: SchemaComponent, direction: Direction): string {
  const name = identifier(direction === "read" ? names.type : names.inputType);
  const { code, members, isIntersection } = structureType(schema, typeContext(direction));
  // An interface is what an editor shows by its name. A map stays an alias: as such it fits where a map is asked for.
  const isPlain = members === undefined && isIntersection !== true && code.startsWith("{") && code.endsWith("}");
  const isInterface = isPlain && (schema.properties?.size ?? 0) > 0;
  const note = direction === "read" ? undefined : `As a request carries it; \`${names.type}\` is what a response has.`;
  const doc = schemaDoc(schema, { note, pointer: schema.pointer });
  return isInterface ? `${doc}export interface ${name} ${code}` : `${doc}export type ${name} = ${code};`;
}
