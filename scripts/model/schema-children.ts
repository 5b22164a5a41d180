import type { Schema } from "./types.ts";

/** The schemas that stand directly inside a schema, the target of its `$ref` last. */
export function schemaChildren(schema: Schema): readonly Schema[] {
  return [...innerSchemas(schema), ...(schema.ref === undefined ? [] : [schema.ref])];
}

/** The schemas that stand directly inside a schema, without the target of its `$ref`. */
function innerSchemas(schema: Schema): readonly Schema[] {
  const single = [
    schema.contentSchema,
    schema.items,
    schema.contains,
    schema.unevaluatedItems,
    schema.additionalProperties,
    schema.propertyNames,
    schema.unevaluatedProperties,
    schema.not,
    schema.if,
    schema.then,
    schema.else,
  ].filter((child) => child !== undefined);
  const lists = [schema.prefixItems, schema.allOf, schema.anyOf, schema.oneOf].flatMap((list) => list ?? []);
  const maps = [schema.properties, schema.patternProperties, schema.dependentSchemas].flatMap((map) => [
    ...(map?.values() ?? []),
  ]);
  return [...maps, ...lists, ...single];
}
