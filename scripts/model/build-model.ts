import { readPagination, readSecurity, readSecuritySchemes, readServers, readSunset } from "./api-setup.ts";
import { documentHash } from "./document-hash.ts";
import { readFixtureWords } from "./fixture-words.ts";
import { followReference } from "./follow-reference.ts";
import { childPointer } from "../json/json-pointer.ts";
import { documentNames, type DocumentNames, type NameableSchema } from "./names.ts";
import { operationIds } from "./operation-ids.ts";
import { httpMethods, OperationReader } from "./operation-reader.ts";
import { isObject, type JsonObject } from "../json/json.ts";
import { entriesOf, flag, objectField, present, stringField, stringsField } from "./raw-object.ts";
import { placeName } from "./place-name.ts";
import { chosenName, SchemaGraph } from "./schema-graph.ts";
import type { Callback, HttpMethod, Operation, Schema, SecurityScheme, SpecModel, WebhookOperation } from "./types.ts";
import { pascalCase } from "./word-case.ts";

/** Settles names, order, references and inheritance of a document that `load` has bundled and checked. */
export function buildModel(document: JsonObject): SpecModel {
  const schemas = new SchemaGraph(document);
  const reader = new OperationReader(document, schemas);
  const components = objectField(document, "components") ?? {};
  const keys = entriesOf(components, "schemas")
    .map(([key]) => key)
    .sort();
  for (const key of keys) schemas.at(childPointer("#/components/schemas", key));
  const schemes = readSecuritySchemes(document);
  const found = findOperations(document);
  const ids = operationIds(found);
  const drafts = found.map((entry) => operationDraft(entry, ids, document, schemes, reader));
  const webhooks = webhookOperations(objectField(document, "webhooks") ?? {}, "#/webhooks", reader);
  schemas.finish(keys);
  const keyed = keyedSchemas(keys, schemas, ids);
  const names = documentNames(
    keyed.map(nameable),
    drafts.map(({ operation, chosen }) => ({ name: operation.id, pointer: operation.pointer, chosen })),
  );
  const namedSchemas = keyed.map(({ key, schema }) => {
    return { key, schema, names: nameOf(names.schemas, key), inner: nameOf(names.inner, key) };
  });
  for (const component of namedSchemas) schemas.setComponent(component);
  const info = objectField(document, "info") ?? {};
  return {
    title: stringField(info, "title") ?? "",
    version: stringField(info, "version") ?? "",
    hash: documentHash(document),
    document,
    schemas: namedSchemas,
    operations: nameOperations(drafts, names),
    webhooks,
    servers: readServers(document),
    securitySchemes: schemes,
    ...present({ description: stringField(info, "description"), fixtureWords: readFixtureWords(document) }),
  };
}

/** A schema that is to be named. */
interface KeyedSchema {
  readonly key: string;
  readonly schema: Schema;
  /** Whether it stands in `components/schemas`. */
  readonly isListed: boolean;
}

