import fc from "fast-check";
import type { JsonObject } from "../json/json.ts";
import type { Json } from "../model/types.ts";
import { anyValue, formats, name, numbers, patterns } from "./vocabulary.ts";

/** Schemas that refer to each other as `#/$defs/0`, `#/$defs/1` and so on. */
export type SchemaFamily = readonly Json[];

const size = 3;
const deepest = 3;

/** One keyword, or several that only matter together; `weight` says how often they are drawn. */
interface Keyword {
  readonly weight: number;
  readonly entry: fc.Arbitrary<JsonObject>;
}

/** `first`: the first member of the family that a reference of the same value may name. */
function schemaOf(index: number, depth: number): fc.Arbitrary<Json> {
  const keywords = [...scalarKeywords, ...(depth > 0 ? nestedKeywords(index, depth) : leafKeywords(index))];
  const options = keywords.map(({ weight, entry }) => ({ weight, arbitrary: entry }));
  const object = fc
    .array(fc.oneof(...options), { minLength: 1, maxLength: depth === deepest ? 5 : 3 })
    .map((entries): Json => Object.assign({}, ...entries) as JsonObject); // what was drawn
  return fc.oneof({ weight: 14, arbitrary: object }, { weight: 1, arbitrary: fc.boolean() });
}

function keyword(weight: number, word: string, value: fc.Arbitrary<Json>): Keyword {
  return { weight, entry: value.map((drawn) => ({ [word]: drawn })) };
}

/** Keywords that ask about each other: all of `always`, and some of `sometimes`. */
function together(
  weight: number,
  always: Readonly<Record<string, fc.Arbitrary<Json>>>,
  sometimes: Readonly<Record<string, fc.Arbitrary<Json>>>,
): Keyword {
  const requiredKeys = Object.keys(always);
  return { weight, entry: fc.record({ ...always, ...sometimes }, { requiredKeys, noNullPrototype: true }) };
}

const count = fc.integer({ min: 0, max: 3 });
const bound = fc.constantFrom<Json>(...numbers);
const types = ["array", "boolean", "integer", "null", "number", "object", "string"] as const;
const nameList = fc.uniqueArray(name, { minLength: 1, maxLength: 2 });

const scalarKeywords: readonly Keyword[] = [
  keyword(3, "type", fc.oneof(fc.constantFrom(...types), fc.uniqueArray(fc.constantFrom(...types), { minLength: 1 }))),
  keyword(1, "const", anyValue(2)),
  keyword(1, "enum", fc.uniqueArray(anyValue(1), { minLength: 1, maxLength: 4, selector: (v) => JSON.stringify(v) })),
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"].map((word) => keyword(0.5, word, bound)),
  keyword(0.7, "multipleOf", fc.constantFrom(1, 2, 3, 0.1, 0.01, 1.5)),
  keyword(0.7, "minLength", count),
  keyword(0.7, "maxLength", count),
  keyword(1, "pattern", fc.constantFrom(...patterns)),
  keyword(0.3, "format", fc.constantFrom(...formats)),
  keyword(0.5, "minItems", count),
  keyword(0.5, "maxItems", count),
  keyword(0.7, "uniqueItems", fc.boolean()),
  keyword(0.5, "minContains", count),
  keyword(0.5, "maxContains", count),
  keyword(0.5, "minProperties", count),
  keyword(0.5, "maxProperties", count),
  keyword(2, "required", nameList),
  keyword(1, "dependentRequired", mapOf(name, nameList)),
  together(
    1,
    { type: fc.constant("string"), maxLength: count },
    { minLength: count, pattern: fc.constantFrom(...patterns) },
  ),
  together(1, { type: fc.constant("number"), maximum: bound }, { minimum: bound, multipleOf: fc.constantFrom(1, 0.1) }),
].map(({ weight, entry }) => ({ weight: weight * 10, entry }));

/** What ends the nesting: references, and the boolean forms of the rest. */
function leafKeywords(index: number): readonly Keyword[] {
  return [
    ...references(index),
    keyword(5, "additionalProperties", fc.boolean()),
    keyword(5, "unevaluatedProperties", fc.boolean()),
    keyword(5, "unevaluatedItems", fc.boolean()),
    keyword(5, "items", fc.oneof(fc.boolean(), anyReference)),
    keyword(15, "properties", mapOf(name, fc.oneof(fc.boolean(), anyReference))),
  ];
}

const anyReference = fc.integer({ min: 0, max: size - 1 }).map((target): Json => ({ $ref: `#/$defs/${target}` }));

/** References to schemas of the same value. */
function references(index: number): readonly Keyword[] {
  if (index + 1 >= size) return [];
  const target = fc.integer({ min: index + 1, max: size - 1 });
  return [
    keyword(
      10,
      "$ref",
      target.map((later) => `#/$defs/${later}`),
    ),
  ];
}

function nestedKeywords(index: number, depth: number): readonly Keyword[] {
  const beside = schemaOf(index, depth - 1);
  // Below a property the value is another one: the family starts anew.
  const below = fc.oneof({ weight: 5, arbitrary: schemaOf(-1, depth - 1) }, { weight: 1, arbitrary: anyReference });
  const several = fc.array(beside, { minLength: 1, maxLength: 3 });
  const keywords: readonly Keyword[] = [
    ...references(index),
    ...["allOf", "anyOf", "oneOf"].map((word) => keyword(15, word, several)),
    keyword(8, "not", beside),
    ...["if", "then", "else"].map((word) => keyword(10, word, beside)),
    keyword(8, "dependentSchemas", mapOf(name, beside)),
    keyword(40, "properties", mapOf(name, below)),
    keyword(15, "patternProperties", mapOf(fc.constantFrom(...patterns), below)),
    keyword(12, "additionalProperties", below),
    keyword(15, "unevaluatedProperties", below),
    keyword(8, "propertyNames", below),
    keyword(15, "prefixItems", fc.array(below, { minLength: 1, maxLength: 3 })),
    keyword(15, "items", below),
    keyword(15, "contains", below),
    keyword(15, "unevaluatedItems", below),
    together(
      20,
      { contains: below },
      { minContains: count, maxContains: count, unevaluatedItems: below, items: below },
    ),
    together(20, { if: beside, then: beside }, { else: beside, unevaluatedProperties: fc.boolean() }),
    together(20, { properties: mapOf(name, below) }, { required: nameList, additionalProperties: below, minProperties: count, maxProperties: count }), // prettier-ignore
    together(15, { prefixItems: fc.array(below, { minLength: 1, maxLength: 2 }) }, { items: below, minItems: count, maxItems: count, uniqueItems: fc.boolean() }), // prettier-ignore
    together(15, { unevaluatedProperties: below, anyOf: several }, { properties: mapOf(name, below), allOf: several }),
  ];
  return keywords;
}

function mapOf(key: fc.Arbitrary<string>, value: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc.dictionary(key, value, { minKeys: 1, maxKeys: 3, noNullPrototype: true });
}

/**
 * Random schemas over all keywords of JSON Schema 2020-12. A schema that refers to one of the same value refers to a
 * later one, since a schema that applies to itself means nothing; below a property or an item it refers to any.
 */
export const schemaFamily: fc.Arbitrary<SchemaFamily> = fc.tuple(
  ...Array.from({ length: size }, (_, index) => schemaOf(index, deepest)),
);
