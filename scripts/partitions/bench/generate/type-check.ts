import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { measuredRun } from "../../../corpus/measured-run.ts";
import { rollDeclarations } from "../../../declarations/roll-declarations.ts";
import { packageNames } from "../../../emit/source-file.ts";
import { compilerPath, makeSandbox } from "../../../corpus/sandbox.ts";
import { ours, yardstick } from "./contenders.ts";
import type { Task } from "./in-turns.ts";

type TypeCheck = Task & { readonly name: string };

/**
 * Type checks by TypeScript 7, strict, `skipLibCheck` off. `outputs` has a folder a generator.
 *
 * @throws {Error} If our sources cannot be made into declarations.
 */
export async function typeCheckTasks(outputs: string, folder: string): Promise<readonly TypeCheck[]> {
  const own = join(outputs, ours.name, "out");
  return [
    project(`${yardstick.name}'s output`, join(outputs, yardstick.name, "out"), folder, "."),
    project("our types alone, as sources", own, folder, "types"),
    project("our four packages, as a program meets them", await published(own, folder), folder, "*/index.d.ts"),
    project("our four packages, as sources", own, folder, "."),
  ];
}

/** A project of its own that checks part of what a generator made. */
function project(name: string, output: string, folder: string, checked: string): TypeCheck {
  const root = join(folder, name);
  mkdirSync(root);
  makeSandbox(root, join("out", checked));
  cpSync(output, join(root, "out"), { recursive: true });
  return { name, folder: root, prepare: () => {}, args: [compilerPath, "-p", root] };
}

/** Declarations as a build leaves them, which is what a package has for its users' compilers. */
async function published(output: string, folder: string): Promise<string> {
  const { args, folder: root } = project("declarations", output, folder, ".");
  const emit = ["--noEmit", "false", "--emitDeclarationOnly", "--noCheck", "--rootDir", "out", "--outDir", "emitted"];
  const { exitCode, stdout } = await measuredRun([...args, ...emit], root);
  if (exitCode !== 0) throw new Error(stdout);
  const emitted = join(root, "emitted");
  for (const name of packageNames) rollDeclarations(join(emitted, name));
  return emitted;
}
