import { expect, test } from "vitest";
import type { Json } from "../../json/json.ts";
import type { Effects, Flow } from "../change.ts";
import { diffSchemas } from "../test-diff.ts";

const loose = { type: "object", properties: { a: { type: "string" } } };
const strict = { ...loose, required: ["a"] };
const other = { type: "object", properties: { kind: { const: "other" } }, required: ["kind"] };

/** Every way to put a schema into another so that a change inside goes the way it goes outside. */
const applicators: Readonly<Record<string, (schema: Json) => Json>> = {
  "a property": (schema) => ({ type: "object", properties: { p: schema } }),
  "a pattern property": (schema) => ({ type: "object", patternProperties: { "^p": schema } }),
  "a map": (schema) => ({ type: "object", additionalProperties: schema }),
  "what is left over": (schema) => ({ allOf: [{ properties: { x: {} } }], unevaluatedProperties: schema }),
  "an item": (schema) => ({ type: "array", items: schema }),
  "a place of a tuple": (schema) => ({ type: "array", prefixItems: [{ type: "string" }, schema] }),
  allOf: (schema) => ({ allOf: [schema, { properties: { b: { type: "integer" } } }] }),
  oneOf: (schema) => ({ oneOf: [other, schema] }),
  anyOf: (schema) => ({ anyOf: [schema, other] }),
  "a union with null": (schema) => ({ anyOf: [schema, { type: "null" }] }),
  "a dependent schema": (schema) => ({ type: "object", dependentSchemas: { p: schema } }),
  "nested applicators": (schema) => ({
    type: "array",
    items: { additionalProperties: { allOf: [{ oneOf: [schema, other] }] } },
  }),
};

function effectsOf(base: Json, head: Json, flow: Flow): readonly Effects[] {
  return diffSchemas(base, head, flow).map(({ effects }) => effects);
}

const breaking = { types: "major", client: "major" };
const harmless = { types: "minor", client: "minor", validators: "minor", fixtures: "minor" };

test.each(Object.entries(applicators))("fewer values in %s hurt who sends, and nobody who reads", (_, inside) => {
  expect(effectsOf(inside(loose), inside(strict), "request")).toMatchObject([{ ...breaking, validators: "major" }]);
  expect(effectsOf(inside(loose), inside(strict), "response")).toEqual([harmless]);
});

test.each(Object.entries(applicators))("more values in %s hurt who reads, and nobody who sends", (_, inside) => {
  expect(effectsOf(inside(strict), inside(loose), "request")).toEqual([harmless]);
  expect(effectsOf(inside(strict), inside(loose), "response")).toMatchObject([breaking]);
});

test("what is narrower inside not is wider outside", () => {
  const not = (values: readonly string[]) => ({ type: "string", not: { enum: [...values] } });
  expect(effectsOf(not(["a", "b"]), not(["a"]), "request")).toMatchObject([{ validators: "minor" }]);
  expect(effectsOf(not(["a"]), not(["a", "b"]), "request")).toMatchObject([{ validators: "major" }]);
});

test("a branch that became a choice is one of the branches that there are now", () => {
  const around = (branch: Json) => ({ anyOf: [{ type: "boolean" }, branch] });
  const changes = diffSchemas(around(strict), around({ oneOf: [other, strict] }), "request");
  expect(changes.map(({ rule }) => rule)).toEqual(["union-member-added"]);
});

test("a choice within a choice of another kind stays one, as a value may fit two of its branches", () => {
  const around = (...branches: readonly Json[]) => ({ oneOf: [{ type: "boolean" }, ...branches] });
  const changes = diffSchemas(around({ anyOf: [loose, other] }), around(loose, other), "request");
  expect(changes.map(({ effects }) => effects.validators)).toContain("major");
});

test("a schema that contains itself is compared once", () => {
  const tree = (leaf: Json) => ({
    type: "object",
    properties: { leaf, branches: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
  });
  const base = tree({ type: "string" });
  const head = tree({ type: "string", maxLength: 3 });
  const ref = { $ref: "#/components/schemas/Tree" };
  const changes = diffSchemas(ref, ref, "request", { Tree: base }, { Tree: head });
  expect(changes.map(({ rule, pointers }) => [rule, pointers.head])).toEqual([
    ["max-length-decreased", "#/components/schemas/Tree/properties/leaf"],
  ]);
});

test("a property that is declared in a map of any values is only a new property", () => {
  const map = { type: "object", additionalProperties: {} };
  const changes = diffSchemas(map, { ...map, properties: { a: { type: "string" } } }, "request");
  expect(changes.map(({ rule }) => rule)).toEqual(["new-optional-property"]);
});

test("a property that is declared in a map of other values can no longer be such a value", () => {
  const map = { type: "object", additionalProperties: { type: "integer" } };
  const changes = diffSchemas(map, { ...map, properties: { a: { type: "string" } } }, "request");
  expect(changes.map(({ rule }) => rule)).toEqual(["type-changed", "new-optional-property"]);
});

test.each([
  { closed: false, rule: "became-impossible", effects: { validators: "major" } },
  { closed: { type: "integer" }, rule: "type-narrowed", effects: { validators: "major" } },
  { closed: true, rule: undefined, effects: {} },
])("a property is additional to a part of allOf that does not declare it: $closed", ({ closed, rule, effects }) => {
  const a = { type: "string" };
  const whole = { type: "object", properties: { a, b: a }, additionalProperties: closed };
  const rest = { type: "object", properties: { b: a }, additionalProperties: closed };
  const [change] = diffSchemas({ allOf: [whole, loose] }, { allOf: [rest, loose] }, "request");
  expect([change?.rule, change?.effects ?? {}]).toMatchObject([rule, effects]);
});

test("what is only said by the base is placed there", () => {
  const part = { type: "object", properties: { a: { type: "string" } } };
  const base = { allOf: [{ $ref: "#/components/schemas/Part" }, { properties: { a: { enum: ["x"] } } }] };
  const changes = diffSchemas(base, { $ref: "#/components/schemas/Part" }, "request", { Part: part });
  expect(changes.map(({ rule, place }) => [rule, place])).toEqual([["enum-removed", "POST /things, request body.a"]]);
});
