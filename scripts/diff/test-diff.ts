import { buildModel } from "../model/build-model.ts";
import type { Json, JsonObject } from "../json/json.ts";
import type { Change, Flow } from "./change.ts";
import { diffSpecs } from "./diff-specs.ts";
import { exampleDocuments } from "./rules/example-documents.ts";

/** The changes between two documents that are given by their fields. */
export function diffDocuments(base: JsonObject, head: JsonObject): readonly Change[] {
  const [before, after] = exampleDocuments({ document: [base, head] }, "request").map(buildModel);
  if (before === undefined || after === undefined) throw new Error("There are two documents.");
  return diffSpecs(before, after, { today: "2026-11-26" });
}

/** The changes between two schemas that stand in the body of a request or a response, beside components of both. */
export function diffSchemas(
  base: Json,
  head: Json,
  flow: Flow,
  before: JsonObject = {},
  after: JsonObject = before,
): readonly Change[] {
  const [left, right] = exampleDocuments({ schema: [base, head] }, flow);
  return diffDocuments({ ...left, components: { schemas: before } }, { ...right, components: { schemas: after } });
}
