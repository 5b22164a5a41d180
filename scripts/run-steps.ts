import { fileURLToPath } from "node:url";
import { runCommand } from "./bootstrap/run-command.mjs";

/** One command of the workspace, run from its top with its own tools first in PATH. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

export interface StepResult {
  readonly name: string;
  readonly exitCode: number;
  readonly ms: number;
}

/** The top of the repository. */
export const root: string = fileURLToPath(new URL("..", import.meta.url));

/** Runs one step; its output goes where ours goes, below a heading. */
export async function runStep(step: Step): Promise<StepResult> {
  console.log(`\n> ${step.name}: ${step.command.join(" ")}`);
  const start = performance.now();
  // No build of ours phones home.
  const { exitCode } = await runCommand(step.command, { cwd: root, env: { TURBO_TELEMETRY_DISABLED: "1" } });
  return { name: step.name, exitCode, ms: performance.now() - start };
}

/** One line a step, with its time, and the time of all. */
export function timeTable(results: readonly StepResult[]): string {
  const total = { name: "total", exitCode: 0, ms: results.reduce((sum, result) => sum + result.ms, 0) };
  const rows = [...results, total].map(({ name, exitCode, ms }) => {
    const failure = exitCode === 0 ? "" : `  failed (exit code ${exitCode})`;
    return `  ${name.padEnd(12)} ${(ms / 1000).toFixed(1).padStart(6)} s${failure}`;
  });
  return rows.join("\n");
}

/** The install ran before this program, and says how long it took by `--install-ms`. */
export function installResult(args: readonly string[]): readonly StepResult[] {
  const ms = Number(args[args.indexOf("--install-ms") + 1]);
  return args.includes("--install-ms") && Number.isFinite(ms) ? [{ name: "install", exitCode: 0, ms }] : [];
}
