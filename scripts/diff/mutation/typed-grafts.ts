import { always, known, typed, typedBothWays } from "./known-effects.ts";
import type { Graft } from "./graft.ts";

const text = { type: "string" } as const;
const tagged = (kind: string) =>
  ({ type: "object", required: ["kind"], properties: { kind: { const: kind }, name: text } }) as const;
const named = { type: "object", properties: { name: text } } as const;

/** Pairs of schemas whose types differ, the wider one first. */
export const typedGrafts: readonly Graft[] = [
  { name: "one type of two", pair: [{ type: ["string", "integer"] }, text], effects: typed },
  { name: "not null", pair: [{ type: ["string", "null"] }, text], effects: typed },
  { name: "a list that is not null", pair: [{ anyOf: [list(text), { type: "null" }] }, list(text)], effects: typed },
  { name: "an object that is not null", pair: [{ oneOf: [{ type: "null" }, named] }, named], effects: typed },
  { name: "listed values", pair: [text, { ...text, enum: ["a", "b"] }], effects: typed },
  { name: "one listed value less", pair: [{ enum: ["a", "b", "c"] }, { enum: ["a", "c"] }], effects: listed() },
  { name: "one value of two", pair: [{ ...text, enum: ["a", "b"] }, { const: "a" }], effects: listed() },
  { name: "numbers listed", pair: [{ type: "integer" }, { type: "integer", enum: [1, 2] }], effects: typed },
  { name: "a required property", pair: [named, { ...named, required: ["name"] }], effects: typed },
  { name: "typed items", pair: [list({ type: ["string", "number"] }), list(text)], effects: typed },
  { name: "a typed map", pair: [map({ type: ["string", "null"] }), map(text)], effects: typed },
  { name: "a branch less", pair: [{ oneOf: three() }, { oneOf: three().slice(1) }], effects: typed },
  { name: "a branch of anyOf less", pair: [{ anyOf: three() }, { anyOf: three().slice(0, 2) }], effects: typed },
  { name: "no choice", pair: [{ oneOf: three() }, tagged("a")], effects: typed },
  { name: "one type of four", pair: [{ type: ["string", "number", "array", "null"] }, text], effects: typed },
  { name: "a text or a number", pair: [text, { type: "number" }], effects: typedBothWays },
  { name: "a text or a list of texts", pair: [text, list(text)], effects: typedBothWays },
  { name: "an object or a text", pair: [named, text], effects: typedBothWays },
  { name: "other listed values", pair: [{ enum: ["a", "b"] }, { enum: ["a", "c"] }], effects: typedBothWays },
  { name: "another value", pair: [{ const: "a" }, { const: "b" }], effects: typedBothWays },
  { name: "another branch", pair: [{ oneOf: three() }, { oneOf: [...three().slice(1), tagged("d")] }], effects: typedBothWays },
  { name: "a longer tuple", pair: [{ type: "array", prefixItems: [text] }, { type: "array", prefixItems: [text, text] }], effects: typedBothWays },
  { name: "another tag", pair: [{ oneOf: [tagged("a"), tagged("b")] }, { oneOf: [tagged("a"), tagged("c")] }], effects: typedBothWays },
  {
    name: "a new optional property",
    pair: [named, { ...named, properties: { ...named.properties, more: text } }],
    effects: {
      there: always("minor", "minor", "minor"),
      back: { request: known("major", "minor", "minor"), response: known("major", "minor", "minor") },
    },
  },
  {
    name: "a new optional property of a closed object",
    pair: [closed({ name: text }), closed({ name: text, more: text })],
    effects: {
      there: always("minor", "minor", "minor"),
      back: { request: known("major", "major", "minor"), response: known("major", "minor", "minor") },
    },
  },
  {
    name: "a new required property",
    pair: [named, { ...named, properties: { ...named.properties, more: { default: "x" } }, required: ["more"] }],
    effects: {
      there: { request: known("major", "major", "minor"), response: known("minor", "minor", "minor") },
      back: { request: known("major", "minor", "minor"), response: known("major", "minor", "minor") },
    },
  },
  {
    name: "a closed list",
    pair: [
      { ...text, enum: ["a"], "x-open-enum": true },
      { ...text, enum: ["a"] },
    ],
    effects: {
      // The type as written may go, with its name, where it was another only because the list was open.
      there: always("any", "any", "any"),
      back: { request: known("none", "none", "none"), response: known("major", "any", "minor") },
    },
  },
  {
    name: "a property that must not be there",
    pair: [
      { type: "object", properties: { name: text, more: text } },
      { type: "object", properties: { name: text, more: false } },
    ],
    effects: {
      there: { request: known("major", "major", "minor"), response: known("any", "minor", "minor") },
      back: typed.back,
    },
  },
  {
    name: "an open list that grows",
    pair: [{ ...text, enum: ["a"], "x-open-enum": true }, { ...text, enum: ["a", "b"], "x-open-enum": true }],
    effects: {
      there: always("minor", "minor", "minor"),
      back: { request: known("major", "major", "minor"), response: known("minor", "minor", "minor") },
    },
  },
]; // prettier-ignore

/** A guard of a closed list goes with its type: where values come, readers' checks let pass what the type did not have. */
function listed(): typeof typed {
  return { there: typed.there, back: { request: typed.back.request, response: known("major", "major", "minor") } };
}

function three() {
  return [tagged("a"), tagged("b"), tagged("c")];
}

function list<T>(items: T) {
  return { type: "array", items } as const;
}

function map<T>(additionalProperties: T) {
  return { type: "object", additionalProperties } as const;
}

function closed<T>(properties: T) {
  return { type: "object", properties, additionalProperties: false } as const;
}
