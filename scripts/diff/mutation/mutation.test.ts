import { expect, test } from "vitest";
import { rules } from "../rules/index.ts";
import { corpus, corpusMutants, hasCorpus } from "./corpus-documents.ts";
import { describeVerdict } from "./describe-verdict.ts";
import { drawMutants } from "./draw-mutants.ts";
import { judgeMutant } from "./judge-mutant.ts";
import { onlyByExample } from "./only-by-example.ts";

// A change is judged by the same pairs as the one before it, so that a red build means the change. Each night draws others.
const isNightly = process.env["NIGHTLY"] === "1";
const seed = Number(process.env["MUTATION_SEED"] ?? (isNightly ? Date.now() % 2 ** 31 : 20_261_126));
const again = `MUTATION_SEED=${seed} repeats this`;
const missing = `There is no ${corpus}; the test over it is left out.`;

const mutants = hasCorpus ? await corpusMutants(isNightly ? "most" : "small") : [];
const verdicts = drawMutants(mutants, seed, isNightly ? 4 : 2).map(judgeMutant);
const missed = verdicts.filter((verdict) => verdict.missed.length > 0);
const needless = verdicts.filter((verdict) => verdict.needless.length > 0);
const met = new Set(verdicts.flatMap((verdict) => verdict.rules));

test("no change that breaks somebody is planned as less than major", ({ skip }) => {
  skip(!hasCorpus, missing);
  const names = new Set(verdicts.map(({ mutant }) => mutant.mutation));
  console.log(
    `mutation: seed ${seed}, ${verdicts.length} pairs by ${names.size} mutations: ${missed.length} missed, ` +
      `${needless.length} needless; ${met.size} of ${Object.keys(rules).length} rules met.`,
    ...needless.slice(0, 5).map((verdict) => `\n${describeVerdict(verdict)}`),
  );
  expect(verdicts.length).toBeGreaterThan(400);
  expect(missed.slice(0, 5).map(describeVerdict), again).toEqual([]);
});

test("at most one in fifty of all changes is planned as major though it breaks nobody", ({ skip }) => {
  skip(!hasCorpus, missing);
  expect(needless.length / verdicts.length, again).toBeLessThanOrEqual(0.02);
});

test("a rule that no pair meets is one of those that only their own examples show", ({ skip }) => {
  skip(!hasCorpus, missing);
  // rules.test.ts shows each rule of the table by its example.
  const unmet = Object.keys(rules).filter((id) => !met.has(id) && !onlyByExample.some((each) => each === id));
  expect(unmet, again).toEqual([]);
});
