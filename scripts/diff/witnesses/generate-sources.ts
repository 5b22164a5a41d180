import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { outputPath, renderFile } from "../../emit/render.ts";
import { generators } from "../../generators/index.ts";
import type { SpecModel } from "../../model/types.ts";

/** Writes what a document becomes into a folder. Nobody reads it, so it is not formatted, which would take most of the time. */
export function generateSources(model: SpecModel, folder: string): void {
  const results = generators.map((generator) => generator(model));
  for (const source of results.flatMap((result) => ("files" in result ? result.files : result))) {
    const path = join(folder, outputPath(source, "standalone"));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, renderFile(source, "standalone", "the document"));
  }
}
