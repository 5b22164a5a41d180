import { entriesOf, type Json, type JsonObject } from "../../json/json.ts";
import { valueAt } from "../../json/json-pointer.ts";
import { anyFlow } from "../change.ts";
import { changeAt } from "./change-at.ts";
import type { There } from "./known-effects.ts";
import { bothWays, type Mutant, type Survey } from "./mutant.ts";

/** A change of the whole document, or of each of its parts of a kind. */
export interface DocumentChange {
  readonly name: string;
  readonly pairs: (survey: Survey) => readonly DocumentPair[];
  readonly effects: There;
}

export interface DocumentPair {
  readonly pointer: string;
  readonly base: () => JsonObject;
  readonly head: () => JsonObject;
}

export function documentMutants(survey: Survey, { name, pairs, effects }: DocumentChange): readonly Mutant[] {
  const flows = new Set(anyFlow);
  return pairs(survey).flatMap((pair) => {
    return bothWays({ ...pair, mutation: name, position: "the document", effects, flows });
  });
}

/** One value at a place, and another. */
export function replaced(pointer: string, before: Json | undefined, after: Json | undefined): DocumentChange["pairs"] {
  return ({ document }) => {
    const put = (value: Json | undefined) => () => changeAt(document, pointer, () => value);
    return [{ pointer, base: put(before), head: put(after) }];
  };
}

/** The members of an object from the last to the first. */
export function turned(pointer: string): DocumentChange["pairs"] {
  return ({ document }) => {
    const entries = entriesOf(valueAt(document, pointer) ?? null);
    const head = () => changeAt(document, pointer, () => Object.fromEntries(entries.toReversed()));
    return entries.length < 2 ? [] : [{ pointer, base: () => document, head }];
  };
}
