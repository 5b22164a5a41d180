import { checked, checkedBothWays } from "./known-effects.ts";
import type { Graft } from "./graft.ts";
import type { JsonObject } from "../../json/json.ts";

const text = { type: "string" } as const;
const number = { type: "number" } as const;
const list = { type: "array", items: text } as const;
const object = { type: "object", properties: { a: text, b: text } } as const;

/** Keywords that the types do not show, each with what it is added to, looser first. */
const rows: readonly (readonly [base: JsonObject, loose: JsonObject, tight: JsonObject])[] = [
  [text, {}, { maxLength: 9 }],
  [text, { maxLength: 9 }, { maxLength: 8 }],
  [text, {}, { minLength: 1 }],
  [text, { minLength: 1 }, { minLength: 2 }],
  [text, {}, { pattern: "^[a-z]+$" }],
  [text, {}, { format: "uuid" }],
  [text, {}, { format: "date-time" }],
  [text, {}, { not: { const: "a" } }],
  [{}, number, { type: "integer" }],
  [number, {}, { minimum: 1 }],
  [number, { minimum: 1 }, { exclusiveMinimum: 1 }],
  [number, {}, { maximum: 9 }],
  [number, { maximum: 9.5 }, { exclusiveMaximum: 9 }],
  [number, {}, { multipleOf: 5 }],
  [number, { multipleOf: 5 }, { multipleOf: 10 }],
  [{ type: "integer" }, { minimum: 0 }, { exclusiveMinimum: 0 }],
  [list, {}, { minItems: 1 }],
  [list, { minItems: 1 }, { minItems: 2 }],
  [list, {}, { maxItems: 9 }],
  [list, {}, { uniqueItems: true }],
  [list, {}, { contains: { const: "a" } }],
  [list, { contains: { const: "a" } }, { contains: { const: "a" }, minContains: 2 }],
  [{ type: "array" }, { items: text }, { items: { ...text, maxLength: 3 } }],
  [object, {}, { additionalProperties: false }],
  [object, {}, { minProperties: 1 }],
  [object, {}, { maxProperties: 3 }],
  [object, {}, { dependentRequired: { a: ["b"] } }],
  [object, {}, { dependentSchemas: { a: { minProperties: 2 } } }],
  [{ type: "object", additionalProperties: text }, {}, { propertyNames: { maxLength: 9 } }],
  [{}, { anyOf: overlapping() }, { oneOf: overlapping() }],
];

const others: readonly (readonly [base: JsonObject, before: JsonObject, after: JsonObject])[] = [
  [text, { pattern: "^a" }, { pattern: "^b" }],
  [text, { format: "date" }, { format: "date-time" }],
  [text, { minLength: 2 }, { maxLength: 9 }],
  [number, { multipleOf: 2 }, { multipleOf: 3 }],
  [object, { if: { required: ["a"] }, then: { required: ["b"] } }, { if: { required: ["b"] }, then: { required: ["a"] } }],
  [list, { contains: { const: "a" } }, { contains: { const: "b" } }],
  [text, { not: { const: "a" } }, { not: { const: "b" } }],
]; // prettier-ignore

export const checkedGrafts: readonly Graft[] = [
  ...rows.map(([base, loose, tight]): Graft => {
    return {
      name: nameOf(base, loose, tight),
      pair: [
        { ...base, ...loose },
        { ...base, ...tight },
      ],
      effects: checked,
    };
  }),
  ...others.map(([base, before, after]): Graft => {
    const pair = [
      { ...base, ...before },
      { ...base, ...after },
    ] as const;
    return { name: nameOf(base, before, after), pair, effects: checkedBothWays };
  }),
];

function nameOf(base: JsonObject, before: JsonObject, after: JsonObject): string {
  return `${JSON.stringify(base)}: ${JSON.stringify(before)} to ${JSON.stringify(after)}`;
}

function overlapping() {
  const part = (name: string) => ({ type: "object", properties: { [name]: text } }) as const;
  return [part("a"), part("b")];
}
