import { expect, test } from "vitest";
import { UnsupportedSpecError } from "../../model/unsupported-spec-error.ts";
import { compileSchema } from "./compile-schema.ts";

const tree = {
  type: "object",
  properties: {
    next: { $ref: "#/components/schemas/Subject" },
    all: { type: "array", items: { $ref: "#/components/schemas/Subject" } },
  },
};

test("a value that contains itself gets an answer", () => {
  const { read } = compileSchema(tree);
  const value: Record<string, unknown> = {};
  value["next"] = value;
  expect(read.is(value)).toBe(false);
  expect(read.validate(value).issues?.map(({ keyword }) => keyword)).toEqual(["depth"]);
});

test("a value nested 100,000 levels deep gets an answer", () => {
  const { read } = compileSchema(tree);
  let value: Record<string, unknown> = {};
  for (let i = 0; i < 100_000; i++) value = i % 2 === 0 ? { next: value } : { all: [value] };
  expect(read.is(value)).toBe(false);
  expect(read.validate(value).issues?.map(({ keyword }) => keyword)).toEqual(["depth"]);
});

const child = { type: "object", properties: { child: { $ref: "#/components/schemas/Node" } } };
const ways = [
  { name: "anyOf", node: { anyOf: ["a", "b"].map((key) => ({ ...child, required: [key] })) } },
  { name: "oneOf", node: { oneOf: ["a", "b"].map((key) => ({ ...child, required: [key] })) } },
  { name: "allOf", node: { allOf: [child, child], properties: { leaf: { type: "null" } } } },
  { name: "not", node: { ...child, not: { ...child, required: ["child"], maxProperties: 0 }, properties: { ...child.properties, leaf: false } } },
  { name: "if", node: { if: child, then: child, else: false, properties: { leaf: false } } },
  { name: "patternProperties", node: { ...child, patternProperties: { "^c": child.properties.child, d$: child.properties.child, leaf: false } } },
]; // prettier-ignore

test.for(ways)("a value is answered in time, though $name comes to its parts in several ways", ({ node }) => {
  const { read } = compileSchema({ $ref: "#/components/schemas/Node" }, { Node: node });
  const nested = (leaf: object) => Array.from({ length: 60 }).reduce<object>((value) => ({ child: value }), leaf);
  expect(read.is(nested({ leaf: 1 }))).toBe(false);
  expect(read.validate(nested({ leaf: 1 })).issues?.length).toBeGreaterThan(0);
  expect(read.validate(nested({})).issues === undefined).toBe(read.is(nested({})));
});

test("what a run remembers of a value ends with it", () => {
  const properties = { ...child.properties, last: child.properties.child };
  const { read } = compileSchema(
    { $ref: "#/components/schemas/Node" },
    { Node: { ...child, properties, allOf: [child] } },
  );
  const last: Record<string, unknown> = {};
  const deep = Array.from({ length: 60 }).reduce<object>((inner) => ({ child: inner }), {});
  expect(read.is({ child: deep, last })).toBe(true);
  last["child"] = 1;
  expect(read.is({ child: deep, last })).toBe(false);
});

test("a getter or a proxy that throws makes a value invalid, and what it threw stays out", () => {
  const { read } = compileSchema({ type: "object", properties: { a: { type: "string" } } });
  const getter = Object.defineProperty({}, "a", { enumerable: true, get: () => { throw new Error("hunter2"); } }); // prettier-ignore
  const proxy = new Proxy({}, { get: () => { throw new Error("hunter2"); } }); // prettier-ignore
  for (const value of [getter, proxy]) {
    expect(read.is(value)).toBe(false);
    const { issues } = read.validate(value);
    expect(issues?.map(({ keyword }) => keyword)).toEqual(["unreadable"]);
    expect(JSON.stringify(issues)).not.toContain("hunter2");
  }
});

const special = {
  type: "object",
  required: ["constructor", "__proto__"],
  properties: { constructor: { type: "string" }, __proto__: undefined, toString: { type: "string" } },
  additionalProperties: false,
};

test("properties that objects inherit count only where they are the value's own", () => {
  const schema = JSON.parse(JSON.stringify(special).replace('"toString"', '"__proto__":{"type":"string"},"toString"'));
  const { read } = compileSchema(schema);
  expect(read.is(JSON.parse('{"constructor":"a","__proto__":"b"}'))).toBe(true);
  expect(read.is(JSON.parse('{"constructor":"a","__proto__":{"x":1}}'))).toBe(false);
  expect(read.validate({}).issues?.map(({ params }) => params["property"])).toEqual(
    ["__proto__", "constructor"].sort().reverse(),
  );
  expect(read.is({ constructor: "a" })).toBe(false);
  expect(({} as Record<string, unknown>)["x"]).toBe(undefined);
});

test("what an object inherits is no additional property", () => {
  const { read } = compileSchema({ additionalProperties: false, patternProperties: { "^a": { type: "string" } } });
  expect(read.is(Object.create({ b: 1, a: 1 }))).toBe(true);
  expect(read.validate(Object.create({ b: 1, a: 1 })).issues).toBe(undefined);
});

test("a property whose value is undefined counts as absent, as JSON has it", () => {
  const { read } = compileSchema({
    required: ["a"],
    properties: { a: {}, b: { type: "string" } },
    additionalProperties: false,
  });
  expect(read.is({ a: 1, b: undefined, c: undefined })).toBe(true);
  expect(read.is({ a: undefined })).toBe(false);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 1n, Symbol("s"), () => 1, undefined])(
  "%s is no value of JSON's types",
  (value) => {
    for (const type of ["string", "number", "integer", "object", "array", "null", "boolean"]) {
      const { read } = compileSchema({ type });
      expect([read.is(value), read.validate(value).issues?.length]).toEqual([false, 1]);
    }
  },
);

test("NaN is outside any bound, and sparse arrays have undefined items", () => {
  expect(compileSchema({ minimum: 0 }).read.is(Number.NaN)).toBe(false);
  expect(compileSchema({ multipleOf: 1 }).read.is(Number.NaN)).toBe(false);
  expect(compileSchema({ items: { type: "string" } }).read.is(Object.assign([], { length: 2 }))).toBe(false);
});

test("a large array with equal objects is found out quickly, and a large one without is passed", () => {
  const { read } = compileSchema({ uniqueItems: true });
  const value = Array.from({ length: 20_000 }, (_, id) => ({ id }));
  expect(read.is(value)).toBe(true);
  expect(read.is([...value, { id: 7 }])).toBe(false);
});

test.each([
  { schema: { pattern: "(" }, what: /The pattern "\(" is not supported/ },
  {
    schema: { anyOf: [{ $ref: "#/components/schemas/Subject" }, { type: "string" }] },
    what: /refers to itself for the same value/,
  },
])("refuses at generation what cannot be checked: $what", ({ schema, what }) => {
  expect(() => compileSchema(schema)).toThrow(UnsupportedSpecError);
  expect(() => compileSchema(schema)).toThrow(what);
});
