import fc from "fast-check";
import { isObject, own, type JsonObject } from "../json/json.ts";
import type { Json } from "../model/types.ts";
import type { SchemaFamily } from "./schema-family.ts";
import { anyValue, name, numbers, scalar, strings } from "./vocabulary.ts";

const deepest = 5;

/** Values that are likely to match: what each keyword asks for, laid over each other. Nothing more is promised. */
export function fittingValue(schema: Json, family: SchemaFamily, depth: number = deepest): fc.Arbitrary<Json> {
  if (!isObject(schema) || depth <= 0) return anyValue(1);
  const parts = [...scalarParts(schema), ...objectParts(schema, family, depth), ...arrayParts(schema, family, depth)];
  parts.push(...besideParts(schema, family, depth));
  const first = parts.length === 0 ? typed(schema) : fc.oneof(...parts);
  const all = parts.length === 0 ? first : fc.tuple(...parts).map((values) => values.reduce(overlay));
  return fc.oneof({ weight: 3, arbitrary: all }, { weight: 1, arbitrary: first });
}

/** Two objects become one, of two arrays the longer gives what the other lacks; otherwise the first counts. */
function overlay(a: Json, b: Json): Json {
  if (isObject(a) && isObject(b)) return { ...b, ...a };
  if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b.slice(a.length)];
  return a;
}

function scalarParts(schema: JsonObject): readonly fc.Arbitrary<Json>[] {
  const parts: fc.Arbitrary<Json>[] = [];
  const value = own(schema, "const");
  if (value !== undefined) parts.push(fc.constant(value));
  if (Array.isArray(schema["enum"])) parts.push(fc.constantFrom<Json>(...schema["enum"]));
  if (["pattern", "minLength", "maxLength", "format"].some((key) => Object.hasOwn(schema, key))) {
    parts.push(fc.constantFrom<Json>(...strings));
  }
  for (const key of ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]) {
    const limit = own(schema, key);
    if (typeof limit === "number") parts.push(fc.constantFrom<Json>(limit, limit + 1, limit - 1, limit * 3, limit / 2));
  }
  return parts;
}

function typed(schema: JsonObject): fc.Arbitrary<Json> {
  const type = schema["type"];
  const samples: { readonly [type: string]: fc.Arbitrary<Json> } = {
    array: fc.array(scalar, { maxLength: 3 }),
    boolean: fc.boolean(),
    integer: fc.constantFrom<Json>(0, 1, 2),
    null: fc.constant(null),
    number: fc.constantFrom<Json>(...numbers),
    object: fc.dictionary(name, scalar, { maxKeys: 3, noNullPrototype: true }),
    string: fc.constantFrom<Json>(...strings),
  };
  return (typeof type === "string" ? samples[type] : undefined) ?? anyValue(2);
}

const objectKeywords = ["required", "minProperties", "maxProperties", "additionalProperties", "unevaluatedProperties"];
const moreObjectKeywords = ["patternProperties", "propertyNames", "dependentRequired", "properties"];

function objectParts(schema: JsonObject, family: SchemaFamily, depth: number): readonly fc.Arbitrary<Json>[] {
  if (![...objectKeywords, ...moreObjectKeywords].some((key) => Object.hasOwn(schema, key))) return [];
  const required = Array.isArray(schema["required"]) ? (schema["required"] as readonly string[]) : []; // strings by its form
  const properties = isObject(schema["properties"]) ? Object.entries(schema["properties"]) : [];
  const known = properties.map(([key, part]) => [key, fittingValue(part, family, depth - 1)] as const);
  const rest = own(schema, "additionalProperties") ?? own(schema, "unevaluatedProperties") ?? true;
  const others = fc.dictionary(name, fittingValue(rest, family, Math.min(2, depth - 1)), {
    maxKeys: 2,
    noNullPrototype: true,
  });
  const missing = required.filter((key) => !known.some(([other]) => other === key));
  const needed = fc.tuple(...missing.map((key) => fc.tuple(fc.constant(key), anyValue(1))));
  const kept = fc.record(Object.fromEntries(known), { requiredKeys: required.filter((key) => !missing.includes(key)), noNullPrototype: true }); // prettier-ignore
  const extra = fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: others });
  return [fc.tuple(kept, needed, extra).map(([a, b, c]): Json => ({ ...c, ...Object.fromEntries(b), ...a }))];
}

function arrayParts(schema: JsonObject, family: SchemaFamily, depth: number): readonly fc.Arbitrary<Json>[] {
  const keywords = ["prefixItems", "items", "contains", "unevaluatedItems", "minItems", "maxItems", "uniqueItems"];
  if (!keywords.some((key) => Object.hasOwn(schema, key))) return [];
  const prefix = Array.isArray(schema["prefixItems"]) ? (schema["prefixItems"] as readonly Json[]) : []; // schemas
  const start = fc.tuple(...prefix.map((item) => fittingValue(item, family, depth - 1)));
  const rest = ["items", "contains", "unevaluatedItems"].flatMap((key) => {
    const item = own(schema, key);
    return item === undefined ? [] : [fittingValue(item, family, Math.min(2, depth - 1))];
  });
  const more = fc.array(rest.length === 0 ? anyValue(1) : fc.oneof(...rest), { maxLength: 4 });
  return [fc.tuple(start, more).map(([a, b]): Json => [...a, ...b])];
}

/** What the schemas for the same value ask for. */
function besideParts(schema: JsonObject, family: SchemaFamily, depth: number): readonly fc.Arbitrary<Json>[] {
  const of = (part: Json) => fittingValue(part, family, depth - 1);
  const parts: fc.Arbitrary<Json>[] = [];
  const reference = schema["$ref"];
  if (typeof reference === "string") parts.push(of(family[Number(reference.slice("#/$defs/".length))] ?? true));
  for (const part of list(schema["allOf"])) parts.push(of(part));
  for (const key of ["anyOf", "oneOf"]) {
    const branches = list(schema[key]);
    if (branches.length > 0) parts.push(fc.oneof(...branches.map(of)));
  }
  for (const key of ["if", "then", "else"]) {
    const part = own(schema, key);
    if (part !== undefined) parts.push(of(part));
  }
  const dependents = schema["dependentSchemas"];
  for (const part of isObject(dependents) ? Object.values(dependents) : []) parts.push(of(part));
  return parts;
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : []; // of schemas
}
