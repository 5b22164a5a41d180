import type { EmulatedCollection } from "../../packages/fixtures/src/emulator/emulated-collection.ts";
import type { Operation, SpecModel } from "../model/types.ts";
import type { GeneratedPackages } from "./generated-packages.ts";

/** One id, as an item has it and as the path of the item does: in many a document a number here and a text there. */
export interface ItemId {
  readonly inItem: unknown;
  readonly inPath: unknown;
}

const seeds = [1, 2, 3, 4, 5] as const;

/** An id that a caller may choose: one that both the item and every operation at its path take. */
export function itemId(
  { itemPath, itemOperation, idProperty }: EmulatedCollection,
  { operations }: SpecModel,
  { fixtures }: GeneratedPackages,
): ItemId | undefined {
  const onItem = operations.filter(({ path }) => path === itemPath);
  const item = operations.find(({ id }) => id === itemOperation);
  const name = /\{([^{}]*)\}$/.exec(itemPath)?.[1] ?? "";
  const pathOf = ({ names }: Operation, overrides: object | undefined, seed: number): unknown => {
    return memberOf(fixtures[names.requestBuilder]?.(overrides, { seed }), "path");
  };
  const bodyOf = (overrides: object | undefined, seed: number): unknown => {
    return memberOf(fixtures[item?.names.responseBuilder ?? ""]?.(undefined, overrides, { seed }), "body");
  };
  for (const seed of seeds) {
    const drawn = onItem.map((operation) => memberOf(pathOf(operation, undefined, seed), name));
    for (const id of [...drawn, memberOf(bodyOf(undefined, seed), idProperty)]) {
      const inPath = spellings(id).find((each) => {
        return onItem.every((operation) => isPossible(() => pathOf(operation, { path: { [name]: each } }, seed)));
      });
      const inItem = spellings(id).find((each) => isPossible(() => bodyOf({ body: { [idProperty]: each } }, seed)));
      if (inPath !== undefined && inItem !== undefined) return { inItem, inPath };
    }
  }
  return undefined;
}

export function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** A value, and what else may be meant by it. */
export function spellings(id: unknown): readonly unknown[] {
  if (typeof id === "number") return [id, String(id)];
  return typeof id === "string" ? [id, Number(id)].filter((each) => !Number.isNaN(each)) : [];
}

function isPossible(build: () => unknown): boolean {
  try {
    build();
    return true;
  } catch {
    return false; // the document does not allow it
  }
}

/** What is built of the first choice that the document allows. @throws What stands in the way of the last. */
export function firstPossible<Choice>(choices: readonly Choice[], build: (choice: Choice) => unknown): unknown {
  const possible = choices.slice(0, -1).find((choice) => isPossible(() => build(choice)));
  return build(possible ?? (choices.at(-1) as Choice)); // there is one
}
