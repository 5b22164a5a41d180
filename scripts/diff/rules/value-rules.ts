import { always, checked, documentation, meaning, typed } from "./meanings.ts";
import type { Rule } from "./rule.ts";

/** Types, listed values, and what numbers and texts are held to. */
export const valueRules = {
  "type-narrowed": {
    relation: "narrowed",
    meaning: typed.narrowed,
    example: { schema: [{ type: ["string", "integer"] }, { type: "string" }] },
  },
  "type-widened": {
    relation: "widened",
    meaning: typed.widened,
    example: { schema: [{ type: "string" }, { type: ["string", "integer"] }] },
  },
  "type-changed": {
    relation: "changed",
    meaning: typed.changed,
    example: { schema: [{ type: "string" }, { type: "boolean" }] },
  },
  "type-stated": {
    relation: "narrowed",
    meaning: checked.narrowed,
    example: { schema: [{ properties: { a: {} } }, { type: "object", properties: { a: {} } }] },
  },
  "type-unstated": {
    relation: "widened",
    meaning: checked.widened,
    example: { schema: [{ type: "object", properties: { a: {} } }, { properties: { a: {} } }] },
  },
  "number-became-integer": {
    relation: "narrowed",
    meaning: checked.narrowed,
    example: { schema: [{ type: "number" }, { type: "integer" }] },
  },
  "integer-became-number": {
    relation: "widened",
    meaning: checked.widened,
    example: { schema: [{ type: "integer" }, { type: "number" }] },
  },
  "became-nullable": {
    relation: "widened",
    meaning: typed.widened,
    example: { schema: [{ type: "string" }, { type: ["string", "null"] }] },
  },
  "became-not-nullable": {
    relation: "narrowed",
    meaning: typed.narrowed,
    example: { schema: [{ anyOf: [{ type: "string" }, { type: "null" }] }, { type: "string" }] },
  },
  "became-impossible": {
    relation: "narrowed",
    meaning: typed.narrowed,
    example: { schema: [{ properties: { a: { type: "string" } } }, { properties: { a: false } }] },
  },
  "became-possible": {
    relation: "widened",
    meaning: typed.widened,
    example: { schema: [{ properties: { a: false } }, { properties: { a: { type: "string" } } }] },
  },

  "enum-value-added": {
    relation: "widened",
    meaning: {
      request: typed.widened.request,
      response: meaning("major", "major", "minor", "Readers meet values that the closed list did not have."),
    },
    example: { schema: [{ enum: ["a"] }, { enum: ["a", "b"] }] },
  },
  "enum-value-removed": {
    relation: "narrowed",
    meaning: typed.narrowed,
    example: { schema: [{ enum: ["a", "b"] }, { const: "a" }] },
  },
  "open-enum-value-added": {
    relation: "same",
    meaning: { response: meaning("minor", "minor", "minor", "The list was open: readers are ready for new values.") },
    example: {
      schema: [
        { enum: ["a"], "x-open-enum": true },
        { enum: ["a", "b"], "x-open-enum": true },
      ],
    },
  },
  "open-enum-value-removed": {
    relation: "same",
    meaning: { response: meaning("minor", "minor", "minor", "The list is open: the value may still come.") },
    example: {
      schema: [
        { enum: ["a", "b"], "x-open-enum": true },
        { enum: ["a"], "x-open-enum": true },
      ],
    },
  },
  "enum-added": {
    relation: "narrowed",
    meaning: typed.narrowed,
    example: { schema: [{ type: "string" }, { type: "string", enum: ["a", "b"] }] },
  },
  "enum-removed": {
    relation: "widened",
    meaning: typed.widened,
    example: { schema: [{ type: "string", enum: ["a", "b"] }, { type: "string" }] },
  },
  "enum-opened": {
    relation: "widened",
    meaning: {
      response: meaning("major", "major", "minor", "Readers meet values that the closed list did not have."),
    },
    example: { schema: [{ enum: ["a"] }, { enum: ["a"], "x-open-enum": true }] },
  },
  "enum-closed": {
    relation: "narrowed",
    meaning: { response: typed.narrowed.response },
    example: { schema: [{ enum: ["a"], "x-open-enum": true }, { enum: ["a"] }] },
  },

  "min-increased": {
    relation: "narrowed",
    meaning: checked.narrowed,
    example: { schema: [{ type: "number" }, { type: "number", minimum: 1 }] },
  },
  "min-decreased": {
    relation: "widened",
    meaning: checked.widened,
    example: {
      schema: [
        { type: "number", exclusiveMinimum: 1 },
        { type: "number", minimum: 1 },
      ],
    },
  },
  "max-decreased": {
    relation: "narrowed",
    meaning: checked.narrowed,
    example: {
      schema: [
        { type: "integer", maximum: 9 },
        { type: "integer", exclusiveMaximum: 9 },
      ],
    },
  },
  "max-increased": {
    relation: "widened",
    meaning: checked.widened,
    example: {
      schema: [
        { type: "number", maximum: 9 },
        { type: "number", maximum: 10 },
      ],
    },
  },
  "multiple-of-narrowed": {
    relation: "narrowed",
    meaning: checked.narrowed,
    example: {
      schema: [
        { type: "number", multipleOf: 5 },
        { type: "number", multipleOf: 10 },
      ],
    },
  },
  "multiple-of-widened": {
    relation: "widened",
    meaning: checked.widened,
    example: { schema: [{ type: "number", multipleOf: 5 }, { type: "number" }] },
  },
  "multiple-of-changed": {
    relation: "changed",
    meaning: checked.changed,
    example: {
      schema: [
        { type: "number", multipleOf: 2 },
        { type: "number", multipleOf: 3 },
      ],
    },
  },

  "min-length-increased": {
    relation: "narrowed",
    meaning: checked.narrowed,
    example: {
      schema: [
        { type: "string", minLength: 0 },
        { type: "string", minLength: 1 },
      ],
    },
  },
  "min-length-decreased": {
    relation: "widened",
    meaning: checked.widened,
    example: {
      schema: [
        { type: "string", minLength: 2 },
        { type: "string", minLength: 1 },
      ],
    },
  },
  "max-length-decreased": {
    relation: "narrowed",
    meaning: checked.narrowed,
    example: {
      schema: [
        { type: "string", maxLength: 9 },
        { type: "string", maxLength: 8 },
      ],
    },
  },
  "max-length-increased": {
    relation: "widened",
    meaning: checked.widened,
    example: { schema: [{ type: "string", maxLength: 9 }, { type: "string" }] },
  },
  "pattern-added": {
    relation: "narrowed",
    meaning: checked.narrowed,
    example: { schema: [{ type: "string" }, { type: "string", pattern: "^a" }] },
  },
  "pattern-removed": {
    relation: "widened",
    meaning: checked.widened,
    example: { schema: [{ type: "string", pattern: "^a" }, { type: "string" }] },
  },
  "pattern-changed": {
    relation: "changed",
    meaning: checked.changed,
    example: {
      schema: [
        { type: "string", pattern: "^a" },
        { type: "string", pattern: "^b" },
      ],
    },
  },
  "format-added": {
    relation: "narrowed",
    meaning: checked.narrowed,
    example: { schema: [{ type: "string" }, { type: "string", format: "uuid" }] },
  },
  "format-removed": {
    relation: "widened",
    meaning: checked.widened,
    example: { schema: [{ type: "string", format: "uuid" }, { type: "string" }] },
  },
  "format-changed": {
    relation: "changed",
    meaning: checked.changed,
    example: {
      schema: [
        { type: "string", format: "date" },
        { type: "string", format: "date-time" },
      ],
    },
  },
  "format-note-changed": {
    relation: "same",
    meaning: documentation,
    example: { schema: [{ type: "string" }, { type: "string", format: "password" }] },
  },
  "content-encoding-changed": {
    relation: "same",
    meaning: documentation,
    example: { schema: [{ type: "string" }, { type: "string", contentEncoding: "base64" }] },
  },
  "binary-changed": {
    relation: "changed",
    meaning: always("major", "minor", "minor", "Where bytes travel as such, the type is `Blob` instead of text."),
    example: { schema: [{ type: "string" }, { type: "string", format: "binary" }] },
  },
} as const satisfies Readonly<Record<string, Rule>>;
