/** What the random schemas have found once; each row is the smallest case that showed it. */
import { expect, test } from "vitest";
import { compileDocument, schemasDocument } from "../conformance/compile-document.ts";
import type { Json } from "../model/types.ts";
import { compare } from "./compare.ts";

const rows: readonly { readonly what: string; readonly family: readonly Json[]; readonly values: readonly Json[] }[] = [
  {
    what: "a kind that an inner const settles is asked for no earlier than the const",
    family: [{ properties: { a: { maxProperties: 2, allOf: [{ unevaluatedProperties: { type: "number" }, const: [["b"]] }] } } }], // prettier-ignore
    values: [{ a: {} }, { a: [["b"]] }, { a: { b: 1 } }],
  },
  {
    what: "what contains evaluates may lead back to the same contains",
    family: [{ contains: { unevaluatedItems: { type: "integer" }, type: "array", allOf: [{ not: { $ref: "#/$defs/0" } }] } }], // prettier-ignore
    values: [[[]], [[1]], [["a"]], [[[1]]], []],
  },
  {
    what: "contains through a reference, with unevaluatedItems that refers back",
    family: [{ contains: { unevaluatedItems: { type: "integer" }, anyOf: [{ $ref: "#/$defs/0" }, { const: [1] }] } }],
    values: [[[1]], [[[1]]], [["a"]], [[[1], "a"]], 1],
  },
  {
    what: "an issue below then knows the property that if stands in",
    family: [{ properties: { a: { if: true, then: { properties: { b: { type: "string" } } } } } }],
    values: [{ a: { b: 1 } }, { a: { b: "" } }],
  },
  {
    what: "an issue below else knows the item that if stands in",
    family: [{ items: { if: false, else: { items: { type: "string" } } } }],
    values: [[[1]], [[""]]],
  },
  {
    what: "the nearest branch is the same however few issues are asked for",
    family: [{ oneOf: [{ enum: [1], anyOf: [{ type: "number" }] }, { enum: ["a", "b"] }] }],
    values: [[], null, "c"],
  },
];

test.each(rows)("$what", async ({ family, values }) => {
  const found = await compare([{ family, values: [values] }]);
  expect(found.findings.filter(({ kind }) => kind !== "Ajv")).toEqual([]);
});

test("a schema that a discriminator maps and no branch names makes nothing valid", () => {
  const tagged = (tag: string) => ({ type: "object", required: ["tag"], properties: { tag: { const: tag } } });
  const mapping = { a: "#/components/schemas/A", b: "#/components/schemas/B" };
  const Subject = { oneOf: [{ $ref: "#/components/schemas/A" }], discriminator: { propertyName: "tag", mapping } };
  const subject = compileDocument(schemasDocument({ Subject, A: tagged("a"), B: tagged("b") })).get("Subject")?.read;
  expect(subject?.is({ tag: "a" })).toBe(true);
  expect(subject?.is({ tag: "b" })).toBe(false);
  expect(subject?.validate({ tag: "b" }).issues).toHaveLength(1);
});
