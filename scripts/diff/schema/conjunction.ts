import type { Schema } from "../../model/types.ts";

/** One of the schemas that a value meets together. */
export interface Part {
  readonly schema: Schema;
  /** Whether null passes as well: the schema is what a union with null leaves. */
  readonly orNull: boolean;
}

/**
 * The schemas that a value meets together: a schema with all that stands behind its `$ref`, in its `allOf`, and in a
 * union that leaves no choice. Two documents that cut the same demands differently have the same conjunction.
 */
export interface Conjunction {
  /** Where it stands, for what has no part of its own to point to. */
  readonly at: string;
  /** Everything on the way, what only says something to people included. */
  readonly layers: readonly Part[];
  /** Those of the layers that demand something. */
  readonly parts: readonly Part[];
  readonly key: string;
}

export interface SchemaUnion {
  readonly kind: "anyOf" | "oneOf";
  readonly owner: Schema;
  /** Without those that are null alone. */
  readonly members: readonly Schema[];
  readonly hasNull: boolean;
}

/** @param at - The place of the first schema, unless there is none. */
export function conjunction(schemas: readonly Schema[], at: string): Conjunction {
  const layers = new Map<Schema, Part>();
  for (const schema of schemas) collect(schema, false, layers);
  const all = [...layers.values()];
  const parts = all.filter(({ schema }) => demands(schema));
  const ids = all.map(({ schema, orNull }) => `${idOf(schema)}${orNull ? "?" : ""}`).sort();
  return { at, layers: all, parts, key: ids.length === 0 ? at : ids.join(" ") };
}

function collect(schema: Schema, orNull: boolean, layers: Map<Schema, Part>): void {
  if (layers.has(schema)) return;
  layers.set(schema, { schema, orNull });
  if (schema.ref !== undefined) collect(schema.ref, orNull, layers);
  for (const part of schema.allOf ?? []) collect(part, orNull, layers);
  for (const { members, hasNull } of statedUnions(schema)) {
    const [only] = members;
    if (only !== undefined && members.length === 1) collect(only, orNull || hasNull, layers);
  }
}

/** The unions of a schema that leave a choice. */
export function openUnions(schema: Schema): readonly SchemaUnion[] {
  return statedUnions(schema).filter(({ members }) => members.length !== 1);
}

const unionsBySchema = new WeakMap<Schema, readonly SchemaUnion[]>();

function statedUnions(schema: Schema): readonly SchemaUnion[] {
  const known = unionsBySchema.get(schema);
  if (known !== undefined) return known;
  const unions = (["anyOf", "oneOf"] as const).flatMap((kind) => {
    const stated = schema[kind];
    if (stated === undefined) return [];
    const members = stated.filter((member) => !isNullAlone(member));
    return [{ kind, owner: schema, members, hasNull: members.length < stated.length }];
  });
  unionsBySchema.set(schema, unions);
  return unions;
}

function isNullAlone({ type, const: constant, enum: values, ref }: Schema): boolean {
  if (ref !== undefined) return false;
  if (constant?.value === null || values?.every((value) => value === null) === true) return true;
  return type?.length === 1 && type[0] === "null";
}

/** The keywords that decide which values pass or which type they have, but those that only lead to other schemas. */
const demanding: readonly (keyof Schema)[] = [
  "type", "const", "enum", "openEnum", "multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
  "minLength", "maxLength", "pattern", "format", "contentEncoding", "contentMediaType", "contentSchema", "prefixItems",
  "items", "contains", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems", "unevaluatedItems",
  "properties", "patternProperties", "additionalProperties", "propertyNames", "required", "minProperties",
  "maxProperties", "dependentRequired", "dependentSchemas", "unevaluatedProperties", "not", "if", "discriminator",
]; // prettier-ignore

function demands(schema: Schema): boolean {
  return schema.boolean === false || openUnions(schema).length > 0 || !demandsOnly(schema, []);
}

/** Whether a schema states none but the given keywords, not counting what leads to other schemas. */
export function demandsOnly(schema: Schema, keywords: readonly (keyof Schema)[]): boolean {
  return demanding.every((keyword) => schema[keyword] === undefined || keywords.includes(keyword));
}

const ids = new WeakMap<Schema, number>();
let lastId = 0;

function idOf(schema: Schema): number {
  const known = ids.get(schema) ?? ++lastId;
  ids.set(schema, known);
  return known;
}
