import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Outcome, wholeOutcome } from "./outcome.ts";
import { testOutcome, type VitestReport } from "./vitest-report.ts";

/** Where `turbo run --summarize` leaves its account of a run. */
export const summaryFolder = ".turbo/runs";

/** Where the tests of a package leave their report, from the folder of the package. */
export const reportFile = "reports/vitest.json";

/** What we read of turbo's account. */
interface RunSummary {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly task: string;
    readonly directory: string;
    /** Absent for a task that never ran, because one that it needs failed. */
    readonly execution?: { readonly exitCode?: number };
  }[];
}

/**
 * One outcome for each task that turbo ran or took from its cache.
 *
 * Reports are read only of tasks that this run answers for: one may be left on the disk from an earlier run.
 *
 * @param exitCode - Of turbo itself, which fails without a summary where its configuration is wrong.
 */
export function turboOutcomes(root: string, exitCode: number): readonly Outcome[] {
  const summary = readSummary(join(root, summaryFolder));
  const outcomes = (summary?.tasks ?? []).flatMap(({ taskId, task, directory, execution }) => {
    if (execution === undefined) return [];
    const taskExitCode = execution.exitCode ?? 1;
    if (task !== "test") return [wholeOutcome(taskId, taskExitCode)];
    const report = join(root, directory, reportFile);
    if (!existsSync(report)) return [withoutReport(taskId, taskExitCode)];
    return [testOutcome(taskId, taskExitCode, readJson<VitestReport>(report), join(root, directory))];
  });
  if (exitCode !== 0 && outcomes.every((outcome) => outcome.failed === 0)) {
    outcomes.push(wholeOutcome("turbo", exitCode));
  }
  if (!outcomes.some((outcome) => outcome.name.endsWith("#test") && outcome.passed > 0)) {
    outcomes.push({ name: "tests", passed: 0, failed: 1, skipped: 0, failures: ["not one test ran"] });
  }
  return outcomes;
}

function withoutReport(name: string, exitCode: number): Outcome {
  const failure = `ended with exit code ${exitCode} and wrote no ${reportFile}`;
  return { name, passed: 0, failed: 1, skipped: 0, failures: [failure] };
}

function readSummary(folder: string): RunSummary | undefined {
  const [file] = existsSync(folder) ? readdirSync(folder) : [];
  return file === undefined ? undefined : readJson<RunSummary>(join(folder, file));
}

function readJson<T>(file: string): T {
  // Written by turbo and vitest in the versions that the lockfile pins.
  return JSON.parse(readFileSync(file, "utf8")) as T;
}
