import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { packageName } from "../emit/package-name.ts";
import { packageNames } from "../emit/source-file.ts";

export const repositoryRoot: string = fileURLToPath(new URL("../..", import.meta.url));

/** The TypeScript compiler of the repository, as arguments for `node`. */
export const compilerPath: string = join(repositoryRoot, "node_modules/typescript/bin/tsc");

/** Strict, and what a library would add: what compiles here compiles for any user. */
const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
  module: "nodenext",
  target: "ES2022",
  lib: ["ES2023", "DOM", "DOM.Iterable"],
  allowImportingTsExtensions: true,
};

/** Makes a folder a project in which sources generated with `--out` compile and run against the built packages. */
export function makeSandbox(folder: string, sources: string): void {
  for (const name of packageNames) {
    const link = join(folder, "node_modules", packageName(name));
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(repositoryRoot, "packages", name), link);
  }
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: [sources] }));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
}
