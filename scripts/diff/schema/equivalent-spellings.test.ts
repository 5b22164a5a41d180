import { expect, test } from "vitest";
import type { Json, JsonObject } from "../../json/json.ts";
import { diffSchemas } from "../test-diff.ts";

const components: JsonObject = {
  Name: { type: "string", maxLength: 9 },
  Cat: { type: "object", properties: { meows: { type: "boolean" } } },
  Dog: { type: "object", properties: { barks: { type: "boolean" } } },
};
const name = { $ref: "#/components/schemas/Name" };
const cat = { $ref: "#/components/schemas/Cat" };
const dog = { $ref: "#/components/schemas/Dog" };
const string = { type: "string" };
const nothing = { type: "null" };
const a = { type: "object", properties: { a: string } };
const b = { type: "object", properties: { b: string }, required: ["b"] };

const spellings: readonly { readonly of: string; readonly all: readonly Json[] }[] = [
  {
    of: "null beside a type",
    all: [
      { type: ["string", "null"] },
      { type: ["null", "string"] },
      { anyOf: [string, nothing] },
      { oneOf: [nothing, string] },
      { anyOf: [{ const: null }, string] },
    ],
  },
  {
    of: "null beside listed values",
    all: [
      { type: ["string", "null"], enum: ["a", "b", null] },
      { enum: [null, "b", "a"] },
      { anyOf: [{ type: "string", enum: ["a", "b"] }, nothing] },
      { oneOf: [{ const: "a" }, { const: "b" }, nothing] },
    ],
  },
  { of: "null beside a reference", all: [{ anyOf: [name, nothing] }, { oneOf: [{ allOf: [name] }, nothing] }] },
  {
    of: "a reference and what it leads to",
    all: [name, components["Name"] ?? {}, { allOf: [name] }, { allOf: [{ allOf: [name] }] }, { anyOf: [name] }],
  },
  {
    of: "demands that are met together",
    all: [
      { type: "string", minLength: 1, maxLength: 9 },
      { allOf: [{ type: "string", minLength: 1 }, { maxLength: 9 }] },
      { ...name, minLength: 1 },
      { allOf: [name, { minLength: 1 }] },
    ],
  },
  {
    of: "an object in parts",
    all: [
      { type: "object", properties: { a: string, b: string }, required: ["b"] },
      { type: "object", required: ["b"], properties: { b: string, a: string } },
      { allOf: [a, b] },
      { allOf: [b, a] },
      { ...a, allOf: [b] },
    ],
  },
  { of: "several types", all: [{ type: ["string", "integer"] }, { anyOf: [{ type: "integer" }, string] }] },
  { of: "one listed value", all: [{ const: "a" }, { enum: ["a"] }, { type: "string", const: "a" }] },
  { of: "branches in any order", all: [{ oneOf: [cat, dog] }, { oneOf: [dog, cat] }] },
  { of: "inline branches in any order", all: [{ anyOf: [a, b, string] }, { anyOf: [string, b, a] }] },
  {
    of: "bounds of integers",
    all: [
      { type: "integer", minimum: 1, maximum: 9 },
      { type: "integer", exclusiveMinimum: 0, exclusiveMaximum: 10 },
    ],
  },
  { of: "what every text is", all: [string, { type: "string", minLength: 0 }] },
  {
    of: "what every list is",
    all: [
      { type: "array" },
      { type: "array", items: {}, minItems: 0, uniqueItems: false },
      { type: "array", items: true },
    ],
  },
  { of: "what every integer is", all: [{ type: "integer" }, { type: "integer", multipleOf: 1 }] },
  {
    of: "what every object is",
    all: [{ type: "object" }, { type: "object", additionalProperties: true, required: [] }],
  },
  { of: "keywords that say nothing of the type", all: [string, { type: "string", maximum: 3, required: ["a"] }] },
  {
    of: "a choice within a choice",
    all: [
      { oneOf: [{ type: "boolean" }, { oneOf: [cat, dog] }] },
      { oneOf: [cat, { type: "boolean" }, dog] },
      { oneOf: [{ oneOf: [dog] }, { oneOf: [{ type: "boolean" }, cat] }] },
    ],
  },
  {
    of: "a closed object",
    all: [
      { ...a, additionalProperties: false },
      { ...a, unevaluatedProperties: false },
    ],
  },
];

const pairs = spellings.flatMap(({ of, all }) => {
  return all.flatMap((base, from) => all.map((head, to) => ({ of, base, head, name: `${from} and ${to}` })));
});

test.each(pairs)("spellings $name of $of are no change", ({ base, head }) => {
  for (const flow of ["request", "response"] as const) {
    expect(diffSchemas(base, head, flow, components).map(({ rule }) => rule)).toEqual([]);
  }
});
