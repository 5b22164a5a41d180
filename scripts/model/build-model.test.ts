import { expect, test } from "vitest";
import { buildModel } from "./build-model.ts";
import type { JsonObject } from "../json/json.ts";
import type { SchemaComponent, SpecModel } from "./types.ts";

function modelOf(parts: JsonObject): SpecModel {
  return buildModel({ openapi: "3.1.1", info: { title: "Test", version: "1" }, ...parts });
}

function schemasOf(schemas: JsonObject): ReadonlyMap<string, SchemaComponent> {
  return new Map(modelOf({ components: { schemas } }).schemas.map((component) => [component.key, component]));
}

test("a reference is the schema that it points to, and a recursive schema is a cycle", () => {
  const tree = schemasOf({ Tree: { type: "object", properties: { left: { $ref: "#/components/schemas/Tree" } } } }).get(
    "Tree",
  );
  expect(tree?.schema.properties?.get("left")?.ref).toBe(tree?.schema);
  expect(tree?.schema.isRecursive).toBe(true);
});

test("a schema that only leads to a cycle is not recursive", () => {
  const schemas = schemasOf({
    A: { items: { $ref: "#/components/schemas/B" } },
    B: { items: { $ref: "#/components/schemas/C" } },
    C: { items: { $ref: "#/components/schemas/B" } },
  });
  expect(["A", "B", "C"].map((key) => schemas.get(key)?.schema.isRecursive)).toEqual([false, true, true]);
});

test("a schema that contains itself is a component wherever it stands, unless another one is on the way", () => {
  const at = (name: string) => `#/components/schemas/Node/properties/${name}`;
  const schemas = schemasOf({
    Node: {
      properties: {
        child: { properties: { child: { $ref: at("child") } } },
        through: { properties: { node: { $ref: "#/components/schemas/Node" } } },
        again: { $ref: at("through") },
        left: { items: { $ref: at("right") } },
        right: { items: { $ref: at("left") } },
        plain: { type: "string" },
        chosen: { "x-ts-name": "Word", type: "string" },
        both: { items: { $ref: at("plain") }, contains: { $ref: at("chosen") } },
      },
    },
    NodeChild: { type: "string" },
  });
  const found = [...schemas.values()].map(({ key, schema, names }) => [key, schema.pointer, names.type]);
  expect(found).toEqual([
    ["Node", "#/components/schemas/Node", "Node"],
    ["NodeChild", "#/components/schemas/NodeChild", "NodeChild"],
    ["NodeChild2", at("child"), "NodeChild2"],
    ["NodeChosen", at("chosen"), "Word"],
    ["NodeLeft", at("left"), "NodeLeft"],
    ["NodeRight", at("right"), "NodeRight"],
  ]);
  expect(schemas.get("Node")?.schema.properties?.get("child")?.component?.key).toBe("NodeChild2");
});

test("what contains a read-only property differs by direction, through references and in arrays", () => {
  const schemas = schemasOf({
    Id: { type: "string", readOnly: true },
    Leaf: { properties: { id: { $ref: "#/components/schemas/Id" } } },
    List: { items: { $ref: "#/components/schemas/Leaf" } },
    Plain: { properties: { name: { type: "string" } } },
  });
  const differing = [...schemas.values()].filter(({ schema }) => schema.differsByDirection).map(({ key }) => key);
  expect(differing).toEqual(["Leaf", "List"]);
  expect(schemas.get("List")?.names.inputType).toBe("ListInput");
});

test("an open enum differs by direction", () => {
  const schemas = schemasOf({ Kind: { enum: ["A"], "x-open-enum": true }, Closed: { enum: ["A"] } });
  expect([...schemas.values()].map(({ schema }) => schema.differsByDirection)).toEqual([false, true]);
});

