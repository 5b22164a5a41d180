// The main job: from the document to packages that work, shown by a program that uses them.
import { installResult, root, runStep, type Step, type StepResult, timeTable } from "./run-steps.ts";
import { findTours } from "./tour/find-tours.ts";

const steps: readonly Step[] = [
  { name: "generate", command: ["node", "scripts/generate.ts"] },
  { name: "build", command: ["turbo", "run", "build", "--output-logs=errors-only"] },
  ...findTours(root).map((tour): Step => ({ name: "tour", command: ["node", tour] })),
];

const results: StepResult[] = [...installResult(process.argv)];
for (const step of steps) {
  const result = await runStep(step);
  results.push(result);
  if (result.exitCode === 0) continue;
  process.exitCode = result.exitCode;
  break;
}
console.log(`\nTimes\n${timeTable(results)}`);
