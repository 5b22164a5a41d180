import type { Json } from "../../json/json.ts";
import { alike, always, documentation, same } from "./known-effects.ts";
import type { Graft } from "./graft.ts";

const text = { type: "string" } as const;
const nothing = { type: "null" } as const;
const a = { type: "object", properties: { a: text } } as const;
const b = { type: "object", properties: { b: text }, required: ["b"] } as const;

/** Spellings of one and the same set of values. */
const spellings: readonly (readonly [name: string, ...Json[]])[] = [
  ["null beside a type", { type: ["string", "null"] }, { anyOf: [text, nothing] }, { oneOf: [nothing, text] }],
  ["null beside values", { type: ["string", "null"], enum: ["a", null] }, { anyOf: [{ const: "a" }, nothing] }],
  ["null beside a limit", { type: ["string", "null"], maxLength: 9 }, { oneOf: [{ ...text, maxLength: 9 }, nothing] }],
  ["one part", text, { allOf: [text] }, { anyOf: [text] }, { oneOf: [text] }],
  ["parts", { type: "object", properties: { a: text, b: text }, required: ["b"] }, { allOf: [a, b] }, { ...b, allOf: [a] }],
  ["two types", { type: ["string", "integer"] }, { type: ["integer", "string"] }, { anyOf: [text, { type: "integer" }] }],
  ["one value", { const: "a" }, { enum: ["a"] }, { ...text, enum: ["a"] }],
  ["values in another order", { enum: ["a", "b"] }, { enum: ["b", "a"] }, { oneOf: [{ const: "a" }, { const: "b" }] }],
  ["branches in another order", { anyOf: [a, b, text] }, { anyOf: [text, b, a] }],
  ["whole numbers", { type: "integer", minimum: 1 }, { type: "integer", exclusiveMinimum: 0 }, { type: "integer", minimum: 0.5 }],
  ["what every text is", text, { ...text, minLength: 0 }, { ...text, deprecated: false, readOnly: false }],
  ["what every list is", { type: "array", items: text }, { type: "array", items: text, minItems: 0, uniqueItems: false }],
  ["what every object is", a, { ...a, required: [] }, { ...a, minProperties: 0 }],
  ["what is said of other types", text, { ...text, minimum: 3 }, { ...text, uniqueItems: true }],
  ["a closed object", { ...a, additionalProperties: false }, { ...a, unevaluatedProperties: false }],
  ["a tighter limit in a part", { ...text, maxLength: 5 }, { allOf: [{ ...text, maxLength: 5 }, { maxLength: 9 }] }],
]; // prettier-ignore

/** What is said to people. */
const texts: readonly (readonly [name: string, Json, Json])[] = [
  ["a description", text, { ...text, description: "What it is called." }],
  ["a title", { ...text, title: "Name" }, { ...text, title: "Label" }],
  ["examples", { ...text, examples: ["a"] }, { ...text, examples: ["b"] }],
  ["a format that is not checked", text, { ...text, format: "password" }],
  ["how to read a text", text, { ...text, contentEncoding: "base64" }],
];

export const neutralGrafts: readonly Graft[] = [
  ...spellings.flatMap(([name, first, ...rest]) => {
    return rest.map((other, index): Graft => ({ name: `${name} ${index}`, pair: [first ?? {}, other], effects: same }));
  }),
  ...texts.map(([name, ...pair]): Graft => ({ name, pair, effects: documentation })),
  {
    name: "a value that is kept out of messages",
    pair: [text, { ...text, "x-sensitive": true }],
    effects: alike(always("none", "minor", "none", "minor")),
  },
];
