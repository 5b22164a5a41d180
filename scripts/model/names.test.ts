import { expect, test } from "vitest";
import {
  camelCase,
  derivedOperationId,
  kebabCase,
  methodRegistry,
  operationNames,
  pascalCase,
  schemaNames,
  typeRegistry,
} from "./names.ts";

test.each([
  { given: "DataPartition", want: ["DataPartition", "dataPartition", "data-partition"] },
  { given: "user_name", want: ["UserName", "userName", "user-name"] },
  {
    given: "io.k8s.api-v1.JSONSchemaProps",
    want: ["IoK8sApiV1JSONSchemaProps", "ioK8sApiV1JSONSchemaProps", "io-k8s-api-v1-json-schema-props"],
  },
  { given: "APIKey", want: ["APIKey", "apiKey", "api-key"] },
  { given: "URL", want: ["URL", "url", "url"] },
  { given: "3d model", want: ["_3dModel", "_3dModel", "3d-model"] },
  { given: "größe", want: ["Größe", "größe", "größe"] },
  { given: "../../etc/passwd", want: ["EtcPasswd", "etcPasswd", "etc-passwd"] },
  { given: "", want: ["Unnamed", "unnamed", "unnamed"] },
  { given: "+1", want: ["_1", "_1", "1"] },
  { given: "m²", want: ["M", "m", "m"] },
  { given: "a\u2e2fb\ua7cb𝒳", want: ["AB", "ab", "ab"] },
  { given: "ßa", want: ["ßa", "ßa", "ßa"] },
])("$given becomes $want", ({ given, want }) => {
  const pascal = pascalCase(given);
  expect([pascal, camelCase(pascal), kebabCase(pascal)]).toEqual(want);
});

test("names that meet get numbers, without regard to case", () => {
  const types = typeRegistry();
  const names = ["user", "User", "user_", "USER"].map((name) => schemaNames(name, false, types).type);
  expect(names).toEqual(["User", "User2", "User3", "USER4"]);
});

test("names that a file system takes for one get numbers as well", () => {
  const types = typeRegistry();
  const names = ["straße", "STRASSE", "\u017f", "s"].map((name) => schemaNames(name, false, types).type);
  expect(names).toEqual(["Straße", "STRASSE2", "S", "S2"]);
});

test("no name is too long for a file, and none is a device of Windows", () => {
  const files = ["x".repeat(1_000_000), "漢".repeat(300), "Con", "lpt9"].map(
    (name) => schemaNames(name, false, typeRegistry()).file,
  );
  expect(files).toEqual(["x".repeat(100), "漢".repeat(33), "con_", "lpt9_"]);
});

test("a schema that differs by direction takes a second name, and only then", () => {
  const types = typeRegistry();
  expect(schemaNames("Pet", true, types)).toMatchObject({
    type: "Pet",
    inputType: "PetInput",
    validator: "petValidator",
    inputValidator: "petInputValidator",
  });
  expect(schemaNames("Tag", false, types)).toMatchObject({ type: "Tag", inputType: "Tag", builder: "buildTag" });
  expect(schemaNames("PetInput", false, types).type).toBe("PetInput2");
});

test("a schema that is called like a global that the code uses gets a number", () => {
  expect(schemaNames("Error", false, typeRegistry()).type).toBe("Error2");
});

test.each(["raw", "hasOwnProperty", "toString"])(
  "an operation called %s, like a member of the client, gets a number",
  (name) => {
    expect(operationNames(name, methodRegistry(), typeRegistry()).method).toBe(`${name}2`);
  },
);

test("the types of an operation give way to schemas of the same name", () => {
  const types = typeRegistry();
  schemaNames("CreatePetRequest", false, types);
  expect(operationNames("createPet", methodRegistry(), types)).toMatchObject({
    method: "createPet",
    requestType: "CreatePet2Request",
    responseType: "CreatePet2Response",
  });
});

test.each([
  { method: "get", path: "/", want: "getRoot" },
  { method: "get", path: "/pets/{petId}", want: "getPetsPetId" },
  { method: "post", path: "/2020/x#y", want: "post2020XY" },
])("$method $path without an operationId is $want", ({ method, path, want }) => {
  expect(derivedOperationId(method, path)).toBe(want);
});

test("counter-examples have the plural of a schema's name, whatever other schemas are called", () => {
  const types = typeRegistry();
  const names = ["Status", "Query", "Key", "Module", "Modules"].map((name) => schemaNames(name, false, types));
  expect(names.map(({ counterExamples }) => counterExamples)).toEqual([
    "invalidStatuses",
    "invalidQueries",
    "invalidKeys",
    "invalidModules",
    "invalidModules2",
  ]);
});

test("an arbitrary of invalid values is not called like that of another schema", () => {
  const types = typeRegistry();
  const names = ["InvalidPet", "Pet"].map((name) => schemaNames(name, true, types));
  const all = names.flatMap((each) => [
    each.arbitrary,
    each.inputArbitrary,
    each.invalidArbitrary,
    each.invalidInputArbitrary,
  ]);
  expect(new Set(all).size).toBe(all.length);
});
