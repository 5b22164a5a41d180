import { expect, test } from "vitest";
import {
  dataPartitionInputValidator,
  dataPartitionValidator,
  propertyMapValidator,
  UnsupportedTargetError,
} from "../../src/index.ts";

test("a validator is a Standard Schema of version 1", () => {
  const standard = dataPartitionInputValidator["~standard"];
  expect([standard.version, standard.vendor]).toEqual([1, "@catalog-kit/validators"]);
  expect(standard.validate({ modules: 1 })).toMatchObject({ issues: [{ path: ["modules"] }, { path: [] }] });
});

test("its JSON Schema stands on its own: every reference leads to a definition that is there", () => {
  const schema = dataPartitionInputValidator["~standard"].jsonSchema.output({ target: "draft-2020-12" });
  expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
  const definitions = Object.keys(schema["$defs"] as object); // the schema has references
  const references = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(([, name]) => name);
  expect(new Set(references)).toEqual(new Set(definitions));
});

test("what is sent and what is read have JSON Schemas of their own", () => {
  expect(dataPartitionInputValidator.jsonSchema).toMatchObject({ properties: { key: false, status: false } });
  expect(dataPartitionValidator.jsonSchema).toMatchObject({ properties: { key: { type: "string" } } });
});

test("a recursive schema refers to itself by name", () => {
  expect(propertyMapValidator.jsonSchema).toMatchObject({
    additionalProperties: { $ref: "#/$defs/PropertyDefinition" },
    $defs: { PropertyDefinition: { properties: { properties: { $ref: "#/$defs/PropertyMap" } } } },
  });
});

test("a new object is given each time, so that a caller may change it", () => {
  expect(dataPartitionValidator.jsonSchema).not.toBe(dataPartitionValidator.jsonSchema);
});

test("another target is refused by name", () => {
  const { jsonSchema } = dataPartitionValidator["~standard"];
  expect(() => jsonSchema.input({ target: "draft-07" })).toThrow(UnsupportedTargetError);
  expect(() => jsonSchema.input({ target: "draft-07" })).toThrow('"draft-07" is not available');
});
