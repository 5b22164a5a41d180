import { expect, test } from "vitest";
import { compileSchema, issuesOf, schemaNode } from "./compile-schema.ts";
import { schemaModule } from "./schema-validators.ts";

/** The code of a schema's module, before formatting. */
function moduleCode(schema: Parameters<typeof schemaNode>[0], others: Parameters<typeof schemaNode>[1] = {}): string {
  const { component } = schemaNode(schema, others);
  if (component === undefined) throw new Error("The subject is a component.");
  return schemaModule(component).body;
}

const keywordsAt = (issues: ReturnType<typeof issuesOf>) =>
  issues.map(({ path, keyword }) => `/${path.join("/")} ${keyword}`);

test("an object of which only its properties are asked is walked by a table", () => {
  const schema = {
    type: "object",
    required: ["name"],
    properties: { name: { type: "string" }, size: { enum: [1, 2] }, open: { description: "Anything." }, extra: {} },
  };
  expect(moduleCode(schema)).toContain('[["name", true, "string"], ["size", false, "", collectSubjectSize]]');
  expect(keywordsAt(issuesOf(schema, { name: 1, size: 3, open: {}, extra: null }))).toEqual([
    "/name type",
    "/size enum",
  ]);
  expect(keywordsAt(issuesOf(schema, {}))).toEqual(["/ required"]);
  expect(keywordsAt(issuesOf(schema, []))).toEqual(["/ type"]);
});

test.each([
  { what: "a reference", schema: { $ref: "#/components/schemas/Other" } },
  { what: "additional properties", schema: { additionalProperties: { type: "integer" } } },
  { what: "a least number of properties", schema: { minProperties: 2 } },
  { what: "a branch", schema: { anyOf: [{ required: ["b"] }] } },
  { what: "another required property", schema: { required: ["b"] } },
])("$what beside the properties is not forgotten", ({ schema }) => {
  const record = { type: "object", properties: { a: { type: "string" } } };
  const value = "additionalProperties" in schema ? { a: "x", b: "y" } : { a: "x" };
  const issues = issuesOf({ ...record, ...schema }, value, { Other: { required: ["b"] } });
  expect(issues.length).toBeGreaterThan(0);
});

test("names that a pointer spells in another way, or that objects inherit, are found where they are", () => {
  const properties = { "a/b": { type: "string" }, "c~d": { type: "array", items: { type: "null" } } };
  const value = { "a/b": 1, "c~d": [1] };
  expect(issuesOf({ type: "object", properties }, value).map(({ schemaPath }) => schemaPath)).toEqual([
    "#/components/schemas/Subject/properties/a~1b/type",
    "#/components/schemas/Subject/properties/c~0d/items/type",
  ]);
  const inherited = { type: "object", required: ["constructor"], properties: { constructor: { type: "string" } } };
  expect(keywordsAt(issuesOf(inherited, {}))).toEqual(["/ required"]);
});

test("a sensitive object, property or list shows nothing of its values", () => {
  const secret = { type: "object", properties: { a: { type: "string" }, b: { type: "string", enum: ["x"] } } };
  const value = { a: 4711, b: "hunter2" };
  const properties = { a: { type: "string", "x-sensitive": true }, b: { ...secret.properties.b, "x-sensitive": true } };
  for (const schema of [
    { ...secret, "x-sensitive": true },
    { type: "object", properties },
  ]) {
    const issues = issuesOf(schema, value);
    expect(issues).toHaveLength(2);
    expect(JSON.stringify(issues)).not.toMatch(/4711|hunter2/);
  }
});

test("a list of scalars says what is allowed, and one that cannot all be given is still shown whole", () => {
  expect(issuesOf({ type: "string", enum: ["a", "b"] }, "c")[0]?.params).toEqual({ allowedValues: ["a", "b"] });
  expect(issuesOf({ type: "string", enum: ["a", 1] }, 1).map(({ keyword }) => keyword)).toEqual(["type"]);
  expect(issuesOf({ type: "string", enum: ["a", 1] }, "b")[0]?.params).toEqual({ allowedValues: ["a", 1] });
});

/** A string where a number belongs, that counts how often it is looked at. */
function counted(): { readonly value: object; readonly reads: () => number } {
  let reads = 0;
  const value = Object.defineProperty({}, "n", { enumerable: true, get: () => (reads++, "x") });
  return { value, reads: () => reads };
}

test("a mistake at the bottom of a deep value is not looked at once a level", () => {
  const node = {
    type: "object",
    properties: {
      n: { type: "integer" },
      one: { $ref: "#/components/schemas/Subject" },
      many: { type: "array", items: { $ref: "#/components/schemas/Subject" } },
      map: { type: "object", additionalProperties: { $ref: "#/components/schemas/Subject" } },
    },
  };
  const bottom = counted();
  let value: object = bottom.value;
  for (let level = 0; level < 300; level++)
    value = [{ one: value }, { many: [value] }, { map: { k: value } }][level % 3] ?? {};
  expect(compileSchema(node).read.validate(value).issues).toHaveLength(1);
  expect(bottom.reads()).toBeLessThan(5);
});

test("valid items are passed by their guard alone, and the wrong one is walked", () => {
  const others = { Item: { type: "object", required: ["n"], properties: { n: { type: "integer" } } } };
  const list = { type: "array", items: { $ref: "#/components/schemas/Item" } };
  for (const schema of [
    list,
    { type: "object", properties: { list } },
    { type: "object", additionalProperties: list },
  ]) {
    expect(moduleCode(schema, others)).toContain("acceptsItem");
    const items = [{ n: 1 }, { n: "x" }, { n: 2 }];
    const value = schema === list ? items : { list: items };
    expect(keywordsAt(issuesOf(schema, value, others))).toEqual([schema === list ? "/1/n type" : "/list/1/n type"]);
  }
});

test("a property of no type at all is refused by the table as well", () => {
  const issues = issuesOf({ type: "object", properties: { never: { type: [] } } }, { never: 1 });
  expect(keywordsAt(issues)).toEqual(["/never type"]);
});
