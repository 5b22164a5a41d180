import { expect, test } from "vitest";
import type { JsonObject } from "../../json/json.ts";
import { compileSchema, issueLines, issuesOf } from "./compile-schema.ts";

const object = { type: "object", properties: { a: { type: "string" } } };

test.each([
  { schema: { type: "string" }, value: 5, want: "/ type: The value must be a string, but is the number 5." },
  { schema: object, value: { a: null }, want: "/a type: /a must be a string, but is null." },
  {
    schema: { type: ["string", "null"] },
    value: [1],
    want: "/ type: The value must be a string or null, but is an array of 1 item.",
  },
  { schema: { type: "integer" }, value: 1.5, want: "/ type: The value must be a whole number, but is the number 1.5." },
  {
    schema: { enum: ["a", "b"] },
    value: "c",
    want: '/ enum: The value must be one of "a" or "b", but is the string "c".',
  },
  { schema: { const: { x: 1 } }, value: {}, want: '/ const: The value must be {"x":1}, but is an object.' },
  {
    schema: { minLength: 3 },
    value: "ab",
    want: '/ minLength: The value must have at least 3 characters, but is the string "ab".',
  },
  {
    schema: { maxLength: 1 },
    value: "ab",
    want: '/ maxLength: The value must have at most 1 character, but is the string "ab".',
  },
  {
    schema: { pattern: "^a$" },
    value: "b",
    want: '/ pattern: The value must match the pattern ^a$, but is the string "b".',
  },
  {
    schema: { format: "date" },
    value: "1.1.",
    want: '/ format: The value must have the format "date", but is the string "1.1.".',
  },
  { schema: { minimum: 2 }, value: 1, want: "/ minimum: The value must be at least 2, but is the number 1." },
  {
    schema: { exclusiveMaximum: 2 },
    value: 2,
    want: "/ exclusiveMaximum: The value must be less than 2, but is the number 2.",
  },
  {
    schema: { multipleOf: 0.01 },
    value: 0.005,
    want: "/ multipleOf: The value must be a multiple of 0.01, but is the number 0.005.",
  },
  { schema: { minItems: 2 }, value: [1], want: "/ minItems: The value must have at least 2 items, but has 1." },
  { schema: { maxItems: 0 }, value: [1], want: "/ maxItems: The value must have at most 0 items, but has 1." },
  {
    schema: { uniqueItems: true },
    value: [1, 2, 1],
    want: "/ uniqueItems: The value must not have equal items, but the item with the index 2 equals an earlier one.",
  },
  {
    schema: { contains: { const: 1 } },
    value: [],
    want: '/ contains: The value must have at least 1 item that matches the schema under "contains", but has 0.',
  },
  { schema: { items: { type: "null" } }, value: [1], want: "/0 type: /0 must be null, but is the number 1." },
  {
    schema: { required: ["a"] },
    value: {},
    want: '/ required: The value must have the property "a", which is missing.',
  },
  {
    schema: { additionalProperties: false },
    value: { b: 1 },
    want: "/b additionalProperties: /b is not a property that is allowed here; remove it.",
  },
  {
    schema: { unevaluatedProperties: false },
    value: { "x/y": 1 },
    want: "/x/y unevaluatedProperties: /x~1y is not a property that is allowed here; remove it.",
  },
  {
    schema: { propertyNames: { maxLength: 1 } },
    value: { bc: 1 },
    want: '/bc propertyNames: /bc has a name that is not allowed: it must have at most 1 character, but is the string "bc".',
  },
  {
    schema: { minProperties: 1 },
    value: {},
    want: "/ minProperties: The value must have at least 1 property, but has 0.",
  },
  {
    schema: { dependentRequired: { a: ["b"] } },
    value: { a: 1 },
    want: '/ dependentRequired: The value has the property "a" and so must have "b", which is missing.',
  },
  {
    schema: { not: { type: "null" } },
    value: null,
    want: '/ not: The value must not match the schema under "not", but is null.',
  },
  {
    schema: { properties: { a: false } },
    value: { a: 1 },
    want: "/a false schema: /a is not allowed here; leave it out.",
  },
  {
    schema: { oneOf: [{ minimum: 1 }, { minimum: 2 }] },
    value: 3,
    want: '/ oneOf: The value must match exactly one of the forms under "oneOf", but matches those with the indexes 0 and 1.',
  },
])("says: $want", ({ schema, value, want }) => {
  expect(issueLines(schema, value)).toEqual([want]);
});

