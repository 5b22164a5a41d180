import { expect, test } from "vitest";
import { buildModel } from "../../model/build-model.ts";
import { compileDocument, schemasDocument } from "../../conformance/compile-document.ts";
import { validatorSource } from "./inline-validator.ts";
import { compileSchema, schemaNode } from "./compile-schema.ts";
import { ModuleNames } from "./module-names.ts";
import { schemaModule } from "./schema-validators.ts";

test("components whose names are those of the runtime work all the same", () => {
  const names = ["Report", "Validator", "Properties", "Create", "JsonSchemaSource", "TypeIssue", "typeIssue", "Issue"];
  const schema = {
    type: "object",
    required: ["report"],
    properties: { report: { type: "string" }, value: { type: "array", items: { type: "string" } } },
  };
  const compiled = compileDocument(schemasDocument(Object.fromEntries(names.map((name) => [name, schema]))));
  for (const { read } of compiled.values()) {
    expect([read.is({ report: "r", value: ["v"] }), read.is({ report: 1 }), read.is({})]).toEqual([true, false, false]);
    expect(read.validate({ report: 1, value: [2] }).issues).toHaveLength(2);
  }
});

test("properties may have any name", () => {
  const names = [
    "class",
    "a-b",
    "a b",
    "1st",
    "",
    "report",
    "value",
    "isRecord",
    "Object",
    "ünï",
    "$",
    "typeIssue",
    "🙂",
    "key",
    "i",
  ];
  const properties = Object.fromEntries(names.map((name) => [name, { type: "string" }]));
  const { read } = compileSchema({ type: "object", properties, required: names });
  const value = Object.fromEntries(names.map((name) => [name, "x"]));
  expect(read.is(value)).toBe(true);
  for (const name of names)
    expect(read.validate({ ...value, [name]: 1 }).issues?.map(({ path }) => path)).toEqual([[name]]);
});

test("references to places that are no components work, recursive ones too", () => {
  const schema = {
    type: "object",
    properties: {
      node: {
        type: "object",
        properties: { child: { $ref: "#/components/schemas/Subject/properties/node" }, n: { type: "integer" } },
      },
      other: { $ref: "#/components/schemas/Other/properties/x" },
    },
  };
  const { read } = compileSchema(schema, { Other: { properties: { x: { type: "string" } } } });
  expect(read.is({ node: { child: { child: { n: 1 } } }, other: "s" })).toBe(true);
  expect(
    read.validate({ node: { child: { child: { n: "1" } } }, other: 1 }).issues?.map(({ path }) => path.join(".")),
  ).toEqual(["node.child.child.n", "other"]);
});

test("a module does not change when an unrelated schema does", () => {
  const body = (extra: object) => {
    const model = buildModel(
      schemasDocument({ Pet: { type: "object", properties: { name: { type: "string" } } }, ...extra }),
    );
    return model.schemas.filter(({ key }) => key === "Pet").map(schemaModule);
  };
  expect(body({ Other: { type: "string" }, Another: { type: "object" } })).toEqual(body({}));
});

test("an inline reference to a component is that component's validator", () => {
  const node = schemaNode(
    { properties: { pet: { $ref: "#/components/schemas/Pet", description: "A pet." } } },
    { Pet: { type: "string" } },
  );
  const pet = node.properties?.get("pet");
  expect(pet && validatorSource(pet, "read", "anything")).toEqual({
    code: "",
    imports: [{ from: { kind: "file", path: "schemas/pet.ts" }, names: ["petValidator"] }],
    reference: "petValidator",
    checks: { is: "isPet", collect: "collectPet", path: "schemas/pet.ts" },
  });
});

test("a component that is called like an inline validator of the module is told apart", () => {
  const names = new ModuleNames();
  const inner = schemaNode({ properties: { a: { type: "string", minLength: 2 } } }).properties?.get("a");
  const pet = schemaNode(
    { properties: { pet: { $ref: "#/components/schemas/Pet" } } },
    { Pet: { type: "object", minProperties: 1 } },
  ).properties?.get("pet");
  if (inner === undefined || pet === undefined) throw new Error("There are properties.");
  expect(validatorSource(inner, "read", "pet", { names }).reference).toBe("petValidator");
  expect(validatorSource(pet, "read", "anything", { names })).toMatchObject({
    imports: [{ names: ["petValidator as petValidator2"] }],
    reference: "petValidator2",
  });
});

test("two inline validators of one module do not collide", () => {
  const names = new ModuleNames();
  const schema = schemaNode({
    type: "object",
    properties: { tags: { anyOf: [{ type: "array", items: { pattern: "^a" } }, { type: "null" }] } },
  });
  const inner = schema.properties?.get("tags");
  if (inner === undefined) throw new Error("There is a property.");
  const sources = ["first", "second"].map((name) => validatorSource(inner, "write", name, { type: "string[]", names }));
  const declared = sources.flatMap(({ code }) => [
    ...[...code.matchAll(/^function (\w+)/gm)].map(([, name]) => name),
    ...[...code.matchAll(/^const (\w+)[^=]*= (?:\/\* @__PURE__|\{$)/gm)].map(([, name]) => name),
  ]);
  expect(declared.length).toBeGreaterThan(8);
  expect(new Set(declared).size).toBe(declared.length);
  expect(sources.map(({ reference }) => reference)).toEqual(["firstValidator", "secondValidator"]);
  expect(sources[0]?.code).toContain("const firstValidator: Validator<string[]>");
});

test("text of the document reaches code as data only", () => {
  const evil = '"; throw new Error("code"); //\u2028*/';
  const schema = {
    type: "object",
    required: [evil],
    properties: { [evil]: { const: evil }, b: { pattern: "`a`", title: evil } },
  };
  const { read } = compileSchema(schema);
  expect(read.is({ [evil]: evil })).toBe(true);
  expect(read.is({ [evil]: 1 })).toBe(false);
});
