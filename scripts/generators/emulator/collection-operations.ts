import type {
  CollectionOperation,
  ItemAnswer,
  ItemOperation,
  ListOperation,
} from "../../../packages/fixtures/src/emulator/emulated-collection.ts";
import { preferredMediaType } from "../../model/preferred-media-type.ts";
import type { HttpMethod, Operation } from "../../model/types.ts";
import { canBeObject, itemProperties } from "./item-properties.ts";
import { listBody } from "./list-body.ts";
import { isPlainList, pagingParameters } from "./paging-parameters.ts";
import { answersItem, bodySchema, successOf, type Success } from "./success.ts";

/** What an operation does with the items of a collection, if it is clear that it does something. */
export function collectionOperation(
  operation: Operation,
  place: "collection" | "item",
  idProperty: string,
): CollectionOperation | undefined {
  const kind = kindOf(operation.method, place);
  if (kind === undefined || !takesItem(operation)) return undefined;
  if (kind === "list") return listOperation(operation, idProperty);
  const success = successOf(operation, kind);
  if (success === undefined) return undefined;
  const found: ItemOperation = { kind, id: operation.id, ...itemAnswer(success, idProperty) };
  return isClear(found, operation, place, idProperty) ? found : undefined;
}

function kindOf(method: HttpMethod, place: "collection" | "item"): CollectionOperation["kind"] | undefined {
  if (place === "collection") {
    return ({ get: "list", post: "create", put: "replace" } as const)[method as "get" | "post" | "put"];
  }
  const kinds = { get: "read", put: "replace", patch: "update", post: "update", delete: "remove" } as const;
  return kinds[method as keyof typeof kinds];
}

/** One item is sent, or nothing; what takes a list of them is another thing. */
function takesItem({ requestBody }: Operation): boolean {
  const schema = preferredMediaType(requestBody?.content ?? [])?.schema;
  return schema === undefined || canBeObject(schema);
}

export function itemAnswer(success: Success, idProperty: string): ItemAnswer {
  return { status: success.status, body: answersItem(success, idProperty) ? "item" : "fixture" };
}

function isClear({ kind, body }: ItemOperation, operation: Operation, place: string, idProperty: string): boolean {
  switch (kind) {
    case "read":
      return body === "item";
    case "create":
      // Whoever creates has to learn the id, or to choose it.
      return body === "item" || sendsId(operation, idProperty);
    case "replace":
      return place === "item" || sendsId(operation, idProperty);
    case "update":
      // A POST to an item may be anything; one that answers with the item has changed it.
      return operation.method === "patch" || body === "item";
    case "remove":
      return true;
  }
}

/** Whether a request can choose the id of an item. */
export function sendsId({ requestBody }: Operation, idProperty: string): boolean {
  const schema = preferredMediaType(requestBody?.content ?? [])?.schema;
  return schema !== undefined && itemProperties(schema, "write").has(idProperty);
}

function listOperation(operation: Operation, idProperty: string): ListOperation | undefined {
  const success = successOf(operation, "list");
  const paging = pagingParameters(operation);
  if (success === undefined || !isPlainList(operation, paging)) return undefined;
  const schema = bodySchema(success.response);
  const body = schema === undefined ? undefined : listBody(schema, idProperty, operation.pagination);
  if (body === undefined) return undefined;
  const link = success.response.headers.some(({ name }) => name.toLowerCase() === "link");
  return {
    kind: "list",
    id: operation.id,
    status: success.status,
    ...body,
    paging,
    ...(link && { link: true as const }),
  };
}
