import { relative } from "node:path";
import type { Outcome } from "./outcome.ts";

/** What we read of the report that vitest's `json` reporter writes. */
export interface VitestReport {
  readonly testResults: readonly {
    /** The absolute path of the test file. */
    readonly name: string;
    readonly status: string;
    /** Why the file as a whole failed, where no test of it is to blame. */
    readonly message?: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/**
 * Counts the tests of a run.
 *
 * @param exitCode - Of the run: where it failed and no test did, the run itself counts as one failure.
 * @param folder - Test files are named from here.
 */
export function testOutcome(name: string, exitCode: number, report: VitestReport, folder: string): Outcome {
  const tests = report.testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({ ...test, file: relative(folder, file.name) })),
  );
  const failed = tests.filter((test) => test.status === "failed");
  const failures = failed.map((test) => `${test.fullName} (${test.file})`);
  for (const file of report.testResults) {
    if (file.status !== "failed" || file.assertionResults.some((test) => test.status === "failed")) continue;
    failures.push(`${relative(folder, file.name)} did not run: ${firstLine(file.message)}`);
  }
  if (exitCode !== 0 && failures.length === 0) failures.push(`ended with exit code ${exitCode} though no test failed`);
  const passed = tests.filter((test) => test.status === "passed").length;
  if (tests.length === 0 && failures.length === 0) failures.push("ran no test");
  return { name, passed, failed: failures.length, skipped: tests.length - passed - failed.length, failures };
}

function firstLine(text = ""): string {
  return text.trim().split("\n", 1)[0] || "no reason given";
}
