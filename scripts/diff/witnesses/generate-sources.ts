import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { outputPath, renderFile, type Layout } from "../../emit/render.ts";
import { generators } from "../../generators/index.ts";
import type { SpecModel } from "../../model/types.ts";

/** Writes what a document becomes into a folder. Nobody reads it, so it is not formatted, which would take most of the time. */
export function generateSources(model: SpecModel, folder: string, layout: Layout = "standalone"): void {
  for (const generator of generators) {
    for (const source of generator(model, () => {})) {
      const path = join(folder, outputPath(source, layout));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, renderFile(source, layout, "the document"));
    }
  }
}