test("reports every mistake, with the place in the value and in the document", () => {
  const schema = {
    type: "object",
    required: ["x"],
    properties: { a: { type: "array", items: { $ref: "#/components/schemas/Item" } } },
  };
  const issues = issuesOf(schema, { a: ["ok", 1, ""] }, { Item: { type: "string", minLength: 1 } });
  expect(issues.map(({ path, schemaPath }) => [path.join("."), schemaPath])).toEqual([
    ["a.1", "#/components/schemas/Item/type"],
    ["a.2", "#/components/schemas/Item/minLength"],
    ["", "#/components/schemas/Subject/required"],
  ]);
});

test("stops at maxIssues, and at 100 without it", () => {
  const { read } = compileSchema({ items: { type: "null" } });
  const value = Array.from({ length: 1000 }, () => 1);
  expect(read.validate(value, { maxIssues: 3 }).issues).toHaveLength(3);
  expect(read.validate(value).issues).toHaveLength(100);
  expect(read.validate(value, { maxIssues: 0 }).issues).toHaveLength(1);
});

const cat = { type: "object", required: ["kind"], properties: { kind: { const: "cat" }, lives: { type: "integer" } } };
const dog = { type: "object", required: ["kind"], properties: { kind: { const: "dog" }, tricks: { type: "array" } } };

test("a union told apart by a property reports the chosen branch alone", () => {
  expect(issueLines({ oneOf: [cat, dog] }, { kind: "dog", lives: "no", tricks: 1 })).toEqual([
    "/tricks type: /tricks must be an array, but is the number 1.",
  ]);
  expect(issueLines({ oneOf: [cat, dog] }, { kind: "cow" })).toEqual([
    '/kind oneOf: /kind must be one of "cat" or "dog", but is the string "cow".',
  ]);
  expect(issueLines({ oneOf: [cat, dog] }, {})).toEqual([
    '/ oneOf: The value must have the property "kind" with one of the values "cat" or "dog", which is missing.',
  ]);
  expect(issueLines({ anyOf: [cat, dog] }, "cat")).toEqual([
    '/ anyOf: The value must be an object, but is the string "cat".',
  ]);
});

test("a number tells branches apart as a text does", () => {
  const branch = (type: JsonObject) => ({
    type: "object",
    required: ["type"],
    properties: { type, a: { type: "string" } },
  });
  const schema = { oneOf: [branch({ const: 1 }), branch({ oneOf: [{ const: 2, title: "Two" }, { const: 3 }] })] };
  expect(issueLines(schema, { type: 3, a: 1 })).toEqual(["/a type: /a must be a string, but is the number 1."]);
  expect(issueLines(schema, { type: "1" })).toEqual([
    '/type oneOf: /type must be one of 1, 2 or 3, but is the string "1".',
  ]);
});

test("a tag without any value tells no branches apart", () => {
  const branch = (type: JsonObject) => ({ type: "object", required: ["type"], properties: { type } });
  const never = { type: "integer", oneOf: [{ const: "1" }, { const: "2" }] };
  const { read } = compileSchema({ oneOf: [branch(never), branch({ enum: ["x"] })] });
  expect([read.is({ type: "x" }), read.is({ type: "1" }), read.is({ type: 1 })]).toEqual([true, false, false]);
});

test("a tag that is sensitive is not shown where it names no branch", () => {
  const branch = (type: JsonObject) => ({ type: "object", required: ["type"], properties: { type } });
  for (const constants of [
    [1, 2],
    ["a", "b"],
  ] as const) {
    const [one, two] = constants.map((value) => branch({ const: value, "x-sensitive": true }));
    const issues = issuesOf({ oneOf: [one ?? {}, two ?? {}] }, { type: 90_210 });
    expect(issues.length).toBeGreaterThan(0);
    expect(JSON.stringify(issues)).not.toContain("90210");
  }
});

test("a discriminator chooses the branch to report from, and leaves validity as it is", () => {
  const branch = (more: object) => ({ type: "object", properties: { n: { type: "integer" } }, ...more });
  const others = { Small: branch({ required: ["small"] }), Big: branch({ required: ["big"] }) };
  const references = Object.keys(others).map((key) => ({ $ref: `#/components/schemas/${key}` }));
  const schema = {
    oneOf: references,
    discriminator: { propertyName: "size", mapping: { s: "#/components/schemas/Small" } },
  };
  expect(issueLines(schema, { size: "s", n: "x" }, others)).toEqual([
    '/n type: /n must be a whole number, but is the string "x".',
    '/ required: The value must have the property "small", which is missing.',
  ]);
  expect(issuesOf(schema, { size: "Big" }, others).map(({ keyword }) => keyword)).toEqual(["required"]);
  expect(issuesOf(schema, { size: "?" }, others).map(({ keyword }) => keyword)).toEqual(["discriminator"]);
  expect(issuesOf(schema, { size: "wrong", big: 1 }, others)).toEqual([]);
});

