import { format } from "prettier";
import { generatedFolder, outputPath, renderFile, type Layout } from "./emit/render.ts";
import { packageNames, type SourceFile } from "./emit/source-file.ts";
import { UnsupportedSpecAt } from "./explain-failure.ts";
import { generators } from "./generators/index.ts";
import type { LoadedSpec } from "./load/load-spec.ts";
import { buildModel } from "./model/build-model.ts";
import { UnsupportedSpecError } from "./model/unsupported-spec-error.ts";
import type { StageReporter } from "./stage-reporter.ts";
import type { OutputTree } from "./write-files.ts";

export interface GenerateOptions {
  readonly layout: Layout;
  /** What each file names as its origin. */
  readonly specPath: string;
}

/** Everything that a loaded document becomes, formatted; nothing is written. */
export async function generateFiles(
  spec: LoadedSpec,
  options: GenerateOptions,
  report: StageReporter,
): Promise<OutputTree> {
  const sources = await report.stage("generate", () => runGenerators(spec));
  const files = await report.stage("format", async () => {
    const formatted: { path: string; text: string }[] = [];
    for (const source of sources) {
      const text = await formatSource(renderFile(source, options.layout, options.specPath));
      formatted.push({ path: outputPath(source, options.layout), text });
      report.progress(formatted.length, sources.length);
    }
    return formatted;
  });
  return { folders: packageNames.map((name) => generatedFolder(name, options.layout)), files };
}

function runGenerators(spec: LoadedSpec): readonly SourceFile[] {
  try {
    const model = buildModel(spec.document);
    return generators.flatMap((generator) => generator(model));
  } catch (error) {
    if (error instanceof UnsupportedSpecError) throw new UnsupportedSpecAt(error, spec.locate(error.pointer));
    throw error;
  }
}

/** The settings of the repository's .prettierrc.json, stated here so that a run elsewhere gives the same bytes. */
function formatSource(text: string): Promise<string> {
  return format(text, { parser: "typescript", printWidth: 120 });
}
