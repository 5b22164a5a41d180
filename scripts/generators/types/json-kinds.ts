import type { Json, JsonType, Schema } from "../../model/types.ts";

/** The types of JSON values as TypeScript tells them apart: an integer is a number. */
export type JsonKind = Exclude<JsonType, "integer">;

export const jsonKinds: readonly JsonKind[] = ["string", "number", "boolean", "object", "array", "null"];

export function kindOf(value: Json): JsonKind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as "boolean" | "number" | "object" | "string"; // JSON knows no other
}

/**
 * The kinds that the schema's own `type` allows. Without `type`, keywords about objects or arrays are taken to mean
 * that the value is one: to JSON Schema `{ properties: ... }` allows a number too, and no author has ever meant that.
 */
export function ownKinds(schema: Schema): readonly JsonKind[] | undefined {
  if (schema.type !== undefined) {
    return [...new Set(schema.type.map((type) => (type === "integer" ? "number" : type)))];
  }
  const implied: JsonKind[] = [];
  if (hasObjectShape(schema) || schema.properties !== undefined) implied.push("object");
  if (hasArrayShape(schema)) implied.push("array");
  return implied.length === 0 ? undefined : implied;
}

/** Whether the schema says anything of the members of an object that a type can say. */
export function hasObjectShape(schema: Schema): boolean {
  return (
    (schema.properties?.size ?? 0) > 0 ||
    schema.patternProperties !== undefined ||
    (schema.required ?? []).length > 0 ||
    isRestriction(schema.additionalProperties) ||
    isRestriction(schema.unevaluatedProperties) ||
    schema.propertyNames !== undefined
  );
}

export function hasArrayShape(schema: Schema): boolean {
  return schema.prefixItems !== undefined || isRestriction(schema.items) || isRestriction(schema.unevaluatedItems);
}

/** The kinds of the values that a schema can accept, as far as types and values say. */
export function admittedKinds(schema: Schema, seen: ReadonlySet<Schema> = new Set()): ReadonlySet<JsonKind> {
  if (seen.has(schema) || schema.boolean === true) return new Set(jsonKinds);
  if (schema.boolean === false) return new Set();
  const inner = new Set(seen).add(schema);
  const sets: Iterable<JsonKind>[] = [];
  const own = ownKinds(schema);
  if (own !== undefined) sets.push(own);
  if (schema.const !== undefined) sets.push([kindOf(schema.const.value)]);
  if (schema.enum !== undefined) sets.push(schema.enum.map(kindOf));
  if (schema.ref !== undefined) sets.push(admittedKinds(schema.ref, inner));
  for (const part of schema.allOf ?? []) sets.push(admittedKinds(part, inner));
  for (const branches of [schema.oneOf, schema.anyOf]) {
    if (branches !== undefined) sets.push(branches.flatMap((branch) => [...admittedKinds(branch, inner)]));
  }
  return commonKinds(sets);
}

export function commonKinds(sets: readonly Iterable<JsonKind>[]): ReadonlySet<JsonKind> {
  const all = sets.map((kinds) => new Set(kinds));
  return new Set(jsonKinds.filter((kind) => all.every((kinds) => kinds.has(kind))));
}

function isRestriction(schema: Schema | undefined): boolean {
  return schema !== undefined && schema.boolean !== true;
}
