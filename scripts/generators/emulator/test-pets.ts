import type { JsonObject } from "../../json/json.ts";
import { buildModel } from "../../model/build-model.ts";
import type { SpecModel } from "../../model/types.ts";

/** Parts of small documents, for tests. */

export const text: JsonObject = { type: "string" };
export const whole: JsonObject = { type: "integer" };
export const pet: JsonObject = { type: "object", required: ["id"], properties: { id: text, name: text } };
export const pets: JsonObject = { type: "array", items: pet };

/** An operation that answers with a JSON body, and perhaps is sent one. */
export function answering(schema: JsonObject, more: JsonObject = {}, status = "200"): JsonObject {
  return { responses: { [status]: { description: "ok", content: json(schema) } }, ...more };
}

export function sending(schema: JsonObject): JsonObject {
  return { requestBody: { content: json(schema) } };
}

export const empty: JsonObject = { responses: { 204: { description: "done" } } };

function json(schema: JsonObject): JsonObject {
  return { "application/json": { schema } };
}

/** A document of these paths: operations are called after method and path, and parameters of paths are texts. */
export function modelOf(paths: JsonObject, parameter: JsonObject = text): SpecModel {
  const entries = Object.entries(paths).map(([path, item]) => {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
    const parameters = names.map((name) => ({ name, in: "path", required: true, schema: parameter }));
    const operations = Object.entries(item as JsonObject).map(([method, operation]) => {
      return [method, { operationId: `${method} ${path}`, ...(operation as JsonObject) }];
    });
    return [path, { parameters, ...Object.fromEntries(operations) }];
  });
  return buildModel({ openapi: "3.1.1", info: { title: "Pets", version: "1" }, paths: Object.fromEntries(entries) });
}
