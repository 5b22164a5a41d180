import { expect, test } from "vitest";
import type { JsonObject } from "../../json/json.ts";
import { schemaOf } from "./test-operation.ts";
import { wireShape } from "./wire-shape.ts";

const schemas: JsonObject = {
  Count: { type: "integer", minimum: 1 },
  Color: { enum: ["red", "green"] },
  Point: { type: "object", properties: { x: { type: "number" } } },
  Tree: { type: "object", properties: { name: { type: "string" }, child: { $ref: "#/components/schemas/Tree" } } },
  Loop: { anyOf: [{ $ref: "#/components/schemas/Loop" }, { type: "boolean" }] },
};
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

const rows: readonly { readonly given: JsonObject | boolean; readonly want: JsonObject }[] = [
  { given: { type: "boolean" }, want: { types: ["boolean"] } },
  { given: true, want: { types: ["string"] } },
  { given: {}, want: { types: ["string"] } },
  { given: { type: ["string", "null", "integer"] }, want: { types: ["null", "integer", "string"] } },
  { given: { type: ["integer", "number"] }, want: { types: ["number"] } },
  { given: ref("Count"), want: { types: ["integer"] } },
  { given: ref("Color"), want: { types: ["string"] } },
  { given: { allOf: [ref("Count"), { type: "number" }] }, want: { types: ["integer"] } },
  { given: { oneOf: [ref("Count"), ref("Color")] }, want: { types: ["integer", "string"] } },
  { given: { type: "string", anyOf: [{ minLength: 1 }, { const: "" }] }, want: { types: ["string"] } },
  { given: { anyOf: [{ type: "integer" }, {}] }, want: { types: ["string"] } },
  { given: { minimum: 3 }, want: { types: ["number"] } },
  { given: { const: 5 }, want: { types: ["integer"] } },
  { given: { enum: ["1", 2] }, want: { types: ["integer", "string"], values: ["1", 2] } },
  { given: { oneOf: [{ const: "1" }, { const: true }] }, want: { types: ["boolean", "string"], values: ["1", true] } },
  { given: { type: "array", items: ref("Count") }, want: { types: ["array"], items: { types: ["integer"] } } },
  { given: { items: { type: "boolean" } }, want: { types: ["array"], items: { types: ["boolean"] } } },
  {
    given: { type: "array", prefixItems: [{ type: "integer" }, {}] },
    want: { types: ["array"], prefix: [{ types: ["integer"] }, { types: ["string"] }] },
  },
  {
    given: {
      oneOf: [
        { type: "array", items: { type: "integer" } },
        { type: "array", items: { type: "string" } },
      ],
    },
    want: { types: ["array"], items: { types: ["integer", "string"] } },
  },
  { given: { type: "array", items: ref("Point") }, want: { types: ["array"], items: { types: ["object"] } } },
  { given: ref("Point"), want: { types: ["object"], properties: { x: { types: ["number"] } } } },
  {
    given: { allOf: [ref("Point"), { properties: { y: { type: "integer" } } }] },
    want: { types: ["object"], properties: { x: { types: ["number"] }, y: { types: ["integer"] } } },
  },
  { given: { type: "object" }, want: { types: ["object"], additional: { types: ["string"] } } },
  { given: { type: "object", additionalProperties: false }, want: { types: ["object"] } },
  {
    given: { type: "object", additionalProperties: ref("Count") },
    want: { types: ["object"], additional: { types: ["integer"] } },
  },
  { given: ref("Loop"), want: { types: ["string"] } },
];

test.each(rows)("of $given it is $want", ({ given, want }) => {
  expect(wireShape(schemaOf(given, schemas), 1)).toEqual(want);
});

test("ends where the style can write no further, also in a schema without end", () => {
  const leaf = { name: { types: ["string"] }, child: { types: ["object"] } };
  expect(wireShape(schemaOf(ref("Tree"), schemas), 2)).toEqual({
    types: ["object"],
    properties: { name: { types: ["string"] }, child: { types: ["object"], properties: leaf } },
  });
});
