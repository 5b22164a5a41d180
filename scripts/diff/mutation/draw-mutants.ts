import { hash } from "node:crypto";
import type { Mutant } from "./mutant.ts";

/** A mutant with the id of the document that it was made of. */
export interface DrawnMutant extends Mutant {
  readonly document: string;
}

/**
 * Of each mutation as many as asked for, from as many kinds of places as there are. A seed decides by what a place is called,
 * so that a new mutation or document leaves the others as they were drawn.
 */
export function drawMutants(all: readonly DrawnMutant[], seed: number, perMutation: number): readonly DrawnMutant[] {
  return groupedBy(all, ({ mutation }) => mutation).flatMap((mutants) => {
    const ranked = mutants.map((mutant) => ({ mutant, rank: rankOf(mutant, seed) }));
    const sorted = ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ mutant }) => mutant);
    return spread(sorted).slice(0, perMutation);
  });
}

function rankOf({ document, mutation, pointer }: DrawnMutant, seed: number): string {
  return hash("sha1", JSON.stringify([seed, document, mutation.replace(/, back$/, ""), pointer]));
}

/** The first of each kind of place, then the second of each, and so on. */
function spread(mutants: readonly DrawnMutant[]): readonly DrawnMutant[] {
  const kinds = groupedBy(mutants, ({ position }) => position);
  const most = Math.max(0, ...kinds.map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) => kinds.flatMap((kind) => kind[turn] ?? [])).flat();
}

function groupedBy(
  mutants: readonly DrawnMutant[],
  keyOf: (mutant: DrawnMutant) => string,
): readonly (readonly DrawnMutant[])[] {
  const groups = new Map<string, DrawnMutant[]>();
  for (const mutant of mutants) {
    const group = groups.get(keyOf(mutant));
    if (group === undefined) groups.set(keyOf(mutant), [mutant]);
    else group.push(mutant);
  }
  return [...groups.values()];
}
