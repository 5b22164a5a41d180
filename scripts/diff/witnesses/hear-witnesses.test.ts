import { expect, test } from "vitest";
import { buildModel } from "../../model/build-model.ts";
import type { Change } from "../change.ts";
import { diffSpecs } from "../diff-specs.ts";
import { hearWitnesses } from "./hear-witnesses.ts";
import { object, pairOfSchemas, string, type SchemaPair } from "./test-documents.ts";

const today = "2026-11-26";
const limited = (maxLength: number) => object({ a: { ...string, maxLength } }, ["a"]);

async function heard(pair: SchemaPair, rules?: readonly Change[]) {
  const documents = pairOfSchemas({ thing: pair });
  const [base, head] = [buildModel(documents.base), buildModel(documents.head)];
  const changes = rules ?? diffSpecs(base, head, { today });
  return hearWitnesses({ base, head, today, changes, release: { missing: "Nothing has been released yet." } });
}

const rows: readonly { readonly title: string; readonly pair: SchemaPair; readonly want: readonly string[] }[] = [
  { title: "types alone", pair: [object({ a: string, b: string }), object({ a: string })], want: ["major", "minor"] },
  { title: "validators alone", pair: [limited(9), limited(4)], want: ["patch", "major"] },
  {
    title: "types and validators",
    pair: [object({ a: string }), object({ a: string, b: string }, ["b"])],
    want: ["major", "major"],
  },
  {
    title: "neither",
    pair: [object({ a: string }), { ...object({ a: string }), description: "A" }],
    want: ["patch", "none"],
  },
];

test.each(rows)("agrees with the rules on a break of $title", async ({ pair, want }) => {
  const { effects, contradictions, testimonies } = await heard(pair);
  expect([effects.types, effects.validators]).toEqual(want);
  expect(contradictions).toEqual([]);
  expect(testimonies.map(({ witness, reserve }) => [witness, reserve])).toEqual([
    ["types", undefined],
    ["examples", "Nothing has been released yet."],
    ["samples", undefined],
  ]);
});

test("raises what rules that see nothing ask for, and says so", async () => {
  const { effects, rules, contradictions } = await heard([limited(9), object({ a: { type: "integer" } }, ["a"])], []);
  expect(rules).toEqual({ types: "none", client: "none", validators: "none", fixtures: "none" });
  expect(effects).toEqual({ types: "major", client: "major", validators: "major", fixtures: "none" });
  expect(new Set(contradictions.map(({ kind }) => kind))).toEqual(new Set(["missed"]));
  expect(contradictions.map(({ place }) => place)).toEqual(
    expect.arrayContaining(["ThingSentRequest, at body.a", "POST /thing/request, request body, at a"]),
  );
});
