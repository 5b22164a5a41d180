import { packageNames } from "../../emit/source-file.ts";
import { bumps, higher, highestEffects, type Bump, type Change, type Effects } from "../change.ts";

/** The changes by the highest bump that they ask of any package, the gravest first. */
export function groupByBump(changes: readonly Change[]): readonly (readonly [Bump, readonly Change[]])[] {
  const ordered = [...bumps].reverse();
  const groups = ordered.map((bump) => [bump, changes.filter(({ effects }) => highest(effects) === bump)] as const);
  return groups.filter(([, group]) => group.length > 0);
}

function highest(effects: Effects): Bump {
  return packageNames.map((name) => effects[name]).reduce(higher);
}

export const bumpTitles: Readonly<Record<Bump, string>> = {
  major: "Breaking",
  minor: "New or looser",
  patch: "Small",
  none: "Without effect on a package",
};

/** `types major, client major, validators minor, fixtures minor` */
export function describeEffects(changes: readonly Change[]): string {
  const effects = highestEffects(changes.map((change) => change.effects));
  return packageNames.map((name) => `${name} ${effects[name]}`).join(", ");
}

/** The place; where operations share a part that is no schema, its name does not say which of them it concerns. */
export function describeWhere(change: Change): string {
  const { place, pointers, operations } = change;
  const isShared = /^#\/components\/(?!schemas\/)/.test(pointers.head ?? pointers.base ?? "");
  return isShared && operations.length > 0 ? `${place} (${describeOperations(change)})` : place;
}

const shownOperations = 3;

/** The operations concerned, as many as can be read at a glance. */
export function describeOperations({ operations }: Change): string {
  const shown = operations.slice(0, shownOperations).join(", ");
  const more = operations.length - shownOperations;
  return more > 0 ? `${shown} and ${more} more` : shown;
}
