import { packageNames } from "../emit/source-file.ts";
import { higher } from "../diff/change.ts";
import type { Observation } from "../diff/witnesses/testimony.ts";
import type { Verdict } from "../diff/witnesses/verdict.ts";

/** What a witness has seen and raised a package's bump by: no change explains that bump. */
export function unruledObservations({ rules, testimonies }: Verdict): readonly Observation[] {
  return testimonies
    .flatMap(({ observations }) => observations)
    .filter(({ effects }) => packageNames.some((name) => higher(rules[name], effects[name]) !== rules[name]));
}
