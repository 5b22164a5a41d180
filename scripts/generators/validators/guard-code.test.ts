import { expect, test } from "vitest";
import { compileSchema, guardCode } from "./compile-schema.ts";

test.each([
  { given: true, want: "return true;" },
  { given: false, want: "return false;" },
  { given: { type: "string" }, want: 'return typeof value === "string";' },
  { given: { type: ["string", "null"] }, want: 'return typeof value === "string" || value === null;' },
  { given: { type: "number" }, want: 'return typeof value === "number" && Number.isFinite(value);' },
  { given: { type: "integer" }, want: 'return typeof value === "number" && Number.isInteger(value);' },
  { given: { const: "MDM" }, want: 'return value === "MDM";' },
  { given: { type: "string", enum: ["a", "b", 1] }, want: 'return value === "a" || value === "b";' },
  { given: { type: "string", enum: [1] }, want: "return false;" },
  { given: { oneOf: [{ const: "a", title: "A" }, { const: "b" }] }, want: 'return value === "a" || value === "b";' },
  { given: { anyOf: [{ enum: ["a", "a"] }, { type: "null" }] }, want: 'return value === "a" || value === null;' },
  { given: { minimum: 3 }, want: 'return typeof value !== "number" || value >= 3;' },
  { given: { type: "string", minLength: 1 }, want: 'return typeof value === "string" && value !== "";' },
  { given: { type: "string", minLength: 0 }, want: 'return typeof value === "string";' },
  {
    given: { anyOf: [{ type: "array" }, { const: 1 }] },
    want: "return Array.isArray(value) || (value as unknown) === 1;",
  },
  { given: { not: { type: "null" } }, want: "return value !== null;" },
])("compiles $given to $want", ({ given, want }) => {
  expect(guardCode(given)).toBe(want);
});

test("looks at every field before it walks an array", () => {
  const code = guardCode({
    type: "object",
    required: ["list", "name"],
    properties: { list: { type: "array", items: { type: "string" } }, name: { type: "string" } },
  });
  expect(code.indexOf("typeof name")).toBeLessThan(code.indexOf("for ("));
  expect(code.indexOf("Array.isArray(list)")).toBeLessThan(code.indexOf("for ("));
});

test("chooses a branch by the property that tells them apart", () => {
  const branch = (type: string) => ({ type: "object", required: ["type"], properties: { type: { const: type } } });
  const code = guardCode({ oneOf: [branch("A"), branch("B")] });
  expect(code).toContain('case "A":');
  expect(code).toContain("default: return false;");
});

test("refuses a wrong field at the start without a look at what is large", () => {
  const list = { type: "array", items: { type: "string" } };
  const schema = { type: "object", properties: { first: { $ref: "#/components/schemas/First" }, list } };
  const { read } = compileSchema(schema, { First: { type: "object", properties: { kind: { enum: ["a", "b"] } } } });
  let looks = 0;
  const get = (target: object, key: string | symbol) => {
    looks += key === "0" ? 1 : 0;
    return Reflect.get(target, key) as unknown;
  };
  const large = new Proxy(["x"], { get });
  expect([read.is({ list: large, first: { kind: "c" } }), looks]).toEqual([false, 0]);
  expect([read.is({ list: large, first: { kind: "a" } }), looks]).toEqual([true, 1]);
});

test("a named schema with a short test is checked in place, and any other by its own function", () => {
  const properties = { short: { $ref: "#/components/schemas/Short" }, long: { $ref: "#/components/schemas/Long" } };
  const others = { Short: { type: "string", enum: ["a", "b"] }, Long: { type: "string", pattern: "^a" } };
  const code = guardCode({ type: "object", properties }, others);
  expect(code).toContain('short !== "a" && short !== "b"');
  expect(code).toContain("acceptsLong(long)");
});
