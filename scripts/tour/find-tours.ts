import { globSync } from "node:fs";

/** The tours of this repository, from its top: the one for any document, and then one of each room that has its own. */
export function findTours(root: string): readonly string[] {
  return ["scripts/tour.ts", ...globSync("scripts/*/tour.ts", { cwd: root }).sort()];
}
