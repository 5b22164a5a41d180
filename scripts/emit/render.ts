import { posix } from "node:path";
import type { Import, ImportSource, PackageName, SourceFile } from "./source-file.ts";

/** Where the files of a run go: into the packages of this repository, or below a folder of their own (`--out`). */
export type Layout = "workspace" | "standalone";

export const headerStart = "// Generated from ";

/** The path of a file below the output root: the repository, or the folder of `--out`. */
export function outputPath(file: SourceFile, layout: Layout): string {
  return posix.join(generatedFolder(file.package, layout), file.path);
}

export function generatedFolder(name: PackageName, layout: Layout): string {
  return layout === "workspace" ? `packages/${name}/src/generated` : name;
}

/** The text of a file before formatting. `specPath` is what the header names as its origin. */
export function renderFile(file: SourceFile, layout: Layout, specPath: string): string {
  const header = `${headerStart}${specPath} by scripts/generators/${file.generator}. Run "pnpm generate"; do not edit.`;
  const imports = file.imports
    .filter((entry) => entry.names.length > 0)
    .map((entry) => importLine(file, entry, layout))
    .sort();
  return [header, "", ...imports, "", file.body, ""].join("\n");
}

function importLine(file: SourceFile, entry: Import, layout: Layout): string {
  const names = [...new Set(entry.names)].sort().join(", ");
  const specifier = importSpecifier(file, entry.from, layout);
  return `import ${entry.typeOnly === true ? "type " : ""}{ ${names} } from ${JSON.stringify(specifier)};`;
}

function importSpecifier(file: SourceFile, source: ImportSource, layout: Layout): string {
  const folder = posix.dirname(file.path);
  switch (source.kind) {
    case "file":
      return relative(folder, source.path);
    case "runtime":
      if (layout === "standalone") return `@catalog-kit/${file.package}/runtime`;
      return relative(folder, "../runtime/index.ts");
    case "package":
      if (layout === "workspace") return `@catalog-kit/${source.name}`;
      return relative(folder, `../${source.name}/index.ts`);
  }
}

function relative(fromFolder: string, to: string): string {
  const path = posix.relative(fromFolder, to);
  return path.startsWith(".") ? path : `./${path}`;
}
