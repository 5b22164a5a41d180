import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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
  const scope = join(folder, "node_modules/@catalog-kit");
  mkdirSync(scope, { recursive: true });
  for (const name of packageNames) symlinkSync(join(repositoryRoot, "packages", name), join(scope, name));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: [sources] }));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
}