test("a discriminator maps by its mapping, by component name, and through allOf where there is no oneOf", () => {
  const schemas = schemasOf({
    Cat: { allOf: [{ $ref: "#/components/schemas/Animal" }] },
    Dog: { allOf: [{ $ref: "#/components/schemas/Animal" }] },
    Animal: { discriminator: { propertyName: "kind", mapping: { hound: "Dog" } } },
    Pet: { oneOf: [{ $ref: "#/components/schemas/Cat" }], discriminator: { propertyName: "kind" } },
  });
  const mappingOf = (key: string) => {
    const mapping = schemas.get(key)?.schema.discriminator?.mapping ?? new Map();
    return [...mapping].map(([value, schema]) => `${value} ${schema.component?.key}`);
  };
  expect(mappingOf("Animal")).toEqual(["hound Dog", "Cat Cat"]);
  expect(mappingOf("Pet")).toEqual(["Cat Cat"]);
});

test("schemas called like members of every object are schemas", () => {
  const schemas = schemasOf(
    JSON.parse('{"constructor":{"type":"string"},"__proto__":{"type":"number"}}') as JsonObject,
  );
  expect([...schemas.keys()]).toEqual(["__proto__", "constructor"]);
  expect(schemas.get("__proto__")?.schema.type).toEqual(["number"]);
});

test("an operation replaces the path item's parameters and leaves out those that OpenAPI ignores", () => {
  const { operations } = modelOf({
    paths: {
      "/a/{id}": {
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string" } },
          { name: "q", in: "query", schema: { type: "string" } },
        ],
        get: {
          parameters: [
            { name: "q", in: "query", required: true, schema: { type: "integer" } },
            { name: "Authorization", in: "header", schema: { type: "string" } },
          ],
        },
      },
    },
  });
  expect(operations.map(({ id }) => id)).toEqual(["getAId"]);
  expect(
    operations[0]?.parameters.map(({ name, required, style, explode }) => [name, required, style, explode]),
  ).toEqual([
    ["id", true, "simple", false],
    ["q", true, "form", true],
  ]);
});

test("a description beside a reference replaces the target's", () => {
  const { operations } = modelOf({
    components: { parameters: { Q: { name: "q", in: "query", description: "general", schema: {} } } },
    paths: { "/": { get: { parameters: [{ $ref: "#/components/parameters/Q", description: "special" }] } } },
  });
  expect(operations[0]?.parameters.map(({ name, description }) => [name, description])).toEqual([["q", "special"]]);
});

test("responses come by status: codes, ranges, default", () => {
  const responses = Object.fromEntries(
    ["default", "5XX", "404", "4xx", "200"].map((status) => [status, { description: "" }]),
  );
  const { operations } = modelOf({ paths: { "/": { get: { responses } } } });
  expect(operations[0]?.responses.map(({ status }) => status)).toEqual(["200", "404", "4XX", "5XX", "default"]);
});

test("operation security replaces the document's, and an empty list opens the operation", () => {
  const { operations } = modelOf({
    components: { securitySchemes: { Key: { type: "apiKey", in: "query", name: "k" } } },
    security: [{ Key: [] }],
    paths: { "/": { get: {}, put: { security: [] } } },
  });
  expect(operations.map(({ id, security }) => [id, security.length])).toEqual([
    ["getRoot", 1],
    ["putRoot", 0],
  ]);
});

test("the hash follows the meaning of the document, not the order of its keys", () => {
  const hash = (parts: JsonObject) => modelOf(parts).hash;
  expect(hash({ paths: {}, tags: [] })).toBe(hash({ tags: [], paths: {} }));
  expect(hash({ paths: {} })).not.toBe(hash({ paths: { "/": {} } }));
});

test("x-sunset is a day, whether or not a time of day is stated", () => {
  const sunsetOf = (sunset: string | number) => {
    const operation = { responses: {}, deprecated: true, "x-sunset": sunset };
    return modelOf({ paths: { "/old": { get: operation } } }).operations[0]?.sunset;
  };
  expect(sunsetOf("2027-01-31")).toBe("2027-01-31");
  expect(sunsetOf("2027-01-31T12:00:00Z")).toBe("2027-01-31");
  for (const wrong of ["soon", "2027-13-01", "2027-01-31 noon", 2027]) {
    expect(() => sunsetOf(wrong)).toThrow(/x-sunset/);
  }
});
