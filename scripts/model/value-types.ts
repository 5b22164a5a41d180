import type { Json, JsonType, Schema } from "./types.ts";

/** From the narrowest spelling to the widest: the order in which the runtime tries them. */
const order: readonly JsonType[] = ["null", "boolean", "integer", "number", "string", "array", "object"];

/** The types that a value may have, as far as the schema says; `undefined` where it says nothing. */
export function valueTypes(schema: Schema): readonly JsonType[] | undefined {
  const types = statedTypes(schema, new Set()) ?? hintedTypes(schema);
  if (types === undefined || types.size === 0) return undefined;
  if (types.has("number")) types.delete("integer");
  return order.filter((type) => types.has(type));
}

type Types = Set<JsonType> | undefined;

function statedTypes(schema: Schema, seen: ReadonlySet<Schema>): Types {
  if (seen.has(schema)) return undefined;
  const inner = new Set(seen).add(schema);
  const read = (part: Schema) => statedTypes(part, inner);
  const all = [
    ownTypes(schema),
    ...(schema.ref === undefined ? [] : [read(schema.ref)]),
    ...(schema.allOf ?? []).map(read),
  ];
  for (const branches of [schema.anyOf, schema.oneOf]) if (branches !== undefined) all.push(union(branches.map(read)));
  return all.reduce(intersection);
}

function ownTypes(schema: Schema): Types {
  if (schema.type !== undefined) return new Set(schema.type);
  const values = schema.const === undefined ? schema.enum : [schema.const.value];
  return values === undefined ? undefined : new Set(values.map(typeOf));
}

function union(list: readonly Types[]): Types {
  const all = new Set<JsonType>();
  for (const types of list) {
    if (types === undefined) return undefined;
    for (const type of types) all.add(type);
  }
  return all;
}

function intersection(a: Types, b: Types): Types {
  if (a === undefined || b === undefined) return a ?? b;
  const both = new Set([...a].filter((type) => b.has(type)));
  // Whole numbers are numbers.
  if ((a.has("integer") && b.has("number")) || (b.has("integer") && a.has("number"))) both.add("integer");
  return both;
}

/** Keywords that only say something about one type: without `type`, that is the one that is meant. */
const hints: readonly (readonly [JsonType, readonly (keyof Schema)[]])[] = [
  ["object", ["properties", "required", "additionalProperties", "patternProperties", "propertyNames", "minProperties", "maxProperties"]],
  ["array", ["items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems"]],
  ["number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]],
  ["string", ["minLength", "maxLength", "pattern", "format"]],
]; // prettier-ignore

function hintedTypes(schema: Schema): Types {
  const branches = [schema.ref, ...(schema.allOf ?? [])].filter((part) => part !== undefined);
  const found = hints.filter(([, keywords]) => {
    return [schema, ...branches].some((part) => keywords.some((keyword) => part[keyword] !== undefined));
  });
  return found.length === 0 ? undefined : new Set(found.map(([type]) => type));
}

/** The type of a JSON value, whole numbers told apart. */
function typeOf(value: Json): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value as "boolean" | "string" | "object"; // what JSON has besides
}
