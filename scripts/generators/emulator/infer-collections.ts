import type {
  CollectionOperation,
  EmulatedCollection,
} from "../../../packages/fixtures/src/emulator/emulated-collection.ts";
import type { Operation, Parameter, Schema, SpecModel } from "../../model/types.ts";
import type { OperationNodes } from "../fixtures/operations.ts";
import { plannedFixtures } from "../fixtures/planned-fixtures.ts";
import { isWithin, itemPathOf, pathShape, type ItemPath } from "./collection-path.ts";
import { collectionOperation, itemAnswer } from "./collection-operations.ts";
import { idProperty } from "./id-property.ts";
import { itemFields } from "./item-fields.ts";
import { itemProperties, type ItemProperty } from "./item-properties.ts";
import { bodySchema, successOf } from "./success.ts";

/**
 * The collections of an API, by its paths, methods and schemas: `/pets/{petId}` is an item, `/pets` its collection. There is
 * one where two of create, list and read agree on what an item is; all other operations stay without a meaning.
 */
export function inferCollections(model: SpecModel): readonly EmulatedCollection[] {
  const operations = [...plannedFixtures(model).operations.values()].flatMap(possibleCall);
  const byShape = new Map<string, Operation[]>();
  for (const operation of operations) {
    const shape = pathShape(operation.path);
    byShape.set(shape, [...(byShape.get(shape) ?? []), operation]);
  }
  const claimed = new Set<string>();
  const found: EmulatedCollection[] = [];
  for (const item of itemPaths(operations)) {
    const free = (path: string) => (byShape.get(pathShape(path)) ?? []).filter(({ id }) => !claimed.has(id));
    const collection = collectionAt(item, free(item.path), free(item.collectionPath));
    if (collection === undefined) continue;
    for (const { id } of collection.operations) claimed.add(id);
    found.push(collection);
  }
  return found.map((collection) => withParent(collection, found));
}

/** What no value satisfies is never sent and never answered, and says nothing of what an operation does. */
function possibleCall({ operation, request, responses }: OperationNodes): readonly Operation[] {
  return request === undefined ? [] : [{ ...operation, responses: responses.map(({ response }) => response) }];
}

/** Outer ones first, so that what `/a/{id}` answers is an item of `/a` before it can be anything else. */
function itemPaths(operations: readonly Operation[]): readonly ItemPath[] {
  const byShape = new Map(operations.map(({ path }) => [pathShape(path), path]));
  const items = [...byShape.values()].flatMap((path) => itemPathOf(path) ?? []);
  const depth = ({ path }: ItemPath): number => path.split("/").length;
  return items.sort((a, b) => depth(a) - depth(b) || (a.path < b.path ? -1 : 1));
}

function collectionAt(
  item: ItemPath,
  onItem: readonly Operation[],
  onCollection: readonly Operation[],
): EmulatedCollection | undefined {
  const parameter = pathParameter(item, onItem);
  const shape = parameter === undefined ? undefined : itemShape(parameter, onItem, onCollection);
  if (shape === undefined) return undefined;
  const { id, properties } = shape;
  const operations = [
    ...onCollection.flatMap((operation) => collectionOperation(operation, "collection", id) ?? []),
    ...onItem.flatMap((operation) => collectionOperation(operation, "item", id) ?? []),
  ];
  const complete = withCreatingReplace(operations, [...onItem, ...onCollection], id);
  if (!isMeaningful(complete)) return undefined;
  const writes = [...onItem, ...onCollection].filter((operation) => isWriteOf(operation, complete));
  const others = [...item.collectionPath.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
  return {
    itemPath: item.path,
    idProperty: id,
    itemOperation: shape.operation.id,
    ...itemFields(properties, writes, others),
    operations: complete,
  };
}

function pathParameter(item: ItemPath, onItem: readonly Operation[]): Parameter | undefined {
  const parameters = onItem.filter(({ path }) => path === item.path).flatMap((operation) => operation.parameters);
  return parameters.find((parameter) => parameter.in === "path" && parameter.name === item.parameter);
}

interface ItemShape {
  readonly id: string;
  readonly properties: ReadonlyMap<string, ItemProperty>;
  /** The operation that answers with an item. */
  readonly operation: Operation;
}

/** What reading an item answers with, or else what creating one does. */
function itemShape(
  parameter: Parameter,
  onItem: readonly Operation[],
  onCollection: readonly Operation[],
): ItemShape | undefined {
  const read = onItem.find(({ method }) => method === "get");
  const create = onCollection.find(({ method }) => method === "post");
  for (const [operation, kind] of [[read, "read"] as const, [create, "create"] as const]) {
    const schema = operation === undefined ? undefined : successSchema(operation, kind);
    if (operation === undefined || schema === undefined) continue;
    const properties = itemProperties(schema, "read");
    const id = idProperty(parameter, properties);
    if (id !== undefined) return { id, properties, operation };
  }
  return undefined;
}

function successSchema(operation: Operation, kind: CollectionOperation["kind"]): Schema | undefined {
  const success = successOf(operation, kind);
  return success === undefined ? undefined : bodySchema(success.response);
}

/**
 * PUT to an item makes it (RFC 9110, 9.3.4) where the document says so by a 201, or where nothing else does and it does
 * more than to change details: the item is its answer, or is listed afterwards.
 */
function withCreatingReplace(
  found: readonly CollectionOperation[],
  operations: readonly Operation[],
  idProperty: string,
): readonly CollectionOperation[] {
  const has = (kind: CollectionOperation["kind"]): boolean => found.some((entry) => entry.kind === kind);
  return found.map((entry): CollectionOperation => {
    if (entry.kind !== "replace") return entry;
    const { status, body } = entry;
    const response = operations.find(({ id }) => id === entry.id)?.responses.find((each) => each.status === "201");
    if (response !== undefined) return { ...entry, created: itemAnswer({ status: 201, response }, idProperty) };
    const isOnlyWay = !has("create") && (has("list") || body === "item");
    return isOnlyWay ? { ...entry, created: { status, body } } : entry;
  });
}

function isMeaningful(operations: readonly CollectionOperation[]): boolean {
  const creates = operations.some((entry) => entry.kind === "create" || "created" in entry);
  const has = (kind: CollectionOperation["kind"]): boolean => operations.some((entry) => entry.kind === kind);
  return [creates, has("list"), has("read")].filter(Boolean).length >= 2;
}

function isWriteOf({ id }: Operation, operations: readonly CollectionOperation[]): boolean {
  const entry = operations.find((each) => each.id === id);
  return entry !== undefined && ["create", "replace", "update"].includes(entry.kind);
}

function withParent(collection: EmulatedCollection, all: readonly EmulatedCollection[]): EmulatedCollection {
  const outer = all.filter(({ itemPath }) => {
    return (
      itemPath !== collection.itemPath && isWithin(itemPathOf(collection.itemPath)?.collectionPath ?? "", itemPath)
    );
  });
  // They come outermost first.
  const parent = outer.at(-1);
  return parent === undefined ? collection : { ...collection, parent: parent.itemPath };
}
