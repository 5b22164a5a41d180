import { expect, test } from "vitest";
import { compare, type Finding } from "./compare.ts";
import { explain, oracleFaults } from "./oracle-faults.ts";
import { oraclesOf } from "./oracles.ts";
import { shrink } from "./shrink.ts";
import { drawTrials } from "./trials.ts";

// A change is judged by the same pairs as the one before it, so that a red build means the change. Each night draws others.
const isNightly = process.env["NIGHTLY"] === "1";
const seed = Number(process.env["DIFFERENTIAL_SEED"] ?? (isNightly ? Date.now() % 2 ** 31 : 20_260_101));
const wanted = isNightly ? 200_000 : 10_000;
const familiesAtOnce = 42;
const valuesPerSchema = 20;

const hours = 3_600_000;

test(
  "guard, issues, Ajv and Hyperjump agree on random schemas and values",
  async () => {
    const tally = new Map<string, number>();
    const unexplained: Finding[] = [];
    let pairs = 0;
    let valid = 0;
    for (let batch = 0; pairs < wanted && unexplained.length < 5; batch++) {
      const found = await compare(drawTrials(seed + batch * 1_000_003, familiesAtOnce, valuesPerSchema));
      pairs += found.pairs;
      valid += found.valid;
      const faults = await explain(found.findings);
      for (const finding of found.findings) {
        const fault = faults.get(finding);
        if (fault === undefined) unexplained.push(finding);
        else tally.set(fault.name, (tally.get(fault.name) ?? 0) + 1);
      }
    }
    const faults = [...tally].map(([name, count]) => `${name}: ${count}`).join("; ");
    console.log(
      `differential: seed ${seed}, ${pairs} pairs, ${valid} valid, ${unexplained.length} unexplained. ${faults}`,
    );
    const smallest: string[] = [];
    for (const finding of unexplained.slice(0, 5)) smallest.push(JSON.stringify(await shrink(finding)));
    expect(smallest, `DIFFERENTIAL_SEED=${seed} repeats this`).toEqual([]);
  },
  isNightly ? 2 * hours : 300_000,
);

test.each(oracleFaults)("$name, still", async ({ oracle, examples, hangsOn }) => {
  for (const { schema, value, right } of examples) {
    const answer = (await oraclesOf([schema])).find(({ name }) => name === oracle)?.answers[0]?.(value);
    expect(answer, JSON.stringify(schema)).toBe(hangsOn === undefined ? undefined : !right);
    const { findings } = await compare([{ family: [schema], values: [[value]] }]);
    expect(findings.map(({ kind }) => kind), JSON.stringify(schema)).toEqual([oracle]); // prettier-ignore
  }
});
