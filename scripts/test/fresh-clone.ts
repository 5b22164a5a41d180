import { runCommand } from "../bootstrap/run-command.mjs";
import { root } from "../run-steps.ts";

/** Clones what is committed, and installs, as somebody does who has just come. */
export async function freshClone(folder: string): Promise<void> {
  await runInClone(root, {}, "git", "clone", "--quiet", root, folder);
  await runInClone(root, {}, "pnpm", "--dir", folder, "install", "--prefer-offline", "--frozen-lockfile", "--silent");
}

/** Runs a command with the tools of the clone, and gives what it printed. @throws {Error} Where it fails. */
export async function runInClone(
  folder: string,
  env: Readonly<Record<string, string>>,
  ...command: readonly string[]
): Promise<string> {
  const { exitCode, output } = await runCommand(command, { cwd: folder, env: { ...env }, capture: true });
  if (exitCode !== 0) throw new Error(`${command.join(" ")} ended with exit code ${exitCode}:\n${output}`);
  return output;
}