/** The schemas of `components/schemas`, and those elsewhere that are components as well, by their keys. */
function keyedSchemas(
  keys: readonly string[],
  schemas: SchemaGraph,
  operationIds: ReadonlyMap<string, string>,
): readonly KeyedSchema[] {
  const found = new Map<string, KeyedSchema>();
  for (const key of keys) {
    found.set(key, { key, schema: schemas.at(childPointer("#/components/schemas", key)), isListed: true });
  }
  for (const schema of schemas.placedComponents(keys)) {
    const name = pascalCase(placeName(schema.pointer, operationIds));
    let key = name;
    for (let number = 2; found.has(key); number++) key = `${name}${number}`;
    found.set(key, { key, schema, isListed: false });
  }
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function nameable({ key, schema, isListed }: KeyedSchema): NameableSchema {
  const { pointer, differsByDirection } = schema;
  return { name: key, pointer, chosen: chosenName(schema), differs: differsByDirection, isListed };
}

function nameOf<T>(names: ReadonlyMap<string, T>, name: string): T {
  return names.get(name) as T; // all have been named
}

interface FoundOperation {
  readonly path: string;
  readonly method: HttpMethod;
  readonly pathItem: JsonObject;
  readonly pathPointer: string;
  readonly operation: JsonObject;
  readonly pointer: string;
}

function findOperations(document: JsonObject): readonly FoundOperation[] {
  return entriesOf(document, "paths").flatMap(([path, raw]) => {
    const pathItem = isObject(raw) && path.startsWith("/") ? raw : {};
    const pathPointer = childPointer("#/paths", path);
    return operationsOf(pathItem).map(([method, operation]) => ({
      path,
      method,
      pathItem,
      pathPointer,
      operation,
      pointer: childPointer(pathPointer, method),
    }));
  });
}

function operationsOf(pathItem: JsonObject): readonly (readonly [HttpMethod, JsonObject])[] {
  return httpMethods.flatMap((method) => {
    const operation = objectField(pathItem, method);
    return operation === undefined ? [] : [[method, operation] as const];
  });
}

/** An operation whose names are not settled yet, with the name that is chosen for it. */
interface OperationDraft {
  readonly operation: Omit<Operation, "names">;
  readonly chosen: string | undefined;
}

function operationDraft(
  found: FoundOperation,
  ids: ReadonlyMap<string, string>,
  document: JsonObject,
  schemes: readonly SecurityScheme[],
  reader: OperationReader,
): OperationDraft {
  const { operation, pathItem, pathPointer, pointer, path, method } = found;
  return {
    chosen: stringField(operation, "x-ts-name"),
    operation: {
      id: nameOf(ids, pointer),
      method,
      path,
      pointer,
      tags: stringsField(operation, "tags") ?? [],
      parameters: reader.parameters(pathItem, pathPointer, operation, pointer),
      responses: reader.responses(operation, pointer),
      security: readSecurity(operation, document, schemes),
      servers: readServers(operation, pathItem, document),
      callbacks: callbacks(operation, pointer, document, reader),
      ...present({
        summary: stringField(operation, "summary"),
        description: stringField(operation, "description"),
        deprecated: flag(operation, "deprecated") || undefined,
        sunset: readSunset(operation, pointer),
        requestBody: reader.requestBody(operation, pointer),
        pagination: readPagination(operation, pointer),
      }),
    },
  };
}

function nameOperations(drafts: readonly OperationDraft[], { operations: names }: DocumentNames): readonly Operation[] {
  const sorted = [...drafts].sort((a, b) => (a.operation.id < b.operation.id ? -1 : 1));
  return sorted.map(({ operation }) => ({ ...operation, names: nameOf(names, operation.id) }));
}

function callbacks(
  operation: JsonObject,
  pointer: string,
  document: JsonObject,
  reader: OperationReader,
): readonly Callback[] {
  return entriesOf(operation, "callbacks").map(([name, raw]) => {
    const found = followReference(document, raw, childPointer(pointer, "callbacks", name));
    return { name, operations: webhookOperations(found.value, found.pointer, reader) };
  });
}

function webhookOperations(map: JsonObject, at: string, reader: OperationReader): readonly WebhookOperation[] {
  return Object.entries(map).flatMap(([key, pathItem]) => {
    if (!isObject(pathItem)) return [];
    const pathPointer = childPointer(at, key);
    return operationsOf(pathItem).map(([method, operation]) => {
      const pointer = childPointer(pathPointer, method);
      return {
        key,
        method,
        pointer,
        parameters: reader.parameters(pathItem, pathPointer, operation, pointer),
        responses: reader.responses(operation, pointer),
        ...present({
          summary: stringField(operation, "summary"),
          description: stringField(operation, "description"),
          deprecated: flag(operation, "deprecated") || undefined,
          requestBody: reader.requestBody(operation, pointer),
        }),
      };
    });
  });
}
