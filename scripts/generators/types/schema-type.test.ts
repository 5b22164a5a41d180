import { expect, test } from "vitest";
import { buildModel } from "../../model/build-model.ts";
import type { Direction, Json } from "../../model/types.ts";
import { schemaType, structureType } from "./schema-type.ts";
import { typeContext, type BinaryPlace } from "./type-context.ts";

interface Row {
  readonly given: Json;
  readonly want: string;
  /** What a request carries, where that differs. */
  readonly written?: string;
  /** Other components, by name. */
  readonly beside?: { readonly [key: string]: Json };
}

/** The type of component `X`, on one line and without comments. */
function printed({ given, beside }: Row, direction: Direction, binary: BinaryPlace = "text"): string {
  const document = { openapi: "3.1.0", info: {}, paths: {}, components: { schemas: { ...beside, X: given } } };
  const component = buildModel(document).schemas.find(({ key }) => key === "X");
  if (component === undefined) throw new Error("The document has no component X.");
  const { code } = structureType(component.schema, typeContext(direction, binary));
  return code.replace(/\/\*\*.*?\*\//gs, "").replace(/\s+/g, " ");
}

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const text = { type: "string" };

const values: readonly Row[] = [
  { given: true, want: "unknown" },
  { given: false, want: "never" },
  { given: {}, want: "unknown" },
  { given: { pattern: "^a" }, want: "unknown" },
  { given: { type: "integer" }, want: "number" },
  { given: { type: ["integer", "number"] }, want: "number" },
  { given: { type: ["null", "string"] }, want: "string | null" },
  { given: { const: "MDM" }, want: '"MDM"' },
  { given: { const: null }, want: "null" },
  { given: { const: { a: [1, "b"] } }, want: '{ a: [1, "b"] }' },
  { given: { enum: ["a", "b"] }, want: '"a" | "b"' },
  { given: { type: "string", enum: ["a", null] }, want: '"a"' },
  { given: { type: "integer", enum: [1, 1.5, "1"] }, want: "1" },
  { given: { enum: ["a", null, -1] }, want: '"a" | -1 | null' },
  { given: { enum: ["a", "b"], const: "b" }, want: '"b"' },
  { given: { enum: ["a", "b"], const: "c" }, want: "never" },
  { given: { enum: ["*/", "`${x}`", '"'] }, want: '"*/" | "`${x}`" | "\\""' },
  { given: { enum: ["a"], "x-open-enum": true }, want: '"a" | (string & {})', written: '"a"' },
  { given: { enum: [1, null], "x-open-enum": true }, want: "1 | (number & {}) | null", written: "1 | null" },
  { given: { type: "string", format: "binary" }, want: "string" },
];

const objects: readonly Row[] = [
  { given: { type: "object" }, want: "{ [key: string]: unknown }" },
  { given: { type: "object", properties: {} }, want: "{ [key: string]: unknown }" },
  { given: { type: "object", additionalProperties: false }, want: "{ [key: string]: never; }" },
  { given: { properties: { a: text } }, want: "{ a?: string; }" },
  { given: { properties: { a: text, "b-c": text }, required: ["a"] }, want: '{ a: string; "b-c"?: string; }' },
  { given: { properties: { a: { ...text, default: "x" } } }, want: "{ a?: string; }" },
  { given: { properties: { a: false } }, want: "{ a?: never; }" },
  { given: { properties: { ["__proto__"]: text } }, want: '{ ["__proto__"]?: string; }' },
  { given: { type: "object", required: ["a"] }, want: "{ a: unknown; }" },
  { given: { required: ["a"], additionalProperties: text }, want: "{ a: string; [key: string]: string; }" },
  { given: { required: ["a"], additionalProperties: false }, want: "{ a: never; }" },
  { given: { type: ["object", "null"], properties: { a: text } }, want: "{ a?: string; } | null" },
  { given: { type: "object", additionalProperties: text }, want: "{ [key: string]: string; }" },
  {
    given: { properties: { a: { type: "number" } }, additionalProperties: text },
    want: "{ a?: number; [key: string]: string | number | undefined; }",
  },
  {
    given: { properties: { a: { type: "number" } }, required: ["a"], additionalProperties: text },
    want: "{ a: number; [key: string]: string | number; }",
  },
  { given: { properties: { a: text }, additionalProperties: true }, want: "{ a?: string; [key: string]: unknown; }" },
  { given: { properties: { a: text }, additionalProperties: false }, want: "{ a?: string; }" },
  {
    given: { properties: { a: text }, unevaluatedProperties: { type: "null" } },
    want: "{ a?: string; [key: string]: string | null | undefined; }",
  },
  { given: { patternProperties: { "^x-": text } }, want: "{ [key: string]: unknown }" },
  { given: { patternProperties: { "^x-": text }, additionalProperties: false }, want: "{ [key: string]: string; }" },
  {
    given: { type: "object", propertyNames: { enum: ["a", "b"] }, additionalProperties: { type: "number" } },
    want: '{ [key in "a" | "b"]?: number }',
  },
  {
    given: { type: "object", propertyNames: { pattern: "^a" }, additionalProperties: text },
    want: "{ [key: string]: string; }",
  },
];

const directions: readonly Row[] = [
  { given: { properties: { a: { ...text, readOnly: true } } }, want: "{ a?: string; }", written: "{ a?: never; }" },
  {
    given: { properties: { a: { ...text, readOnly: true } }, required: ["a"] },
    want: "{ a: string; }",
    written: "{ a?: never; }",
  },
  {
    given: { properties: { a: { ...text, writeOnly: true }, b: text }, required: ["a"] },
    want: "{ b?: string; }",
    written: "{ a: string; b?: string; }",
  },
  {
    given: { allOf: [ref("Base"), { required: ["id", "name"] }] },
    beside: { Base: { properties: { id: { ...text, readOnly: true }, name: text } } },
    want: "Base & { id: unknown; name: unknown; }",
    written: "BaseInput & { name: unknown; }",
  },
  {
    given: { type: "array", items: ref("Item") },
    beside: { Item: { properties: { id: { ...text, readOnly: true } } } },
    want: "Item[]",
    written: "ItemInput[]",
  },
];

const arrays: readonly Row[] = [
  { given: { type: "array" }, want: "unknown[]" },
  { given: { items: { enum: ["a", "b"] } }, want: '("a" | "b")[]' },
  { given: { type: "array", items: false }, want: "never[]" },
  { given: { type: "array", prefixItems: [text, { type: "number" }], items: false }, want: "[string?, number?]" },
  { given: { prefixItems: [text, { type: "number" }], minItems: 1 }, want: "[string, number?, ...unknown[]]" },
  { given: { prefixItems: [text], items: { type: "number" }, minItems: 3 }, want: "[string, ...number[]]" },
  { given: { prefixItems: [text, text], minItems: 2, maxItems: 2 }, want: "[string, string]" },
];

const a = { properties: { a: text }, required: ["a"] };
const b = { properties: { b: text }, required: ["b"] };

const compositions: readonly Row[] = [
  { given: { oneOf: [text, { type: "null" }, { type: "number" }] }, want: "string | number | null" },
  { given: { anyOf: [text, {}] }, want: "unknown" },
  { given: { allOf: [ref("A"), b] }, beside: { A: a }, want: "A & { b: string; }" },
  { given: { $ref: "#/components/schemas/A", description: "An A." }, beside: { A: a }, want: "A" },
  { given: { $ref: "#/components/schemas/A", ...b }, beside: { A: a }, want: "A & { b: string; }" },
  { given: { $ref: "#/components/schemas/A", type: "object" }, beside: { A: a }, want: "A" },
  {
    given: { allOf: [ref("A"), ref("Empty")] },
    beside: { A: a, Empty: { type: "object", properties: {} } },
    want: "A",
  },
  { given: { type: "string", $ref: "#/components/schemas/Key" }, beside: { Key: text }, want: "Key" },
  { given: { type: "object", oneOf: [ref("A"), { type: "null" }] }, beside: { A: a }, want: "(A | null) & object" },
  { given: { ...a, anyOf: [b, { required: ["c"] }] }, want: "{ a: string; } & ({ b: string; } | { c: unknown; })" },
  { given: { required: ["a"], oneOf: [a, { ...a, additionalProperties: false }] }, want: "{ a: string; }" },
  { given: { type: "integer", oneOf: [{ const: 1 }, { const: 2 }] }, want: "1 | 2" },
  {
    given: { $ref: "#/components/schemas/Kind", enum: ["b", "c"] },
    beside: { Kind: { enum: ["a", "b"] } },
    want: '"b"',
  },
  {
    given: { $ref: "#/components/schemas/Kind", const: "z" },
    beside: { Kind: { enum: ["a"], "x-open-enum": true } },
    want: 'Kind & "z"',
    written: "never",
  },
  { given: { ...a, not: { required: ["z"] }, if: a, then: b }, want: "{ a: string; }" },
];

const cat = { properties: { kind: text, lives: { type: "number" } }, required: ["kind"] };
const dog = { properties: { kind: { const: "dog" } }, required: ["kind"] };
const mapping = { cat: "#/components/schemas/Cat", lion: "#/components/schemas/Cat", dog: "Dog" };

const discriminators: readonly Row[] = [
  {
    given: { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind", mapping } },
    beside: { Cat: cat, Dog: dog },
    want: '(Cat & { kind: "cat" | "lion" }) | Dog',
  },
  {
    given: { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind" } },
    beside: { Cat: cat, Dog: dog },
    want: '(Cat & { kind: "Cat" }) | Dog',
  },
  {
    given: { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind" } },
    beside: { Cat: { properties: { kind: { type: "number" } } }, Dog: dog },
    want: "Cat | Dog",
  },
  {
    given: { allOf: [ref("Pet"), a] },
    beside: {
      Pet: { properties: { kind: text }, discriminator: { propertyName: "kind", mapping: { x: "X", puppy: "Puppy" } } },
      Puppy: { allOf: [ref("X")] },
    },
    want: 'Pet & { a: string; } & { kind: "x" | "puppy" }',
  },
];

const rows = [...values, ...objects, ...directions, ...arrays, ...compositions, ...discriminators];

test.each(rows)("prints $given as $want", (row) => {
  expect(printed(row, "read")).toBe(row.want);
  expect(printed(row, "write")).toBe(row.written ?? row.want);
});

test("names a component where it is referred to, in the direction of the place", () => {
  const schemas = { Key: { properties: { id: { type: "string", readOnly: true } } } };
  const [component] = buildModel({ openapi: "3.1.0", info: {}, paths: {}, components: { schemas } }).schemas;
  if (component === undefined) throw new Error("The document has no component.");
  expect(schemaType(component.schema, typeContext("read")).code).toBe("Key");
  expect(schemaType(component.schema, typeContext("write"))).toMatchObject({ code: "KeyInput", names: ["KeyInput"] });
});

test("prints files of a multipart body as blobs, and strings inside JSON", () => {
  const file = { type: "string", format: "binary" };
  const given = { properties: { file, files: { type: "array", items: file }, note: { properties: { file } } } };
  expect(printed({ given, want: "" }, "write", "fields")).toBe(
    "{ file?: Blob; files?: Blob[]; note?: { file?: string; }; }",
  );
  expect(printed({ given: { contentMediaType: "image/png" }, want: "" }, "write", "value")).toBe("Blob");
  const encoded = { type: "string", contentMediaType: "image/png", contentEncoding: "base64" };
  expect(printed({ given: encoded, want: "" }, "write", "value")).toBe("string");
});

test("writes a named body of files out, because its name has strings", () => {
  const beside = { Upload: { properties: { file: { type: "string", format: "binary" } } } };
  expect(printed({ given: ref("Upload"), beside, want: "" }, "write", "fields")).toBe("{ file?: Blob; }");
  expect(printed({ given: ref("Upload"), beside, want: "" }, "write")).toBe("Upload");
});

test("refuses a schema that consists of itself, and names one that contains itself", () => {
  expect(() => printed({ given: { anyOf: [ref("X"), text] }, want: "" }, "read")).toThrow(
    "a schema that contains itself and has no name of its own, or consists of itself is not supported (#/components/schemas/X)",
  );
  const nested = { properties: { next: { items: { $ref: "#/components/schemas/X/properties/next" } } } };
  expect(printed({ given: nested, want: "" }, "read")).toBe("{ next?: XNext; }");
});
