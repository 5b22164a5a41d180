import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { repositoryRoot } from "../../corpus/sandbox.ts";
import { generatedFolder } from "../../emit/render.ts";
import { packageNames, type PackageName } from "../../emit/source-file.ts";
import type { SpecModel } from "../../model/types.ts";
import { git } from "../read/git.ts";
import { generateSources } from "./generate-sources.ts";

/**
 * Makes a project of the packages as they are now, generated from a document, and of the examples that another commit has
 * of them. Returns the paths of the examples in it.
 */
export function makeExampleProject(folder: string, model: SpecModel, commit: string): readonly string[] {
  for (const name of packageNames) copyPackage(name, folder);
  symlinkSync(join(repositoryRoot, "node_modules"), join(folder, "node_modules"));
  generateSources(model, folder, "workspace");
  const examples = checkOutExamples(folder, commit);
  const compilerOptions = {
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    types: ["node"],
    isolatedDeclarations: false,
    declaration: false,
    paths: Object.fromEntries(packageNames.flatMap(doorsOf)),
  };
  const settings = { extends: join(repositoryRoot, "tsconfig.base.json"), compilerOptions, files: examples };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
  return examples;
}

/** What was written by hand; links would lead back to what is generated in the repository. */
function copyPackage(name: PackageName, folder: string): void {
  const [from, to] = [join(repositoryRoot, "packages", name), join(folder, "packages", name)];
  const generated = join(repositoryRoot, generatedFolder(name, "workspace"));
  cpSync(join(from, "src"), join(to, "src"), { recursive: true, filter: (path) => path !== generated });
  cpSync(join(from, "package.json"), join(to, "package.json"));
  symlinkSync(join(from, "node_modules"), join(to, "node_modules"));
}

function checkOutExamples(folder: string, commit: string): readonly string[] {
  const listed = git(repositoryRoot, ["ls-tree", "-r", "-z", "--name-only", commit, "--", "packages/"]);
  const paths = listed.split("\0").filter((path) => /^packages\/[^/]+\/examples\/.*\.ts$/.test(path));
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), git(repositoryRoot, ["show", `${commit}:${path}`]));
  }
  return paths;
}

/** The source behind each door of a package: `@catalog-kit/fixtures/msw` is `src/msw/index.ts`. */
function doorsOf(name: PackageName): readonly (readonly [string, readonly string[]])[] {
  const text = readFileSync(join(repositoryRoot, "packages", name, "package.json"), "utf8");
  const { exports } = JSON.parse(text) as { readonly exports: Readonly<Record<string, { readonly types?: string }>> };
  return Object.entries(exports).flatMap(([door, { types }]) => {
    const source = types?.replace(/^\.\/dist\/(.*)\.d\.ts$/, `./packages/${name}/src/$1.ts`);
    return source === undefined ? [] : [[`@catalog-kit/${name}${door.slice(1)}`, [source]] as const];
  });
}
