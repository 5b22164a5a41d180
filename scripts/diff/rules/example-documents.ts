import type { Json, JsonObject } from "../../json/json.ts";
import type { Flow } from "../change.ts";
import type { Example } from "./rule.ts";

/** The two documents of an example; a schema is put where values travel on the given way. */
export function exampleDocuments(example: Example, flow: Flow): readonly [base: JsonObject, head: JsonObject] {
  if ("document" in example) return [wholeDocument(example.document[0]), wholeDocument(example.document[1])];
  if ("operation" in example) return [withOperation(example.operation[0]), withOperation(example.operation[1])];
  return [withSchema(example.schema[0], flow), withSchema(example.schema[1], flow)];
}

function withSchema(schema: Json, flow: Flow): JsonObject {
  const content = { "application/json": { schema } };
  const ok = { description: "Done" };
  if (flow === "request") return withOperation({ requestBody: { required: true, content }, responses: { "200": ok } });
  return withOperation({ responses: { "200": { ...ok, content } } });
}

/** Fields of the example replace those of the plainest operation. */
function withOperation(operation: JsonObject): JsonObject {
  const plain = { operationId: "addThing", responses: { "200": { description: "Done" } } };
  return wholeDocument({ paths: { "/things": { post: { ...plain, ...operation } } } });
}

function wholeDocument(fields: JsonObject): JsonObject {
  return { openapi: "3.1.1", info: { title: "Things", version: "1" }, ...fields };
}
