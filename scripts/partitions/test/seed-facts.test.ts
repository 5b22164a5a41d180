/**
 * What the reference page of `PUT /catalog/v1/partitions/{partitionKey}` states or shows, one test a fact. The document
 * may grow; none of this may get lost on the way.
 */
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { loadSpec } from "../../load/load-spec.ts";
import { isAbsentIn } from "../../model/direction.ts";
import { buildModel } from "../../model/build-model.ts";
import type { Operation, Schema, SpecModel } from "../../model/types.ts";

const specPath = fileURLToPath(new URL("../../../spec/openapi.yaml", import.meta.url));

let model: SpecModel;
let create: Operation;
let partition: Schema;

beforeAll(async () => {
  model = buildModel((await loadSpec(specPath)).document);
  create = present(model.operations.find((operation) => operation.id === "createDataPartition"));
  partition = present(
    schemaOf(create.responses.find((response) => response.status.startsWith("2"))?.content[0]?.schema),
  );
});

test("a partition is created by PUT on /catalog/v1/partitions/{partitionKey}", () => {
  expect([create.method, create.path]).toEqual(["put", "/catalog/v1/partitions/{partitionKey}"]);
  expect(create.summary).toBe("Create a data partition");
});

test("the key in the path is required and has the documented pattern", () => {
  const parameter = present(create.parameters.find((entry) => entry.name === "partitionKey"));
  expect([parameter.in, parameter.required]).toEqual(["path", true]);
  expect(schemaOf(parameter.schema)).toMatchObject({ type: ["string"], pattern: "^[a-zA-Z0-9-][\\w-]{0,61}$" });
});

test("stage is an optional boolean in the query, false by default", () => {
  const parameter = present(create.parameters.find((entry) => entry.name === "stage"));
  expect([parameter.in, parameter.required]).toEqual(["query", false]);
  expect(schemaOf(parameter.schema)).toMatchObject({ type: ["boolean"], default: { value: false } });
});

test("every operation needs the API key in the header X-Clinia-API-Key", () => {
  for (const { id, security } of model.operations) {
    expect(security, id).toHaveLength(1);
    expect(security[0]?.map(({ scheme }) => scheme)).toEqual([
      expect.objectContaining({ kind: "apiKey", in: "header", name: "X-Clinia-API-Key" }),
    ]);
  }
});

test("the server is https://api.{workspaceId}.clinia.cloud", () => {
  expect(model.servers.map((server) => server.url)).toEqual(["https://api.{workspaceId}.clinia.cloud"]);
  expect(model.servers[0]?.variables.map((variable) => variable.name)).toEqual(["workspaceId"]);
});

test("the body is required JSON, of which modules and source are all that may be written", () => {
  const body = present(create.requestBody);
  expect([body.required, body.content.map((media) => media.contentType)]).toEqual([true, ["application/json"]]);
  const schema = schemaOf(body.content[0]?.schema);
  const written = [...(schema?.properties ?? [])].filter(([, property]) => !isAbsentIn("write", property));
  expect(written.map(([name]) => name).sort()).toEqual(["modules", "source"]);
});

test("modules and source are required, and nothing else of a partition is", () => {
  expect([...(partition.required ?? [])].sort()).toEqual(["modules", "source"]);
});

test("key and status are read-only", () => {
  const readOnly = [...(partition.properties ?? [])].filter(([, property]) => isAbsentIn("write", property));
  expect(readOnly.map(([name]) => name).sort()).toEqual(["key", "status"]);
});

test("the key of a partition is a string without a pattern of its own", () => {
  const key = schemaOf(partition.properties?.get("key"));
  expect([key?.type, key?.pattern]).toEqual([["string"], undefined]);
});

test("a partition has three statuses, in this order", () => {
  expect(schemaOf(partition.properties?.get("status"))?.enum).toEqual(["STATUS_READY", "STATUS_STAGE", "STATUS_STALE"]);
});

test("STANDARD is the first search module", () => {
  const modules = schemaOf(partition.properties?.get("modules"));
  expect(schemaOf(modules?.properties?.get("search"))?.enum?.[0]).toBe("STANDARD");
});

test("the MDM source has type, sources, collections and relationships", () => {
  const mdm = mdmSource();
  expect(schemaOf(mdm.properties?.get("type"))?.const).toEqual({ value: "MDM" });
  expect([...(mdm.properties?.keys() ?? [])]).toEqual(
    expect.arrayContaining(["type", "sources", "collections", "relationships"]),
  );
  expect(schemaOf(schemaOf(mdm.properties?.get("sources"))?.items)?.type).toEqual(["string"]);
});

test("an MDM collection has the documented fields", () => {
  const collection = itemOf(mdmSource(), "collections");
  const fields = ["key", "properties", "mappings", "traversedProperties", "reconciliationRules", "contained"];
  expect([...(collection.properties?.keys() ?? [])]).toEqual(expect.arrayContaining(fields));
  expect(schemaOf(schemaOf(collection.properties?.get("traversedProperties"))?.items)?.type).toEqual(["string"]);
});

test("properties, contained and propertyMappings are maps whose keys the caller chooses", () => {
  const collection = itemOf(mdmSource(), "collections");
  const maps = [
    collection.properties?.get("properties"),
    collection.properties?.get("contained"),
    itemOf(collection, "mappings").properties?.get("propertyMappings"),
    itemOf(mdmSource(), "relationships").properties?.get("properties"),
  ].map(schemaOf);
  for (const map of maps) {
    expect(map).toMatchObject({ type: ["object"], additionalProperties: expect.anything() });
    expect(map?.properties).toBeUndefined();
  }
});

test("a mapping has source, type and propertyMappings", () => {
  const mapping = itemOf(itemOf(mdmSource(), "collections"), "mappings");
  expect([...(mapping.properties?.keys() ?? [])]).toEqual(
    expect.arrayContaining(["source", "type", "propertyMappings"]),
  );
  expect(schemaOf(mapping.properties?.get("type"))?.enum).toBeUndefined();
});

test("a relationship joins two ends, each with profileKey and includeKey", () => {
  const relationship = itemOf(mdmSource(), "relationships");
  const fields = ["from", "to", "relationshipType", "properties", "mappings", "reconciliationRules"];
  expect([...(relationship.properties?.keys() ?? [])]).toEqual(expect.arrayContaining(fields));
  for (const end of ["from", "to"]) {
    const properties = schemaOf(relationship.properties?.get(end))?.properties;
    expect([...(properties?.keys() ?? [])].sort()).toEqual(["includeKey", "profileKey"]);
  }
});

test("reconciliation rules have a type, SYSTEM first, and open rules", () => {
  const rules = schemaOf(itemOf(mdmSource(), "collections").properties?.get("reconciliationRules"));
  expect(schemaOf(rules?.properties?.get("type"))?.enum?.[0]).toBe("SYSTEM");
  expect(schemaOf(rules?.properties?.get("rules"))?.type).toEqual(["object"]);
});

function mdmSource(): Schema {
  const source = schemaOf(partition.properties?.get("source"));
  return present(source?.discriminator?.mapping.get("MDM"));
}

function itemOf(schema: Schema, property: string): Schema {
  return present(schemaOf(schemaOf(schema.properties?.get(property))?.items));
}

/** The schema itself, behind its references. */
function schemaOf(schema: Schema | undefined): Schema | undefined {
  return schema?.ref === undefined ? schema : schemaOf(schema.ref);
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("The document has lost something that this test needs.");
  return value;
}
