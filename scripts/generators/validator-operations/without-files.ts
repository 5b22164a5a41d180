import { schemaNode } from "../../model/schema-node.ts";
import type { Schema } from "../../model/types.ts";
import { isFileSchema } from "./body-kinds.ts";
import { namedProperties } from "./form-fields.ts";

/**
 * The schema of a multipart form as it applies once files are Blobs: JSON Schema knows no Blob, so that whatever it
 * says of a file (a string, in OpenAPI 3.0) is not asked. Everything else stays.
 */
export function withoutFiles(schema: Schema): Schema {
  const hasFiles = [...namedProperties(schema).values()].flat().some(holdsFiles);
  return hasFiles ? copy(schema, new Map()) : schema;
}

function copy(schema: Schema, done: Map<Schema, Schema>): Schema {
  const known = done.get(schema);
  if (known !== undefined) return known;
  const { component: _, ...rest } = schema; // the copy is not the component that others refer to
  const result: { -readonly [Key in keyof Schema]: Schema[Key] } = rest;
  done.set(schema, result);
  const all = (list: readonly Schema[]) => list.map((part) => copy(part, done));
  if (schema.ref !== undefined) result.ref = copy(schema.ref, done);
  if (schema.allOf !== undefined) result.allOf = all(schema.allOf);
  if (schema.anyOf !== undefined) result.anyOf = all(schema.anyOf);
  if (schema.oneOf !== undefined) result.oneOf = all(schema.oneOf);
  if (schema.then !== undefined) result.then = copy(schema.then, done);
  if (schema.else !== undefined) result.else = copy(schema.else, done);
  if (schema.properties !== undefined) {
    result.properties = new Map([...schema.properties].map(([name, property]) => [name, withoutFile(property)]));
  }
  return result;
}

function withoutFile(property: Schema): Schema {
  if (!holdsFiles(property)) return property;
  const anything = schemaNode({ pointer: property.pointer, boolean: true });
  if (property.items === undefined || !isFileSchema(property.items)) return anything;
  return { ...property, items: anything };
}

function holdsFiles(property: Schema): boolean {
  return isFileSchema(property) || (property.items !== undefined && isFileSchema(property.items));
}
