import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compilerPath, makeSandbox } from "../../corpus/sandbox.ts";
import { generateFiles } from "../../generate-files.ts";
import { loadSpec } from "../../load/load-spec.ts";
import { silentReporter } from "../../stage-reporter.ts";
import type { ProgramReport } from "./program.ts";

export interface ConstructReport {
  /** What the compiler says of the generated packages and of the program. */
  readonly complaints: readonly string[];
  /** `pointer code`, sorted. */
  readonly warnings: readonly string[];
  /** Absent where the programs could not be run. */
  readonly program?: ProgramReport | undefined;
}

const tools = dirname(fileURLToPath(import.meta.url));

/** Generates the packages of each document, compiles all of them together with their programs, and runs these. */
export async function tryConstructs(
  folder: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, ConstructReport>> {
  const sandbox = mkdtempSync(join(tmpdir(), "constructs-"));
  try {
    makeSandbox(sandbox, ".");
    for (const file of ["wire.ts", "same.ts"]) copyFileSync(join(tools, file), join(sandbox, file));
    const warnings = new Map<string, readonly string[]>();
    for (const name of names) warnings.set(name, await prepare(sandbox, folder, name));
    const complaints = compile(sandbox);
    const programs = runPrograms(sandbox, names);
    const reports = names.map((name): readonly [string, ConstructReport] => {
      const own = complaints.filter((line) => line.startsWith(`${name}/`));
      const program = programs.find(({ construct }) => construct === name);
      return [name, { complaints: own, warnings: warnings.get(name) ?? [], program }];
    });
    return new Map(reports);
  } finally {
    rmSync(sandbox, { recursive: true });
  }
}

/** Writes the packages and the program of one construct into the sandbox. */
async function prepare(sandbox: string, folder: string, name: string): Promise<readonly string[]> {
  const specPath = join(folder, `${name}.yaml`);
  const spec = await loadSpec(specPath);
  const options = { layout: "standalone", strict: false, specPath: `${name}.yaml` } as const;
  const { tree, warnings } = await generateFiles(spec, options, silentReporter);
  const home = join(sandbox, name);
  for (const { path, text } of tree.files) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  writeFileSync(join(home, "package.json"), JSON.stringify({ type: "module", imports: doors }));
  copyFileSync(join(folder, `${name}.ts`), join(home, "program.ts"));
  return [...spec.warnings, ...warnings].map(({ pointer, code }) => `${pointer} ${code}`).sort();
}

/** How a program names what was generated from its document. */
const doors = {
  "#types": "./types/index.ts",
  "#client": "./client/index.ts",
  "#validators": "./validators/index.ts",
  "#fixtures": "./fixtures/index.ts",
  "#emulator": "./fixtures/emulator.ts",
};

function compile(sandbox: string): readonly string[] {
  const { stdout } = spawnSync(process.execPath, [compilerPath, "-p", sandbox], { cwd: sandbox, encoding: "utf8" });
  return stdout.split("\n").filter((line) => line !== "");
}

function runPrograms(sandbox: string, names: readonly string[]): readonly ProgramReport[] {
  const args = [join(tools, "run-programs.ts"), ...names];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: sandbox, encoding: "utf8" });
  if (status !== 0) throw new Error(`The programs of the constructs ended with exit code ${status}:\n${stderr}`);
  return stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as ProgramReport); // written by run-programs.ts
}
