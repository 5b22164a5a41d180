/** For tests: pairs of documents in which each row of a table has a place of its own, so that one look judges them all. */
import type { Json, JsonObject } from "../../json/json.ts";

/** A schema as it was and as it is. */
export type SchemaPair = readonly [base: Json, head: Json];

/** Each schema is the body of a request, and that of a response; the operation is called after the row and the way. */
export function pairOfSchemas(rows: Readonly<Record<string, SchemaPair>>): { base: JsonObject; head: JsonObject } {
  const side = (index: 0 | 1): JsonObject =>
    documentWith(
      Object.fromEntries(
        Object.entries(rows).flatMap(([name, pair]) => [
          [`/${name}/request`, { post: requestOperation(`${name}Sent`, pair[index]) }],
          [`/${name}/response`, { get: responseOperation(`${name}Got`, pair[index]) }],
        ]),
      ),
    );
  return { base: side(0), head: side(1) };
}

export function documentWith(paths: JsonObject, schemas: JsonObject = {}): JsonObject {
  return { openapi: "3.1.1", info: { title: "Things", version: "1" }, paths, components: { schemas } };
}

export function requestOperation(operationId: string, schema: Json): JsonObject {
  const content = { "application/json": { schema } };
  return { operationId, requestBody: { required: true, content }, responses: { "204": { description: "Done" } } };
}

export function responseOperation(operationId: string, schema: Json): JsonObject {
  const content = { "application/json": { schema } };
  return { operationId, responses: { "200": { description: "Done", content } } };
}

export function object(properties: JsonObject, required: readonly string[] = []): JsonObject {
  return { type: "object", properties, required };
}

export const string: JsonObject = { type: "string" };
