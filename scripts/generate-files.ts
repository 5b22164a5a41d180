import { formatSource } from "./emit/format-source.ts";
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
  const files = await report.stage("format", () => formatAll(sources, options, report));
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

/** All at once: the formatter spreads over the processors. */
function formatAll(
  sources: readonly SourceFile[],
  { layout, specPath }: GenerateOptions,
  report: StageReporter,
): Promise<OutputTree["files"]> {
  let done = 0;
  return Promise.all(
    sources.map(async (source) => {
      const path = outputPath(source, layout);
      const text = await formatSource(path, renderFile(source, layout, specPath));
      report.progress(++done, sources.length);
      return { path, text };
    }),
  );
}
