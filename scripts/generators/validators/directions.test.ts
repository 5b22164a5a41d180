import { expect, test } from "vitest";
import { compileSchema } from "./compile-schema.ts";

const keywords = (result: { readonly issues?: readonly { readonly keyword: string }[] | undefined }) =>
  (result.issues ?? []).map(({ keyword }) => keyword);

const account = {
  type: "object",
  required: ["id", "name", "password"],
  properties: {
    id: { type: "string", readOnly: true },
    name: { type: "string" },
    password: { type: "string", writeOnly: true },
  },
};

test("what is written has no read-only property, and need not have it", () => {
  const { write } = compileSchema(account);
  expect(write.is({ name: "n", password: "p" })).toBe(true);
  expect(keywords(write.validate({ id: "1", name: "n", password: "p" }))).toEqual(["readOnly"]);
  expect(keywords(write.validate({ name: "n" }))).toEqual(["required"]);
});

test("what is read has no write-only property, and need not have it", () => {
  const { read } = compileSchema(account);
  expect(read.is({ id: "1", name: "n" })).toBe(true);
  expect(keywords(read.validate({ id: "1", name: "n", password: "p" }))).toEqual(["writeOnly"]);
  expect(keywords(read.validate({ name: "n" }))).toEqual(["required"]);
});

test("the marks count behind references, in arrays and in maps", () => {
  const schema = {
    type: "object",
    additionalProperties: { type: "array", items: { $ref: "#/components/schemas/Account" } },
  };
  const { read, write } = compileSchema(schema, { Account: account });
  expect(write.is({ a: [{ name: "n", password: "p" }] })).toBe(true);
  expect(read.is({ a: [{ name: "n", password: "p" }] })).toBe(false);
});

test.each([
  { name: "demanded beside it", schema: { allOf: [{ properties: { id: { readOnly: true } } }, { required: ["id"] }] } },
  {
    name: "demanded by a component that does not know the mark",
    schema: { allOf: [{ $ref: "#/components/schemas/Keyed" }], properties: { id: { readOnly: true } } },
  },
  {
    name: "marked in a component",
    schema: { allOf: [{ $ref: "#/components/schemas/Marked" }, { required: ["id"] }] },
  },
])("a read-only property that is $name is not required where it cannot be sent", ({ schema }) => {
  const others = { Keyed: { type: "object", required: ["id"] }, Marked: { properties: { id: { readOnly: true } } } };
  const { read, write } = compileSchema(schema, others);
  expect([write.is({}), write.is({ id: 1 }), read.is({}), read.is({ id: 1 })]).toEqual([true, false, false, true]);
});

test("an open enum takes any value of its types where it is read", () => {
  const { read, write } = compileSchema({ enum: ["a", "b"], "x-open-enum": true });
  expect([read.is("c"), read.is(1), write.is("c"), write.is("a")]).toEqual([true, false, false, true]);
  expect(keywords(read.validate(1))).toEqual(["enum"]);
  const nullable = compileSchema({ type: ["string", "null"], enum: ["a"], "x-open-enum": true }).read;
  expect([nullable.is("z"), nullable.is(null), keywords(nullable.validate(null))]).toEqual([true, false, ["enum"]]);
});

test("a schema without such marks has one validator for both", () => {
  const { read, write } = compileSchema({ type: "object", properties: { a: { type: "string" } } });
  expect(write.is).toBe(read.is);
});

test("the JSON Schema of each direction says what its validator does", () => {
  const { read, write } = compileSchema(account);
  expect(write.jsonSchema).toMatchObject({ required: ["name", "password"], properties: { id: false } });
  expect(read.jsonSchema).toMatchObject({ required: ["id", "name"], properties: { password: false } });
});
