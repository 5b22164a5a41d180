import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test, vi } from "vitest";
import { describeResults } from "./describe-results.ts";
import { ourJudge } from "./our-judge.ts";
import { runSuite } from "./run-suite.ts";
import { readSuite, type Suite } from "./suite.ts";

const official = resolve(import.meta.dirname, "../../../shared/corpus/json-schema-test-suite");
const isThere = existsSync(official);
if (!isThere) console.log(`conformance: the official suite is not at ${official}; only our own tests are run.`);
// Each group is loaded, generated and imported by itself, and the machine may be busy with other things.
vi.setConfig({ testTimeout: 120_000 });

test("every test of our own suite gives the right answer, by is(), validate() and the JSON Schema given out", async () => {
  expect(await failures(readSuite(join(import.meta.dirname, "suite")))).toEqual([]);
});

test.skipIf(!isThere)("every test of the official suite gives the right answer, the optional ones too", async () => {
  expect(await failures(readSuite(official))).toEqual([]);
});

test("a wrong answer and a schema that is refused are told apart, test by test", async () => {
  const tests = [{ description: "fits", data: 1, valid: false }];
  const groups = [
    { description: "wrong", schema: { type: "integer" }, tests },
    { description: "refused", schema: { $ref: "#/nowhere" }, tests },
  ];
  const suite: Suite = { files: [{ path: "a.json", isOptional: false, groups }], remotes: new Map() };
  const [file] = await runSuite(suite, ourJudge);
  expect(file).toMatchObject({ tests: 2, failures: [{ name: "a.json: wrong: fits", reason: "says valid" }, {}] });
  expect(file?.failures[1]?.reason).toContain('"#/nowhere" leads nowhere');
});

test("the table counts by file and in all, and names what we did not pass", () => {
  const failure = { name: "b.json: group: test", reason: "says valid" };
  const passing = { path: "a.json", isOptional: false, tests: 3, failures: [] };
  const failing = { path: "optional/b.json", isOptional: true, tests: 3, failures: [failure] };
  const files = [passing, failing];
  const text = describeResults([
    { judge: { name: "ours", version: "" }, files },
    { judge: { name: "Other", version: "1.0" }, files: files.map((file) => ({ ...file, failures: [failure] })) },
  ]);
  expect(text).toBe(
    [
      "file             tests         ours   Other 1.0",
      "a.json               3            3           2",
      "optional/b.json      3            2           2",
      "mandatory            3  3 (100.0 %)  2 (66.6 %)",
      "optional             3   2 (66.6 %)  2 (66.6 %)",
      "",
      "Optional tests that are not passed:",
      "  b.json: group: test",
      "    says valid",
    ].join("\n"),
  );
});

async function failures(suite: Suite | undefined): Promise<readonly string[]> {
  if (suite === undefined) throw new Error("The suite is not there.");
  const results = await runSuite(suite, ourJudge);
  return results.flatMap((file) => file.failures.map(({ name, reason }) => `${name}: ${reason}`));
}
