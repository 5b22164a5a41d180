/** What came of one check: a tool that passes or fails as a whole counts as one, a test run as its tests. */
export interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One line a failure. */
  readonly failures: readonly string[];
}

/** The outcome of a tool that only has an exit code. */
export function wholeOutcome(name: string, exitCode: number): Outcome {
  if (exitCode === 0) return { name, passed: 1, failed: 0, skipped: 0, failures: [] };
  return { name, passed: 0, failed: 1, skipped: 0, failures: [`ended with exit code ${exitCode}`] };
}

/** Every failure below the name of its check; empty where there is none. */
export function describeFailures(outcomes: readonly Outcome[]): string {
  const lines = outcomes.flatMap(({ name, failures }) => failures.map((failure) => `  ${name}: ${failure}`));
  return lines.length === 0 ? "" : ["Failures", ...lines].join("\n");
}

/** The line that CI ends with, `N passed, N failed`; what was skipped stands on a line before it. */
export function describeTotals(outcomes: readonly Outcome[]): string {
  const sum = (count: (outcome: Outcome) => number): number =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const skipped = sum((outcome) => outcome.skipped);
  const totals = `${sum((outcome) => outcome.passed)} passed, ${sum((outcome) => outcome.failed)} failed`;
  return skipped === 0 ? totals : `${skipped} skipped; each says why in its title\n${totals}`;
}
