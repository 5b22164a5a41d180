import type { Schema } from "../../model/types.ts";

/** What a schema may say without changing which values are valid. */
export const annotations: ReadonlySet<string> = new Set([
  "pointer", "source", "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly",
  "differsByDirection", "isRecursive",
]); // prettier-ignore

/** The schema that `$ref` leads to where nothing beside it counts, or the schema itself. */
export function plainTarget(schema: Schema): Schema {
  const { ref } = schema;
  if (schema.component !== undefined || ref === undefined || ref.boolean !== undefined) return schema;
  return Object.keys(schema).every((keyword) => keyword === "ref" || annotations.has(keyword)) ? ref : schema;
}
