import { childPointer, valueAt } from "../../json/json-pointer.ts";
import { entriesOf, isObject, own, type JsonObject } from "../../json/json.ts";
import type { Flow } from "../change.ts";
import type { Position, Step } from "./schema-places.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** An operation, and whether the API calls it at its client. */
export interface OperationPlace {
  readonly pointer: string;
  readonly operation: JsonObject;
  readonly isCalledByApi: boolean;
}

export function operationPlaces(document: JsonObject): readonly OperationPlace[] {
  const own = children(document, "#/paths").flatMap((item) => operationsIn(document, item, false));
  const called = children(document, "#/webhooks").flatMap((item) => operationsIn(document, item, true));
  const callbacks = own.flatMap(({ pointer }) => {
    const named = children(document, childPointer(pointer, "callbacks"));
    return named
      .flatMap((callback) => children(document, callback))
      .flatMap((item) => operationsIn(document, item, true));
  });
  return [...own, ...called, ...callbacks];
}

/** The schemas that operations begin with, each on its way. */
export function schemaRoots(document: JsonObject): readonly Step[] {
  return operationPlaces(document).flatMap(({ pointer, isCalledByApi }) => {
    const [request, response]: readonly Flow[] = isCalledByApi ? ["response", "request"] : ["request", "response"];
    if (request === undefined || response === undefined) return [];
    const parameters = [pointer, parentOf(pointer)].flatMap((at) => children(document, childPointer(at, "parameters")));
    const body = settle(document, childPointer(pointer, "requestBody"));
    const responses = children(document, childPointer(pointer, "responses"));
    const headers = responses.flatMap((at) => children(document, childPointer(at, "headers")));
    return [
      ...parameters.flatMap((at) => valueSteps(document, at, "parameter", request)),
      ...valueSteps(document, body, "request body", request),
      ...responses.flatMap((at) => valueSteps(document, at, "response body", response)),
      ...headers.flatMap((at) => valueSteps(document, at, "header", response)),
    ];
  });
}

function operationsIn(document: JsonObject, item: string, isCalledByApi: boolean): readonly OperationPlace[] {
  return methods.flatMap((method) => {
    const pointer = childPointer(item, method);
    const operation = valueAt(document, pointer);
    return isObject(operation) ? [{ pointer, operation, isCalledByApi }] : [];
  });
}

/** The schema of a parameter or header, or those of the media types of a content. */
function valueSteps(document: JsonObject, pointer: string, position: Position, flow: Flow): readonly Step[] {
  const media = children(document, childPointer(pointer, "content"));
  return [pointer, ...media].map((at) => {
    return { pointer: childPointer(at, "schema"), flow, position, isShared: false, hasWayOut: false };
  });
}

/** The places one below a pointer, each behind its reference. */
function children(document: JsonObject, pointer: string): readonly string[] {
  const at = settle(document, pointer);
  return entriesOf(valueAt(document, at) ?? null).map(([key]) => settle(document, childPointer(at, key)));
}

function settle(document: JsonObject, pointer: string): string {
  const value = valueAt(document, pointer);
  const reference = isObject(value) ? own(value, "$ref") : undefined;
  return typeof reference === "string" ? settle(document, reference) : pointer;
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}
