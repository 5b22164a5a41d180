import { execFile } from "node:child_process";
import { isAbsolute, resolve } from "node:path";
import { compilerPath } from "../../corpus/sandbox.ts";

/** What the TypeScript compiler has to say of one place. */
export interface Diagnostic {
  /** Absolute. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** The message, then what explains it, from the general to the particular. */
  readonly messages: readonly string[];
}

/** The compiler was stopped, or could not be run. */
export class CompilerError extends Error {
  override readonly name = "CompilerError";
}

/**
 * Type-checks the project of a folder. Declarations of libraries are taken at their word.
 *
 * @throws {CompilerError} If it takes longer than `timeoutMs`, or says nothing of a place.
 */
export async function runCompiler(folder: string, timeoutMs: number): Promise<readonly Diagnostic[]> {
  const args = [compilerPath, "-p", folder, "--skipLibCheck", "--pretty", "false"];
  const output = await new Promise<string>((settle, reject) => {
    const limits = { cwd: folder, timeout: timeoutMs, maxBuffer: 256 * 1024 * 1024 };
    execFile(process.execPath, args, limits, (error, stdout, stderr) => {
      if (error === null || (error.killed !== true && stdout.includes(": error TS"))) settle(stdout);
      else reject(new CompilerError(error.killed === true ? `stopped after ${timeoutMs / 1000} s` : stdout + stderr));
    });
  });
  return parseDiagnostics(output, folder);
}

/** Reads what `tsc --pretty false` prints: a line a diagnostic, its explanations indented below. */
export function parseDiagnostics(output: string, folder: string): readonly Diagnostic[] {
  const diagnostics: { file: string; line: number; messages: string[] }[] = [];
  for (const text of output.split(/\r?\n/)) {
    const found = /^(.+?)\((\d+),\d+\): error TS\d+: (.*)$/.exec(text);
    const [, path = "", line, message = ""] = found ?? [];
    if (found !== null) {
      const file = isAbsolute(path) ? path : resolve(folder, path);
      diagnostics.push({ file, line: Number(line), messages: [message] });
    } else if (text.startsWith("  ")) diagnostics.at(-1)?.messages.push(text.trim());
  }
  return diagnostics;
}
