import { posix } from "node:path";
import { packageName } from "./package-name.ts";
import { relativeSpecifier } from "./relative-specifier.ts";
import { specPathMark } from "./see-tag.ts";
import { packageNames, type ImportSource, type PackageName, type SourceFile } from "./source-file.ts";

/** Where the files of a run go: into the packages of this repository, or below a folder of their own (`--out`). */
export type Layout = "workspace" | "standalone";

const generators = "scripts/generators/";

/** What the first line of a file says that we wrote: nothing else is ours to replace or to remove. */
const headerPattern = /^\/\/ Generated from .* by scripts\/generators\/\S+\. Run "pnpm generate[^"]*"; do not edit\.$/;

export function isGenerated(text: string): boolean {
  return headerPattern.test(text.slice(0, text.indexOf("\n")));
}

/** The path of a file below the output root: the repository, or the folder of `--out`. */
export function outputPath(file: SourceFile, layout: Layout): string {
  return posix.join(generatedFolder(file.package, layout), file.path);
}

export function generatedFolder(name: PackageName, layout: Layout): string {
  return layout === "workspace" ? `packages/${name}/src/generated` : name;
}

/** The folders that a run owns. */
export function generatedFolders(layout: Layout): readonly string[] {
  return packageNames.map((name) => generatedFolder(name, layout));
}

/** The text of a file before formatting. `specPath` is what its comments name as the document. */
export function renderFile(file: SourceFile, layout: Layout, specPath: string): string {
  const path = commentText(specPath);
  const command = layout === "workspace" ? "pnpm generate" : "pnpm generate --spec FILE --out DIR";
  const header = `// Generated from ${path} by ${generators}${file.generator}. Run "${command}"; do not edit.`;
  const imports = importLines(file, (source) => importSpecifier(file, source, layout));
  return [header, "", ...imports, "", file.body.replaceAll(specPathMark, path), ""].join("\n");
}

/** A path is input from outside too: in a comment it must neither end the line nor the comment. */
function commentText(path: string): string {
  return path.replace(/[\u0000-\u001f\u007f\u2028\u2029]|\*\//g, "?");
}

/** One import a module, values and types apart. */
function importLines({ imports }: SourceFile, specifierOf: (source: ImportSource) => string): readonly string[] {
  const modules = { types: new Map<string, Set<string>>(), values: new Map<string, Set<string>>() };
  for (const { from, names, typeOnly = false } of imports) {
    if (names.length === 0) continue;
    const specifier = specifierOf(from);
    const ofKind = typeOnly ? modules.types : modules.values;
    const known = ofKind.get(specifier) ?? new Set();
    for (const name of names) known.add(name);
    ofKind.set(specifier, known);
  }
  const lines = (keyword: string, ofKind: ReadonlyMap<string, ReadonlySet<string>>) => {
    const all = [...ofKind].map(([specifier, names]) => {
      return `${keyword} { ${[...names].sort().join(", ")} } from ${JSON.stringify(specifier)};`;
    });
    return all.sort();
  };
  return [...lines("import type", modules.types), ...lines("import", modules.values)];
}

function importSpecifier(file: SourceFile, source: ImportSource, layout: Layout): string {
  const folder = posix.dirname(file.path);
  switch (source.kind) {
    case "file":
      return relativeSpecifier(folder, source.path);
    case "runtime":
      return runtimeSpecifier(file, folder, source.door, layout);
    case "package":
      if (layout === "workspace") return posix.join(packageName(source.name), source.door ?? "");
      return relativeSpecifier(folder, `../${source.name}/${source.door ?? "index"}.ts`);
  }
}

function runtimeSpecifier(file: SourceFile, folder: string, door: string | undefined, layout: Layout): string {
  if (layout === "standalone") return `${packageName(file.package)}/${door === undefined ? "" : `${door}/`}runtime`;
  return relativeSpecifier(folder, door === undefined ? "../runtime/index.ts" : `../${door}/runtime.ts`);
}
