import { always, documentation, meaning } from "./meanings.ts";
import type { Rule } from "./rule.ts";

const string = { type: "string" } as const;

/** What decides nothing about a value, and is said to people and their editors. */
export const documentationRules = {
  "description-changed": {
    relation: "same",
    meaning: documentation,
    example: {
      schema: [
        { ...string, description: "a" },
        { ...string, description: "b" },
      ],
    },
  },
  "examples-changed": {
    relation: "same",
    meaning: always("patch", "none", "patch", "Only what people read changes."),
    example: {
      schema: [
        { ...string, examples: ["a"] },
        { ...string, examples: ["b"] },
      ],
    },
  },
  "default-changed": {
    relation: "same",
    meaning: {
      request: meaning("minor", "none", "patch", "The API takes another value where none is sent."),
      response: meaning("patch", "none", "patch", "Only what people read changes."),
    },
    example: {
      schema: [
        { ...string, default: "a" },
        { ...string, default: "b" },
      ],
    },
  },
  deprecated: {
    relation: "same",
    meaning: always("minor", "none", "none", "Editors strike it out; it works as before."),
    example: {
      schema: [
        { type: "object", properties: { a: string } },
        { type: "object", properties: { a: { ...string, deprecated: true } } },
      ],
    },
  },
  reactivated: {
    relation: "same",
    meaning: always("patch", "none", "none", "Editors no longer strike it out."),
    example: {
      schema: [
        { type: "object", properties: { a: { ...string, deprecated: true } } },
        { type: "object", properties: { a: string } },
      ],
    },
  },
  "became-sensitive": {
    relation: "same",
    meaning: always("none", "minor", "none", "Messages and logs no longer show the value.", "minor"),
    example: { schema: [string, { ...string, "x-sensitive": true }] },
  },
  "became-not-sensitive": {
    relation: "same",
    meaning: always("none", "minor", "none", "Messages and logs may show the value.", "minor"),
    example: { schema: [{ ...string, "x-sensitive": true }, string] },
  },
} as const satisfies Readonly<Record<string, Rule>>;
