import type { Answer, Judge } from "./judge.ts";
import type { Suite, SuiteFile, SuiteGroup } from "./suite.ts";

/** One test that a judge got wrong. */
export interface Failure {
  /** `ref.json: remote ref, containing refs itself: mismatch` */
  readonly name: string;
  readonly reason: string;
}

export interface FileResult {
  readonly path: string;
  readonly isOptional: boolean;
  readonly tests: number;
  readonly failures: readonly Failure[];
}

/** What a judge makes of every file of the suite. */
export async function runSuite(suite: Suite, judge: Judge): Promise<readonly FileResult[]> {
  const results: FileResult[] = [];
  for (const file of suite.files) {
    const failures: Failure[] = [];
    for (const group of file.groups) failures.push(...(await runGroup(file, group, suite, judge)));
    const tests = file.groups.reduce((sum, group) => sum + group.tests.length, 0);
    results.push({ path: file.path, isOptional: file.isOptional, tests, failures });
  }
  return results;
}

async function runGroup(file: SuiteFile, group: SuiteGroup, suite: Suite, judge: Judge): Promise<readonly Failure[]> {
  // The mandatory tests say that `format` only annotates, the optional ones that it asserts.
  const settings = { remotes: suite.remotes, assertsFormats: file.isOptional };
  const answers = await judge.answers(group, settings).catch((error: unknown) => {
    const fault = error instanceof Error ? error.message : String(error);
    return group.tests.map((): Answer => ({ fault }));
  });
  return group.tests.flatMap(({ description, valid }, index) => {
    const answer = answers[index] ?? { fault: "No answer." };
    if (answer === valid) return [];
    const name = `${file.path}: ${group.description}: ${description}`;
    return [{ name, reason: typeof answer === "boolean" ? `says ${answer ? "valid" : "invalid"}` : answer.fault }];
  });
}
