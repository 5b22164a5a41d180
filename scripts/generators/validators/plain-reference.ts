import type { Schema } from "../../model/types.ts";

/** What a schema may say without changing which values are valid. */
const annotations: ReadonlySet<string> = new Set([
  "pointer", "source", "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly",
  "differsByDirection", "isRecursive",
]); // prettier-ignore

/** Whether a schema says nothing that counts but some keywords. */
export function saysOnly(schema: Schema, ...keywords: readonly (keyof Schema)[]): boolean {
  for (const key in schema) {
    const keyword = key as keyof Schema; // it has no others
    if (schema[keyword] !== undefined && !annotations.has(keyword) && !keywords.includes(keyword)) return false;
  }
  return true;
}

/** The schema that `$ref` leads to where nothing beside it counts, or the schema itself. */
export function plainTarget(schema: Schema): Schema {
  const { ref } = schema;
  if (schema.component !== undefined || ref === undefined || ref.boolean !== undefined) return schema;
  return saysOnly(schema, "ref") ? ref : schema;
}
