import { higher, type Bump } from "../diff/change.ts";
import { packageName } from "../emit/package-name.ts";
import { packageNames, type PackageName } from "../emit/source-file.ts";
import { readChangesets, statedBump } from "./changeset-file.ts";
import { raisedBy } from "./package-bumps.ts";
import type { ReleasePlan, Versions } from "./release-plan.ts";
import { unruledObservations } from "./unruled-observations.ts";

const shownReasons = 5;

/**
 * What is missing for the plan to come true, for people; empty if nothing is. A bump is stated by any changeset, or by a
 * version that has been raised since the release: then the changesets have become that version.
 */
export function missingBumps(root: string, plan: ReleasePlan, released: Versions, current: Versions): string {
  const changesets = readChangesets(root);
  const faults = packageNames.flatMap((name) => {
    const stated = higher(statedBump(changesets, name), raisedBy(released[name], current[name]));
    return higher(stated, plan.bumps[name]) === stated ? [] : [faultText(name, stated, plan)];
  });
  if (faults.length === 0) return "";
  const first = `The document has changed since ${plan.from}, and no changeset says so:`;
  return [first, ...faults, 'Run "npx pnpm release:plan", and commit what it writes.'].join("\n\n");
}

function faultText(name: PackageName, stated: Bump, { bumps, changes, verdict }: ReleasePlan): string {
  const grave = [...changes, ...unruledObservations(verdict)].filter(({ effects }) => {
    return higher(effects[name], verdict.effects[name]) === effects[name];
  });
  const shown = grave.slice(0, shownReasons).map(({ place, what }) => `  - ${place}: ${what}`);
  const more = grave.length - shownReasons;
  const is = stated === "none" ? "no changeset names it" : `its changesets say ${stated}`;
  const lines = [`${packageName(name)} needs a ${bumps[name]} version, but ${is}.`, ...shown];
  return [...lines, ...(more > 0 ? [`  - and ${more} more`] : [])].join("\n");
}
