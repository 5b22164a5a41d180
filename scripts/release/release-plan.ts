import { packageName } from "../emit/package-name.ts";
import { packageNames } from "../emit/source-file.ts";
import type { Change, Effects } from "../diff/change.ts";
import type { Verdict } from "../diff/witnesses/verdict.ts";
import type { SpecModel } from "../model/types.ts";
import { bumpInVersion, mapBumps } from "./package-bumps.ts";

/** What the document asks of the next release. */
export interface ReleasePlan {
  /** What the release is called that the packages are compared with: a tag, another commit, or a file. */
  readonly from: string;
  readonly base: SpecModel;
  readonly head: SpecModel;
  readonly changes: readonly Change[];
  readonly verdict: Verdict;
  /** By package, 0.x respected. */
  readonly bumps: Effects;
}

/** @param versions - What each package was released as. */
export function planRelease(heard: Omit<ReleasePlan, "bumps">, versions: Versions): ReleasePlan {
  return { ...heard, bumps: mapBumps((name) => bumpInVersion(heard.verdict.effects[name], versions[name])) };
}

export type Versions = Readonly<Record<(typeof packageNames)[number], string>>;

/** `@scope/types major, @scope/client minor`; packages that nothing is asked of are left out. */
export function bumpsText(bumps: Effects): string {
  const asked = packageNames.filter((name) => bumps[name] !== "none");
  return asked.map((name) => `${packageName(name)} ${bumps[name]}`).join(", ");
}
