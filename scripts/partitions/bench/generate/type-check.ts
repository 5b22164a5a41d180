import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { compilerPath, makeSandbox } from "../../../corpus/sandbox.ts";
import type { Task } from "./in-turns.ts";

/** What is type-checked by itself, of what the generators have left in their folders. */
const projects = [
  { name: "openapi-typescript's output", of: "openapi-typescript", path: "types.ts" },
  { name: "our types alone", of: "catalog-kit", path: "types" },
  { name: "our four packages", of: "catalog-kit", path: "" },
] as const;

/** Type checks by TypeScript 7, strict and all that a library would add, as tasks; `outputs` has a folder a generator. */
export function typeCheckTasks(outputs: string, folder: string): readonly (Task & { readonly name: string })[] {
  return projects.map((project, index) => {
    const own = join(folder, `check-${index}`);
    mkdirSync(own);
    makeSandbox(own, "out");
    cpSync(join(outputs, project.of, "out", project.path), join(own, "out", project.path), { recursive: true });
    return { name: project.name, folder: own, prepare: () => {}, args: [compilerPath, "-p", own] };
  });
}
