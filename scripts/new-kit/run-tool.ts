import { spawn } from "node:child_process";
import { once } from "node:events";

/** Runs a program of Node in a folder, until its end or the signal's. What it prints is told only where it fails. */
export async function runTool(args: readonly string[], folder: string, signal: AbortSignal): Promise<void> {
  // Killed at once: what it still wrote would outlive the folder's removal.
  const child = spawn(process.execPath, args, { cwd: folder, signal, killSignal: "SIGKILL" });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`node ${args.join(" ")} ended with exit code ${String(code)}:\n${output}`);
}
