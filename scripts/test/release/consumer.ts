import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../../bootstrap/run-command.mjs";
import { compilerPath } from "../../corpus/sandbox.ts";
import type { Registry } from "./start-registry.ts";

/** Somebody's project, which has the packages from the registry at exact versions. */
export interface Consumer {
  /** What the compiler has against a program; nothing, if it compiles. */
  compile(program: string): Promise<string>;
  /** What a program prints, whether it would compile or not. */
  run(program: string): Promise<string>;
}

const compilerOptions = {
  module: "nodenext",
  target: "es2023",
  lib: ["es2023", "dom", "dom.iterable"],
  types: [],
  strict: true,
  skipLibCheck: false,
  noEmit: true,
};

export async function installConsumer(
  folder: string,
  versions: Readonly<Record<string, string>>,
  registry: Registry,
): Promise<Consumer> {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  const run = async (...command: readonly string[]): Promise<{ exitCode: number; output: string }> => {
    return runCommand(command, { cwd: folder, env: { ...registry.env }, capture: true });
  };
  const dependencies = Object.fromEntries(
    Object.entries(versions).map(([name, version]) => [`@acme/notes-${name}`, version]),
  );
  write("package.json", JSON.stringify({ name: "consumer", private: true, type: "module", dependencies }));
  write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["program.ts"] }));
  const flags = ["--no-audit", "--no-fund", "--prefer-online", "--loglevel=error"];
  const installed = await run("npm", "install", ...flags);
  if (installed.exitCode !== 0) throw new Error(`The packages cannot be installed:\n${installed.output}`);
  return {
    compile: async (program) => {
      write("program.ts", program);
      return (await run(process.execPath, compilerPath)).output;
    },
    run: async (program) => {
      write("program.ts", program);
      return (await run(process.execPath, "program.ts")).output;
    },
  };
}
