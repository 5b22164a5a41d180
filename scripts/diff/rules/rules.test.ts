import { expect, test } from "vitest";
import { buildModel } from "../../model/build-model.ts";
import type { Change, Flow } from "../change.ts";
import { diffSpecs } from "../diff-specs.ts";
import { exampleDocuments } from "./example-documents.ts";
import { ruleOf, rules, type RuleId } from "./index.ts";

const ids = Object.keys(rules) as RuleId[];
const rows = ids.flatMap((id) => {
  const flows = Object.keys(ruleOf(id).meaning) as Flow[];
  // A document or an operation has its own ways; a schema can be put on either.
  return "schema" in ruleOf(id).example ? flows.map((flow) => ({ id, flow })) : [{ id, flow: flows[0] as Flow }];
});

function changesOf({ id, flow }: { readonly id: RuleId; readonly flow: Flow }): readonly Change[] {
  const [base, head] = exampleDocuments(ruleOf(id).example, flow).map(buildModel);
  if (base === undefined || head === undefined) throw new Error("An example is a pair.");
  return diffSpecs(base, head, { today: "2026-11-26" });
}

test.each(rows)("the example of $id ($flow) is told by that rule", ({ id, flow }) => {
  const told = changesOf({ id, flow }).map(({ rule }) => rule);
  // Beside what an example of a document is about, others may tell of it as well; a schema has one change.
  const others = "schema" in ruleOf(id).example ? [] : told.filter((rule) => rule !== id);
  expect(new Set(told.filter((rule) => !others.includes(rule)))).toEqual(new Set([id]));
});
