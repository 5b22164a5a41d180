import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { describeFailures, describeTotals, wholeOutcome } from "./outcome.ts";
import { reportFile, summaryFolder, turboOutcomes } from "./turbo-outcomes.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "outcomes-"));
});

afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, value: unknown): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify(value));
}

function summary(exitCodes: Record<string, number | undefined>): void {
  const tasks = Object.entries(exitCodes).map(([taskId, exitCode]) => {
    const [name, task] = taskId.split("#");
    return {
      taskId,
      task,
      directory: `packages/${name}`,
      ...(exitCode === undefined ? {} : { execution: { exitCode } }),
    };
  });
  put(`${summaryFolder}/run.json`, { tasks });
}

function report(name: string, statuses: readonly string[]): void {
  const assertionResults = statuses.map((status) => ({ fullName: "a test", status }));
  const testResults = [{ name: join(root, "packages", name, "a.test.ts"), status: "passed", assertionResults }];
  put(`packages/${name}/${reportFile}`, { testResults });
}

const totals = (exitCode: number): string => describeTotals(turboOutcomes(root, exitCode));

test("sums up tests one by one, and other tasks as one each", () => {
  summary({ "one#build": 0, "one#typecheck": 0, "one#test": 0, "two#test": 0 });
  report("one", ["passed", "passed"]);
  report("two", ["passed", "skipped"]);
  expect(totals(0)).toBe("1 skipped; each says why in its title\n5 passed, 0 failed");
});

test("the report of a task that did not run is not counted", () => {
  summary({ "one#test": 0, "two#build": 2, "two#test": undefined });
  report("one", ["passed"]);
  report("two", ["passed", "passed", "passed"]);
  expect(totals(2)).toBe("1 passed, 1 failed");
});

test("tests that end without a report are a failure, whatever their exit code", () => {
  summary({ "one#test": 0, "two#test": 0 });
  report("one", ["passed"]);
  expect(describeFailures(turboOutcomes(root, 0))).toBe(
    "Failures\n  two#test: ended with exit code 0 and wrote no reports/vitest.json",
  );
});

test("a turbo that fails before any task is a failure, and so is a run without a test", () => {
  expect(totals(1)).toBe("0 passed, 2 failed");
  summary({ "one#build": 0 });
  expect(totals(0)).toBe("1 passed, 1 failed");
});

test("a failed tool counts as one", () => {
  expect(describeTotals([wholeOutcome("format", 0), wholeOutcome("lint", 1)])).toBe("1 passed, 1 failed");
  expect(describeFailures([wholeOutcome("format", 0)])).toBe("");
});
