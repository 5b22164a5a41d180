import { expect, test } from "vitest";
import { buildModel } from "../../model/build-model.ts";
import { anyFlow, type Bump, type Change, type Flow } from "../change.ts";
import { diffSpecs } from "../diff-specs.ts";
import { exampleDocuments } from "./example-documents.ts";
import { ruleOf, rules, type RuleId } from "./index.ts";

const rows = (Object.keys(rules) as RuleId[]).flatMap((id) => {
  const flows = anyFlow.filter((flow) => ruleOf(id).meaning[flow] !== undefined);
  // A document or an operation has its own ways; a schema can be put on either.
  return ("schema" in ruleOf(id).example ? flows : flows.slice(0, 1)).map((flow) => ({ id, flow }));
});

function changesOf({ id, flow }: { readonly id: RuleId; readonly flow: Flow }): readonly Change[] {
  const [base, head] = exampleDocuments(ruleOf(id).example, flow).map(buildModel);
  if (base === undefined || head === undefined) throw new Error("An example is a pair.");
  return diffSpecs(base, head, { today: "2026-11-26" });
}

/** What an example cannot help but change as well. */
const companions: Readonly<Partial<Record<RuleId, readonly RuleId[]>>> = {
  "api-schema-removed-after-sunset": ["api-removed-after-sunset"],
  "client-option-removed": ["client-option-added"],
  "input-type-added": ["property-became-read-only"],
  "input-type-removed": ["property-became-writable"],
  "request-body-preferred-media-type-changed": ["request-body-media-type-added"],
};

test.each(rows)("the example of $id ($flow) shows that rule and no other", ({ id, flow }) => {
  const told = new Set(changesOf({ id, flow }).map(({ rule }) => rule));
  expect(told).toEqual(new Set([id, ...(companions[id] ?? [])]));
});

type Columns = readonly [typesAndClient: Bump, validators: Bump, fixtures: Bump];

/** What a user of the packages meets, said once more by hand: the table must not drift from it. */
const promises: readonly (readonly [RuleId, Flow, Columns])[] = [
  ["api-path-removed", "request", ["major", "major", "major"]],
  ["api-removed-without-deprecation", "request", ["major", "major", "major"]],
  ["api-removed-after-sunset", "request", ["minor", "minor", "minor"]],
  ["api-operation-id-removed", "request", ["major", "major", "major"]],
  ["api-schema-removed", "request", ["major", "major", "major"]],
  ["property-removed", "response", ["major", "minor", "minor"]],
  ["property-removed", "request", ["major", "minor", "minor"]],
  ["closed-property-removed", "request", ["major", "major", "minor"]],
  ["enum-value-added", "response", ["major", "major", "minor"]],
  ["enum-value-added", "request", ["minor", "minor", "minor"]],
  ["open-enum-value-added", "response", ["minor", "minor", "minor"]],
  ["response-non-success-status-removed", "response", ["major", "patch", "minor"]],
  ["response-success-status-added", "response", ["major", "minor", "minor"]],
  ["response-media-type-added", "response", ["major", "minor", "minor"]],
  ["became-nullable", "response", ["major", "minor", "minor"]],
  ["became-nullable", "request", ["minor", "minor", "minor"]],
  ["property-became-optional", "response", ["major", "minor", "minor"]],
  ["property-became-optional", "request", ["minor", "minor", "minor"]],
  ["property-became-required", "request", ["major", "major", "minor"]],
  ["property-became-required", "response", ["minor", "minor", "minor"]],
  ["new-required-property", "request", ["major", "major", "minor"]],
  ["new-required-request-parameter", "request", ["major", "major", "minor"]],
  ["max-length-decreased", "request", ["patch", "major", "patch"]],
  ["max-length-increased", "response", ["patch", "minor", "patch"]],
  ["pattern-added", "request", ["patch", "major", "patch"]],
  ["discriminator-mapping-changed", "response", ["major", "major", "minor"]],
  ["api-security-added", "request", ["major", "none", "minor"]],
  ["binary-changed", "request", ["major", "minor", "minor"]],
  ["endpoint-added", "request", ["minor", "minor", "minor"]],
  ["new-optional-property", "request", ["minor", "minor", "minor"]],
  ["new-optional-property", "response", ["minor", "minor", "minor"]],
  ["new-optional-request-parameter", "request", ["minor", "minor", "minor"]],
  ["description-changed", "response", ["patch", "none", "none"]],
  ["examples-changed", "response", ["patch", "none", "patch"]],
];

test.each(promises)("%s of a %s asks what it promises", (id, flow, [types, validators, fixtures]) => {
  const effects = changesOf({ id, flow }).find(({ rule }) => rule === id)?.effects;
  expect(effects).toEqual({ types, client: types, validators, fixtures });
});
