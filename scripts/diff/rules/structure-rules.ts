import { always, checked, meaning, typed } from "./meanings.ts";
import type { Rule } from "./rule.ts";

const string = { type: "string" } as const;
const closed = { type: "object", additionalProperties: false } as const;
const cat = { type: "object", required: ["meows"], properties: { meows: { const: true } } } as const;
const dog = { type: "object", required: ["barks"], properties: { barks: { const: true } } } as const;
const pet = { type: "object", required: ["kind"], properties: { kind: string } } as const;

/** What objects and arrays are made of, and how schemas are composed. */
export const structureRules = {
  "new-required-property": {
    relation: "narrowed",
    meaning: {
      request: meaning("major", "major", "minor", "A request without it is refused; a default does not help."),
      response: meaning("minor", "minor", "minor", "There is more to read than before."),
    },
    example: {
      schema: [
        { type: "object", properties: { a: string } },
        { type: "object", properties: { a: string, b: { default: "x" } }, required: ["b"] },
      ],
    },
  },
  "new-optional-property": {
    relation: "narrowed",
    meaning: {
      request: meaning("minor", "minor", "minor", "There is more to send than before."),
      response: meaning("minor", "minor", "minor", "There is more to read than before."),
    },
    example: {
      schema: [
        { type: "object", properties: { a: string } },
        { type: "object", properties: { a: string, b: string } },
      ],
    },
  },
  "property-removed": {
    relation: "widened",
    meaning: {
      request: meaning("major", "minor", "minor", "Whoever writes it gets a type error; sent, it means nothing."),
      response: meaning("major", "minor", "minor", "Whoever reads it gets a type error."),
    },
    example: {
      schema: [
        { type: "object", properties: { a: string, b: string } },
        { type: "object", properties: { a: string } },
      ],
    },
  },
  "closed-property-removed": {
    relation: "narrowed",
    meaning: {
      request: meaning("major", "major", "minor", "The object is closed: whoever sends it is refused."),
      response: meaning("major", "minor", "minor", "Whoever reads it gets a type error."),
    },
    example: {
      schema: [
        { ...closed, properties: { a: string, b: string } },
        { ...closed, properties: { a: string } },
      ],
    },
  },
  "property-became-required": {
    relation: "narrowed",
    meaning: typed.narrowed,
    example: {
      schema: [
        { type: "object", properties: { a: string } },
        { type: "object", properties: { a: string }, required: ["a"] },
      ],
    },
  },
  "property-became-optional": {
    relation: "widened",
    meaning: typed.widened,
    example: {
      schema: [
        { type: "object", properties: { a: string }, required: ["a"] },
        { type: "object", properties: { a: string } },
      ],
    },
  },
  "property-became-read-only": {
    relation: "narrowed",
    meaning: { request: typed.narrowed.request },
    example: {
      schema: [
        { type: "object", properties: { a: string } },
        { type: "object", properties: { a: { ...string, readOnly: true } } },
      ],
    },
  },
  "property-became-writable": {
    relation: "widened",
    meaning: { request: typed.widened.request },
    example: {
      schema: [
        { type: "object", properties: { a: { ...string, readOnly: true } } },
        { type: "object", properties: { a: string } },
      ],
    },
  },
  "property-became-write-only": {
    relation: "narrowed",
    meaning: { response: meaning("major", "minor", "minor", "Whoever reads it gets a type error.") },
    example: {
      schema: [
        { type: "object", properties: { a: string } },
        { type: "object", properties: { a: { ...string, writeOnly: true } } },
      ],
    },
  },
  "property-became-readable": {
    relation: "widened",
    meaning: { response: meaning("minor", "minor", "minor", "There is more to read than before.") },
    example: {
      schema: [
        { type: "object", properties: { a: { ...string, writeOnly: true } } },
        { type: "object", properties: { a: string } },
      ],
    },
  },
  "object-closed": {
    relation: "narrowed",
    meaning: checked.narrowed,
    example: {
      schema: [
        { type: "object", properties: { a: string } },
        { ...closed, properties: { a: string } },
      ],
    },
  },
  "object-opened": {
    relation: "widened",
    meaning: checked.widened,
    example: {
      schema: [
        { ...closed, properties: { a: string } },
        { type: "object", properties: { a: string } },
      ],
    },
  },
  "index-signature-added": {
    relation: "same",
    meaning: always("minor", "none", "none", "The type now says that there may be properties of any name."),
    example: {
      schema: [
        { type: "object", properties: { a: string } },
        { type: "object", properties: { a: string }, additionalProperties: true },
      ],
    },
  },
  "index-signature-removed": {
    relation: "same",
    meaning: always("major", "none", "none", "Properties of other names are type errors now."),
    example: {
      schema: [
        { type: "object", properties: { a: string }, additionalProperties: {} },
        { type: "object", properties: { a: string } },
      ],
    },
  },
  "pattern-property-added": {
    relation: "changed",
    meaning: typed.changed,
    example: { schema: [{ type: "object" }, { type: "object", patternProperties: { "^x-": string } }] },
  },
  "pattern-property-removed": {
    relation: "changed",
    meaning: typed.changed,
    example: { schema: [{ type: "object", patternProperties: { "^x-": string } }, { type: "object" }] },
  },
  "min-properties-increased": {
    relation: "narrowed",
    meaning: checked.narrowed,
    example: { schema: [{ type: "object" }, { type: "object", minProperties: 1 }] },
  },
  "min-properties-decreased": {
    relation: "widened",
    meaning: checked.widened,
    example: {
      schema: [
        { type: "object", minProperties: 1 },
        { type: "object", minProperties: 0 },
      ],
    },
  },
  "max-properties-decreased": {
    relation: "narrowed",
    meaning: checked.narrowed,
    example: { schema: [{ type: "object" }, { type: "object", maxProperties: 1 }] },
  },
  "max-properties-increased": {
    relation: "widened",
    meaning: checked.widened,
    example: { schema: [{ type: "object", maxProperties: 1 }, { type: "object" }] },
  },
  "dependent-required-added": {
    relation: "narrowed",
    meaning: checked.narrowed,
    example: { schema: [{ type: "object" }, { type: "object", dependentRequired: { a: ["b"] } }] },
  },
  "dependent-required-removed": {
    relation: "widened",
    meaning: checked.widened,
    example: {
      schema: [
        { type: "object", dependentRequired: { a: ["b", "c"] } },
        { type: "object", dependentRequired: { a: ["b"] } },
      ],
    },
  },
  "dependent-schema-added": {
    relation: "narrowed",
    meaning: checked.narrowed,
    example: { schema: [{ type: "object" }, { type: "object", dependentSchemas: { a: { minProperties: 2 } } }] },
  },
  "dependent-schema-removed": {
    relation: "widened",
    meaning: checked.widened,
    example: { schema: [{ type: "object", dependentSchemas: { a: { minProperties: 2 } } }, { type: "object" }] },
  },

  "min-items-increased": {
    relation: "narrowed",
    meaning: checked.narrowed,
    example: { schema: [{ type: "array" }, { type: "array", minItems: 1 }] },
  },
  "min-items-decreased": {
    relation: "widened",
    meaning: checked.widened,
    example: {
      schema: [
        { type: "array", minItems: 2 },
        { type: "array", minItems: 1 },
      ],
    },
  },
  "max-items-decreased": {
    relation: "narrowed",
    meaning: checked.narrowed,
    example: {
      schema: [
        { type: "array", maxItems: 2 },
        { type: "array", maxItems: 1 },
      ],
    },
  },
  "max-items-increased": {
    relation: "widened",
    meaning: checked.widened,
    example: { schema: [{ type: "array", maxItems: 1 }, { type: "array" }] },
  },
  "unique-items-added": {
    relation: "narrowed",
    meaning: checked.narrowed,
    example: {
      schema: [
        { type: "array", uniqueItems: false },
        { type: "array", uniqueItems: true },
      ],
    },
  },
  "unique-items-removed": {
    relation: "widened",
    meaning: checked.widened,
    example: { schema: [{ type: "array", uniqueItems: true }, { type: "array" }] },
  },
  "contains-narrowed": {
    relation: "narrowed",
    meaning: checked.changed,
    example: { schema: [{ type: "array" }, { type: "array", contains: string }] },
  },
  "contains-widened": {
    relation: "widened",
    meaning: checked.widened,
    example: {
      schema: [
        { type: "array", contains: string, minContains: 2 },
        { type: "array", contains: string },
      ],
    },
  },
  "tuple-changed": {
    relation: "changed",
    meaning: typed.changed,
    example: {
      schema: [
        { type: "array", prefixItems: [string] },
        { type: "array", prefixItems: [string, string] },
      ],
    },
  },

  "union-member-added": {
    relation: "widened",
    meaning: typed.widened,
    example: { schema: [cat, { oneOf: [dog, cat] }] },
  },
  "union-member-removed": {
    relation: "narrowed",
    meaning: typed.narrowed,
    example: { schema: [{ anyOf: [cat, dog] }, { anyOf: [dog] }] },
  },
  "union-added": {
    relation: "narrowed",
    meaning: typed.narrowed,
    example: { schema: [pet, { ...pet, anyOf: [cat, dog] }] },
  },
  "union-removed": {
    relation: "widened",
    meaning: typed.widened,
    example: { schema: [{ ...pet, anyOf: [cat, dog] }, pet] },
  },
  "any-of-became-one-of": {
    relation: "narrowed",
    meaning: checked.narrowed,
    example: { schema: [{ anyOf: [pet, cat] }, { oneOf: [pet, cat] }] },
  },
  "one-of-became-any-of": {
    relation: "widened",
    meaning: checked.widened,
    example: { schema: [{ oneOf: [pet, cat] }, { anyOf: [pet, cat] }] },
  },
  "not-extended": {
    relation: "narrowed",
    meaning: checked.changed,
    example: { schema: [{ type: "string" }, { type: "string", not: { const: "a" } }] },
  },
  "not-reduced": {
    relation: "widened",
    meaning: checked.widened,
    example: { schema: [{ not: { enum: ["a", "b"] } }, { not: { const: "a" } }] },
  },
  "condition-changed": {
    relation: "changed",
    meaning: checked.changed,
    example: { schema: [{ type: "object" }, { type: "object", if: { required: ["a"] }, then: { required: ["b"] } }] },
  },
} as const satisfies Readonly<Record<string, Rule>>;
