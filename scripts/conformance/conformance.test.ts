import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { exclusions } from "./exclusions.ts";
import { runSuite, type GroupResult } from "./run-suite.ts";
import { readSuite } from "./suite.ts";

const official = resolve(import.meta.dirname, "../../../shared/corpus/json-schema-test-suite/tests/draft2020-12");
const own = join(import.meta.dirname, "suite");
const isThere = existsSync(official);
if (!isThere) console.log(`conformance: the official suite is not at ${official}; only our own tests are run.`);

test("every test of our own suite gives the right answer, by is() and by validate()", () => {
  const results = runSuite(readSuite(own));
  report("own suite", results);
  expect(failures(results)).toEqual([]);
  expect(excluded(results)).toEqual([]);
});

test.skipIf(!isThere)("every test of the official suite gives the right answer, but for the listed groups", () => {
  const results = runSuite(readSuite(official));
  report("official suite", results);
  expect(failures(results)).toEqual([]);
  expect(excluded(results).sort()).toEqual([...exclusions.keys()].sort());
});

function report(name: string, results: readonly GroupResult[]): void {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const groups = `${excluded(results).length} of ${results.length} groups not run`;
  console.log(`conformance, ${name}: ${passed} passed, ${failures(results).length} failed; ${groups}.`);
}

function failures(results: readonly GroupResult[]): readonly string[] {
  return results.flatMap((result) => result.failures);
}

function excluded(results: readonly GroupResult[]): string[] {
  return results.flatMap((result) => (result.excluded === undefined ? [] : [result.name]));
}
