import { expect, test } from "vitest";
import type { JsonObject } from "../json/json.ts";
import { diffDocuments } from "./test-diff.ts";

const done = { "204": { description: "Done" } };
const json = (schema: JsonObject) => ({ content: { "application/json": { schema } } });
const pet = { $ref: "#/components/schemas/Pet" };
const addPet = { post: { operationId: "addPet", requestBody: json(pet), responses: done } };
const getPet = { get: { operationId: "getPet", responses: { "200": { description: "A pet", ...json(pet) } } } };

/** Two documents that differ in what they say of `Pet`, or in their paths. */
function diffPets(base: JsonObject, head: JsonObject, paths: JsonObject, later = paths) {
  return diffDocuments(
    { paths, components: { schemas: { Pet: base } } },
    { paths: later, components: { schemas: { Pet: head } } },
  );
}

const loose = { type: "object", properties: { name: { type: "string" } } };
const strict = { ...loose, required: ["name"] };

test("what stands in a shared component is one change, with every operation and both ways that lead there", () => {
  expect(diffPets(loose, strict, { "/pets": { ...addPet, ...getPet } })).toMatchObject([
    {
      rule: "property-became-required",
      place: "Pet.name",
      what: "It is required now.",
      flows: ["request", "response"],
      operations: ["addPet", "getPet"],
      effects: { types: "major", client: "major", validators: "major", fixtures: "minor" },
      pointers: {
        base: "#/components/schemas/Pet/properties/name",
        head: "#/components/schemas/Pet/properties/name",
      },
    },
  ]);
});

test("a component that is only answered may promise more", () => {
  expect(diffPets(loose, strict, { "/pets": getPet })).toMatchObject([
    { flows: ["response"], operations: ["getPet"], effects: { types: "minor", validators: "minor" } },
  ]);
});

test("a component that no operation uses may be written and read by whoever imports it", () => {
  expect(diffPets(loose, strict, {})).toMatchObject([{ flows: ["request", "response"], effects: { types: "major" } }]);
});

test("a component counts by itself, even where all who use it say more", () => {
  const named = { ...getPet.get, responses: { "200": { description: "A pet", ...json({ allOf: [pet, strict] }) } } };
  const changes = diffPets(strict, loose, { "/pets": { get: named } });
  expect(changes).toMatchObject([{ rule: "property-became-optional", effects: { types: "major" } }]);
});

test("an heir that only a discriminator leads to is met wherever its parent is", () => {
  const parent = { type: "object", properties: { kind: { type: "string" } }, discriminator: { propertyName: "kind" } };
  const documentOf = (cat: JsonObject) => ({
    paths: { "/pets": getPet },
    components: { schemas: { Pet: parent, Cat: { allOf: [pet, cat] } } },
  });
  expect(diffDocuments(documentOf(loose), documentOf(strict))).toMatchObject([
    { flows: ["response"], operations: ["getPet"], effects: { types: "minor" } },
  ]);
});

test("a path parameter by another name is the same on the wire, and another one in the types", () => {
  const byName = (name: string) => ({
    [`/pets/{${name}}`]: {
      get: { ...getPet.get, parameters: [{ name, in: "path", required: true, schema: { type: "string" } }] },
    },
  });
  expect(diffPets(loose, loose, byName("id"), byName("key")).map(({ rule }) => rule)).toEqual([
    "path-parameter-renamed",
  ]);
});

test("an operation that moved is gone from where it was", () => {
  const changes = diffPets(loose, loose, { "/pets": addPet }, { "/animals": addPet });
  expect(changes.map(({ rule, what }) => [rule, what])).toEqual([
    ["api-path-removed", "The operation is gone; `addPet` is `POST /animals` now."],
    ["endpoint-added", "The operation is new."],
  ]);
});

test("an operation under another id is the same operation with other names", () => {
  const renamed = { post: { ...addPet.post, operationId: "createPet" } };
  const changes = diffPets(loose, strict, { "/pets": addPet }, { "/pets": renamed });
  expect(changes.map(({ rule }) => rule).sort()).toEqual(["api-operation-id-removed", "property-became-required"]);
});

