import type { EmulatedCollection } from "../../packages/fixtures/src/emulator/emulated-collection.ts";
import { inferCollections } from "../generators/emulator/infer-collections.ts";
import type { SpecModel } from "../model/types.ts";
import { CollectionCaller, type Known } from "./collection-caller.ts";
import type { GeneratedPackages } from "./generated-packages.ts";
import { memberOf } from "./item-id.ts";
import type { StageOutcome } from "./stage-outcome.ts";

/**
 * Goes through the life of an item in every inferred collection, as far as it has operations for it: made, read, listed,
 * deleted, read in vain.
 */
export async function roundTrips(model: SpecModel, packages: GeneratedPackages): Promise<StageOutcome> {
  const collections = inferCollections(model);
  const errors: string[] = [];
  for (const collection of collections) {
    const caller = new CollectionCaller(model, packages);
    const fault = await roundTrip(caller, collection, collections).catch(faultOf);
    if (fault !== undefined) errors.push(`${collection.itemPath}: ${fault}`);
  }
  return { done: collections.length - errors.length, total: collections.length, errors };
}

/** Nothing where a request cannot be written in the way that the document asks for: the client says so, and sends nothing. */
function faultOf(error: unknown): string | undefined {
  const { cause } = error as Error;
  return (cause as { readonly code?: string } | undefined)?.code === "INVALID_ARGUMENT" ? undefined : String(error);
}

async function roundTrip(
  caller: CollectionCaller,
  collection: EmulatedCollection,
  all: readonly EmulatedCollection[],
): Promise<string | undefined> {
  const known = await madeItem(caller, collection, all);
  const id = known.at(-1);
  const has = async (kind: "read" | "list"): Promise<boolean> =>
    (await found(caller, collection, kind, id, known)) ?? true;
  if (!(await has("read"))) return `the item ${String(id)} cannot be read`;
  if (!(await has("list"))) return `the item ${String(id)} is not listed`;
  const remove = collection.operations.find(({ kind }) => kind === "remove");
  if (remove === undefined) return undefined;
  await caller.call(remove.id, known);
  if ((await found(caller, collection, "read", id, known)) === true) return "the deleted item can be read";
  if ((await found(caller, collection, "list", id, known)) === true) return "the deleted item is listed";
  return undefined;
}

/** Whether an item is found by reading or listing; `undefined` where the collection has no such operation. */
async function found(
  caller: CollectionCaller,
  { operations, idProperty }: EmulatedCollection,
  kind: "read" | "list",
  id: unknown,
  known: Known,
): Promise<boolean | undefined> {
  const operation = operations.find((each) => each.kind === kind);
  if (operation === undefined) return undefined;
  const { status, data } = await caller.call(operation.id, operation.kind === "list" ? known.slice(0, -1) : known);
  if (status === 404) return false;
  const items = operation.kind === "list" ? listed(data, operation.items) : [data];
  return items.some((item) => String(memberOf(item, idProperty)) === String(id));
}

/** Makes an item, and those that it lies in; gives the values along its path, its id at the end. */
async function madeItem(
  caller: CollectionCaller,
  collection: EmulatedCollection,
  all: readonly EmulatedCollection[],
): Promise<Known> {
  const { itemPath, parent, operations, idProperty } = collection;
  const outer = all.find((each) => each.itemPath === parent);
  const around = outer === undefined ? [] : await madeItem(caller, outer, all);
  const last = itemPath.split("/").length - 1;
  const create = operations.find(({ kind }) => kind === "create");
  const made = create ?? operations.find((each) => "created" in each);
  if (made !== undefined) {
    const id = caller.idFor(collection);
    const place = made === create || id === undefined ? around : filled(around, last, id.inPath);
    const body = id !== undefined && caller.sendsId(made.id, idProperty) ? { [idProperty]: id.inItem } : undefined;
    const { data, request, known } = await caller.call(made.id, place, body);
    const given = memberOf(data, idProperty) ?? memberOf(request["body"], idProperty);
    return filled(known, last, known[last] ?? given);
  }
  const list = operations.find((each) => each.kind === "list");
  if (list === undefined) throw new Error("nothing makes or lists an item");
  const { data, known } = await caller.call(list.id, around);
  return filled(known, last, memberOf(listed(data, list.items)[0], idProperty));
}

function filled(known: Known, last: number, id: unknown): Known {
  if (id === undefined) throw new Error("the new item has no id");
  return Array.from({ length: last + 1 }, (_, index) => (index === last ? id : known[index]));
}

function listed(body: unknown, path: readonly string[]): readonly unknown[] {
  const items = path.reduce(memberOf, body);
  if (!Array.isArray(items)) throw new Error(`there is no list at /${path.join("/")}`);
  return items;
}
