// Everything that CI does, in CI's order. No check stops the ones after it; the last line is the sum of all.
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describeFailures, describeTotals, type Outcome, wholeOutcome } from "./checks/outcome.ts";
import { reportFile, summaryFolder, turboOutcomes } from "./checks/turbo-outcomes.ts";
import { installResult, root, runStep, type Step, type StepResult, timeTable } from "./run-steps.ts";

const tools: readonly Step[] = [
  { name: "freshness", command: ["pnpm", "--silent", "generate:check"] },
  { name: "format", command: ["pnpm", "--silent", "format:check"] },
  { name: "lint", command: ["pnpm", "--silent", "lint"] },
  { name: "readme", command: ["pnpm", "--silent", "readme:check"] },
  { name: "unused", command: ["pnpm", "--silent", "unused"] },
  { name: "dependencies", command: ["pnpm", "--silent", "dependencies:check"] },
];

/** What looks at the built packages. */
const publishing: readonly Step[] = [
  { name: "plan", command: ["pnpm", "--silent", "release:plan", "--check"] },
  { name: "api", command: ["pnpm", "--silent", "api-report"] },
  { name: "size", command: ["pnpm", "--silent", "size"] },
];

const turboFlags = ["--continue=dependencies-successful", "--summarize", "--output-logs=new-only"];
const turbo: Step = { name: "packages", command: ["turbo", "run", "build", "typecheck", "test", ...turboFlags] };

const results: StepResult[] = [...installResult(process.argv)];
const outcomes: Outcome[] = [];
await runTools(tools);

// Tests read other teams' documents from there. Turbo cannot see so far, and must not replay a run without them.
process.env["TESTS_CORPUS"] = fingerprint(join(root, "../shared/corpus/index.tsv"));
// The same goes for the browser that some tests need: where the tests look for one.
const browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
process.env["TESTS_BROWSER"] = browsers.some((path) => existsSync(path)) ? "present" : "absent";

// What an earlier run left must not be taken for the answer of this one; turbo restores the reports of what it skips.
for (const leftover of [
  summaryFolder,
  ...globSync([`packages/*/${reportFile}`, `scripts/${reportFile}`], { cwd: root }),
]) {
  rmSync(join(root, leftover), { recursive: true, force: true });
}
const turboResult = await runStep(turbo);
results.push(turboResult);
outcomes.push(...turboOutcomes(root, turboResult.exitCode));
await runTools(publishing);

const failures = describeFailures(outcomes);
if (failures !== "") process.exitCode = 1;
console.log(`\nTimes\n${timeTable(results)}\n`);
if (failures !== "") console.log(`${failures}\n`);
console.log(describeTotals(outcomes));

/** A kit has the scripts of all steps but of those that only the toolkit needs. */
function hasScript({ command }: Step): boolean {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly scripts: object };
  return command.some((word) => Object.hasOwn(scripts, word));
}

async function runTools(steps: readonly Step[]): Promise<void> {
  for (const step of steps.filter(hasScript)) {
    const result = await runStep(step);
    results.push(result);
    outcomes.push(wholeOutcome(step.name, result.exitCode));
  }
}

function fingerprint(path: string): string {
  return existsSync(path) ? createHash("sha256").update(readFileSync(path)).digest("hex") : "absent";
}