test("a renamed component is no change on the wire", () => {
  const documentOf = (key: string) => ({
    paths: { "/pets": { post: { ...addPet.post, requestBody: json({ $ref: `#/components/schemas/${key}` }) } } },
    components: { schemas: { [key]: { ...loose, properties: { mother: { $ref: `#/components/schemas/${key}` } } } } },
  });
  const changes = diffDocuments(documentOf("Pet"), documentOf("Animal"));
  expect(changes.map(({ rule, what }) => [rule, what])).toEqual([
    ["api-schema-renamed", "The schema `Pet` is called `Animal` now."],
  ]);
});

test("a schema that moved into a component is no change but for the component's name", () => {
  const inline = { paths: { "/pets": { post: { ...addPet.post, requestBody: json(loose) } } } };
  const named = { paths: { "/pets": addPet }, components: { schemas: { Pet: loose } } };
  expect(diffDocuments(inline, named).map(({ rule }) => rule)).toEqual(["api-schema-added"]);
});

test("a webhook is read where an operation is written", () => {
  const documentOf = (schema: JsonObject) => ({
    webhooks: { petAdded: { post: { requestBody: json(schema), responses: done } } },
  });
  expect(diffDocuments(documentOf(loose), documentOf(strict))).toMatchObject([
    { flows: ["response"], effects: { types: "minor" } },
  ]);
  expect(diffDocuments(documentOf(strict), documentOf(loose))).toMatchObject([
    { flows: ["response"], effects: { types: "major" } },
  ]);
});

test("a requirement of the whole document is one change, not one an operation", () => {
  const documentOf = (security: readonly JsonObject[]) => ({
    paths: { "/pets": { ...addPet, ...getPet } },
    components: { schemas: { Pet: loose }, securitySchemes: { Key: { type: "apiKey", in: "header", name: "X-Key" } } },
    security,
  });
  expect(diffDocuments(documentOf([]), documentOf([{ Key: [] }]))).toMatchObject([
    { rule: "api-security-added", operations: ["addPet", "getPet"], pointers: { base: "#/security" } },
  ]);
});

const key = [{ Key: [] }];
const bearer = [{ Bearer: [] }];
const both = [{ Key: [], Bearer: [] }];

test.each([
  { base: key, head: both, rules: ["api-security-added"] },
  { base: both, head: key, rules: ["api-security-removed"] },
  { base: [...key, ...both], head: key, rules: ["api-security-removed"] },
  { base: key, head: [...key, ...bearer], rules: ["security-alternative-added"] },
  { base: key, head: bearer, rules: ["security-alternative-removed", "security-alternative-added"] },
  { base: [...key, ...bearer], head: [...bearer, ...key], rules: [] },
])("credentials $base that become $head are told as $rules", ({ base, head, rules }) => {
  const securitySchemes = {
    Key: { type: "apiKey", in: "header", name: "X-Key" },
    Bearer: { type: "http", scheme: "bearer" },
  };
  const documentOf = (security: readonly JsonObject[]) => ({
    paths: { "/pets": { get: { operationId: "getPets", security, responses: done } } },
    components: { securitySchemes },
  });
  expect(diffDocuments(documentOf(base), documentOf(head)).map(({ rule }) => rule)).toEqual(rules);
});

test("the gravest change comes first, and the order of the document means nothing", () => {
  const base = { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } };
  const head = { type: "object", properties: { c: { type: "string" }, b: { type: "string", description: "B" } } };
  const rules = diffPets(base, head, { "/pets": addPet }).map(({ rule }) => rule);
  expect(rules).toEqual(["property-removed", "new-optional-property", "description-changed"]);
});

test("a change keeps its fingerprint, and another change has another", () => {
  const fingerprints = (head: JsonObject) =>
    diffPets(loose, head, { "/pets": addPet }).map(({ fingerprint }) => fingerprint);
  const both = { ...strict, description: "A pet" };
  expect(fingerprints(both)).toEqual(expect.arrayContaining([...fingerprints(strict)]));
  expect(new Set(fingerprints(both)).size).toBe(2);
});
