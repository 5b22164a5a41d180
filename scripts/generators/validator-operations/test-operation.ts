import { buildModel } from "../../model/build-model.ts";
import type { JsonObject } from "../../json/json.ts";
import type { Json, Operation, Schema } from "../../model/types.ts";

/** The only operation of a document, for tests. */
export function operationOf(operation: JsonObject, schemas: JsonObject = {}): Operation {
  const document = {
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    paths: { "/things/{id}": { post: { operationId: "postThing", responses: {}, ...operation } } },
    components: { schemas },
  };
  const [found] = buildModel(document).operations;
  if (found === undefined) throw new Error("The document of the test has no operation.");
  return found;
}

/** The model of one schema, for tests. */
export function schemaOf(schema: Json, schemas: JsonObject = {}): Schema {
  const { parameters } = operationOf({ parameters: [{ name: "n", in: "query", schema }] }, schemas);
  if (parameters[0] === undefined) throw new Error("The operation of the test has no parameter.");
  return parameters[0].schema;
}
