import type { JsonObject } from "../../json/json.ts";
import type { Flow } from "../change.ts";
import { onWays, unlessOutdone, type Expected, type There } from "./known-effects.ts";
import { schemaPlaces, type SchemaPlace } from "./schema-places.ts";
import { operationPlaces, type OperationPlace } from "./schema-roots.ts";

/** Two documents of which is known what the second asks of users of the first. */
export interface Mutant {
  readonly mutation: string;
  /** The kind of place, so that all kinds are drawn. */
  readonly position: string;
  readonly pointer: string;
  readonly expected: Expected;
  readonly base: () => JsonObject;
  readonly head: () => JsonObject;
}

/** A document and what there is to change in it. */
export interface Survey {
  readonly document: JsonObject;
  readonly places: readonly SchemaPlace[];
  readonly operations: readonly OperationPlace[];
}

export function surveyOf(document: JsonObject): Survey {
  return { document, places: schemaPlaces(document), operations: operationPlaces(document) };
}

interface Difference extends Omit<Mutant, "expected"> {
  readonly effects: There;
  readonly flows: ReadonlySet<Flow>;
  readonly mayBeOutdone?: boolean;
}

/** A change, and the way back from it. */
export function bothWays({ effects, flows, mayBeOutdone = false, ...mutant }: Difference): readonly Mutant[] {
  const expected = (each: There["there"]) => {
    const all = onWays(each, flows);
    return mayBeOutdone ? unlessOutdone(all) : all;
  };
  const { mutation, base, head } = mutant;
  return [
    { ...mutant, expected: expected(effects.there) },
    { ...mutant, mutation: `${mutation}, back`, expected: expected(effects.back), base: head, head: base },
  ];
}
