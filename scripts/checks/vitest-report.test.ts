import { expect, test } from "vitest";
import { testOutcome, type VitestReport } from "./vitest-report.ts";

const file = (name: string, statuses: readonly string[], message = ""): VitestReport["testResults"][number] => ({
  name: `/repo/packages/one/${name}`,
  status: message === "" && !statuses.includes("failed") ? "passed" : "failed",
  message,
  assertionResults: statuses.map((status, index) => ({ fullName: `test ${index}`, status })),
});

const outcome = (exitCode: number, ...testResults: VitestReport["testResults"]) =>
  testOutcome("one#test", exitCode, { testResults }, "/repo/packages/one");

test("counts the tests of all files, and names the failed ones", () => {
  expect(outcome(1, file("a.test.ts", ["passed", "failed"]), file("b.test.ts", ["passed", "skipped", "todo"]))).toEqual(
    {
      name: "one#test",
      passed: 2,
      failed: 1,
      skipped: 2,
      failures: ["test 1 (a.test.ts)"],
    },
  );
});

test("a file that could not be loaded is a failure, though no test of it failed", () => {
  const result = outcome(1, file("a.test.ts", ["passed"]), file("b.test.ts", [], "Cannot find module\n    at x"));
  expect(result).toMatchObject({ passed: 1, failed: 1, failures: ["b.test.ts did not run: Cannot find module"] });
});

test("a run that failed for another reason is a failure", () => {
  expect(outcome(7, file("a.test.ts", ["passed"]))).toMatchObject({ passed: 1, failed: 1 });
});

test("a run of no test is a failure", () => {
  expect(outcome(0)).toMatchObject({ failed: 1, failures: ["ran no test"] });
});