test("any other union reports the nearest branch first, and no branch for another type", () => {
  const schema = {
    anyOf: [{ type: "string" }, { type: "object", required: ["a", "b"] }, { type: "object", required: ["c"] }],
  };
  expect(issuesOf(schema, {}).map(({ keyword, params }) => [keyword, params["property"]])).toEqual([
    ["anyOf", undefined],
    ["required", "c"],
    ["required", "a"],
    ["required", "b"],
  ]);
});

test("a union of which one form alone is for the value's type reports from that form", () => {
  const schema = { anyOf: [{ type: "string" }, { type: "object", required: ["a"] }] };
  expect(issuesOf(schema, {}).map(({ keyword }) => keyword)).toEqual(["required"]);
  expect(issueLines(schema, 1)).toEqual(["/ anyOf: The value must be a string or an object, but is the number 1."]);
});

const low = { const: 1, title: "Low" };
const high = { const: 2, title: "High" };

test.each([
  {
    given: "constants",
    schema: { type: "integer", oneOf: [low, high] },
    value: 3,
    want: "/ oneOf: The value must be one of 1 or 2, but is the number 3.",
  },
  {
    given: "constants, and another type",
    schema: { type: "integer", oneOf: [low, high] },
    value: "1",
    want: '/ type: The value must be a whole number, but is the string "1".',
  },
  {
    given: "a list and null",
    schema: { anyOf: [{ type: "string", enum: ["a", "b", "c"] }, { type: "null" }] },
    value: "d",
    want: '/ anyOf: The value must be one of "a", "b", "c" or null, but is the string "d".',
  },
  {
    given: "constants of which the type of the union leaves one",
    schema: { type: "integer", oneOf: [low, { const: "x" }] },
    value: 2,
    want: '/ oneOf: The value must be one of 1 or "x", but is the number 2.',
  },
  {
    given: "constants of which the type leaves none",
    schema: { type: "integer", oneOf: [{ const: "1" }, { const: "2" }] },
    value: 1,
    want: '/ oneOf: The value must be one of "1" or "2", but is the number 1.',
  },
  {
    given: "constants that are marked as open, which only an enum can be",
    schema: { "x-open-enum": true, oneOf: [{ const: "a" }, { const: "b" }] },
    value: "c",
    want: '/ oneOf: The value must be one of "a" or "b", but is the string "c".',
  },
  {
    given: "a constant that stands there twice",
    schema: { oneOf: [low, high, low] },
    value: 1,
    want: '/ oneOf: The value must match exactly one of the forms under "oneOf", but matches those with the indexes 0 and 2.',
  },
])("a union of $given says: $want", ({ schema, value, want }) => {
  expect(issueLines(schema, value)).toEqual([want]);
  const { read } = compileSchema({ type: "array", items: schema });
  expect(read.validate([value]).issues?.map(({ path }) => path)).toEqual([[0]]);
});

test("a union of constants shows nothing of a sensitive value", () => {
  const issues = issuesOf({ oneOf: [{ const: "a" }, { const: "b", "x-sensitive": true }] }, "hunter2");
  expect(issues.length).toBeGreaterThan(0);
  expect(JSON.stringify(issues)).not.toContain("hunter2");
});

test("a union of unions, none of them for the value's type, says which types there are", () => {
  const scalar = { anyOf: [{ type: "string", minLength: 1 }, { type: ["integer", "null"] }] };
  const schema = { properties: { a: { oneOf: [scalar, { type: "array" }] } } };
  expect(issueLines(schema, { a: true })).toEqual([
    "/a oneOf: /a must be a string or a whole number or null or an array, but is true.",
  ]);
  expect(issuesOf(schema, { a: true })[0]?.params).toEqual({ type: ["string", "integer", "null", "array"] });
  // One of them is for its type, and says what it has against it.
  expect(issueLines(schema, { a: "" })).toEqual([
    '/a minLength: /a must have at least 1 character, but is the string "".',
  ]);
});

test("nothing of a sensitive value is in any issue", () => {
  const secret = { type: "string", "x-sensitive": true, pattern: "^s", maxLength: 3 };
  const schema = {
    properties: {
      token: { $ref: "#/components/schemas/Secret" },
      map: { "x-sensitive": true, additionalProperties: { const: "a" } },
    },
  };
  const value = { token: "hunter2", map: { hunter2: "hunter2" } };
  const issues = issuesOf(schema, value, { Secret: secret });
  expect(issues.map(({ path }) => path.join("/"))).toEqual(["token", "token", "map/*"]);
  expect(JSON.stringify(issues)).not.toContain("hunter2");
});

test("a long text is cut, and an object is never repeated", () => {
  const [issue] = issuesOf({ type: "null" }, "x".repeat(5000));
  expect(issue?.message).toBe(
    'The value must be null, but is a string of 5000 characters that starts with "xxxxxxxxxxxxxxxxxxxx".',
  );
});
