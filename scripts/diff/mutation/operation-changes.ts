import { own, type JsonObject } from "../../json/json.ts";
import { without } from "./change-at.ts";
import { alike, always } from "./known-effects.ts";
import type { OperationChange } from "./operation-change.ts";

/** Changes of an operation as a whole: its names, and what is said of it. */
export const operationChanges: readonly OperationChange[] = [
  { name: "another operationId", change: renamed, effects: alike(always("major", "major", "major")) },
  {
    name: "another name in TypeScript",
    change: (operation) => [operation, { ...operation, "x-ts-name": "mutationProbe" }],
    effects: alike(always("major", "major", "major")),
  },
  {
    name: "a deprecated operation",
    change: (operation) => [without(operation, "deprecated"), { ...operation, deprecated: true }],
    effects: { there: always("minor", "none", "none"), back: always("patch", "none", "none") },
  },
  {
    name: "another summary",
    change: (operation) => [operation, { ...operation, summary: "Says it in other words." }],
    effects: alike(always("patch", "none", "none")),
  },
  {
    name: "another tag",
    change: (operation) => [operation, { ...operation, tags: ["Probed"] }],
    effects: alike(always("patch", "none", "none")),
  },
];

function renamed(operation: JsonObject): readonly [JsonObject, JsonObject] | undefined {
  const isNamed = own(operation, "operationId") !== undefined && own(operation, "x-ts-name") === undefined;
  return isNamed ? [operation, { ...operation, operationId: "mutationProbe" }] : undefined;
}
