import { spawn } from "node:child_process";

/** Runs a tool to its end. @throws {Error} With all that it printed, where it fails. */
export async function runTool(program: string, args: readonly string[], cwd: string): Promise<string> {
  const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (exitCode === 0) return output;
  throw new Error(`${[program, ...args].join(" ")} ended with exit code ${exitCode}:\n${output}`);
}
