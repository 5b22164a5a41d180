import { formatAll, type FormatOptions } from "./emit/format-all.ts";
import { generatedFolders } from "./emit/render.ts";
import { GeneratorRun } from "./generator-run.ts";
import type { LoadedSpec, SpecIssue } from "./load/load-spec.ts";
import type { StageReporter } from "./stage-reporter.ts";
import { manifestPaths, stampManifest, type SpecStamp } from "./stamp-manifest.ts";
import type { OutputTree } from "./write-files.ts";

export interface GenerateOptions extends FormatOptions {
  /** Whether what would be left out with a warning is an error. */
  readonly strict: boolean;
  /** Where the document is kept by others, for the manifests of the packages. */
  readonly specUrl?: string | undefined;
}

export interface GeneratedFiles {
  readonly tree: OutputTree;
  /** What is left out, with its place in the user's files. */
  readonly warnings: readonly SpecIssue[];
  readonly stamp: SpecStamp;
}

/**
 * Everything that a loaded document becomes, formatted; nothing is written.
 *
 * @throws {SpecError} Where something is not supported, or had to be left out and `strict` is set.
 */
export async function generateFiles(
  spec: LoadedSpec,
  options: GenerateOptions,
  report: StageReporter,
): Promise<GeneratedFiles> {
  return await report.stage("generate", async () => {
    const run = new GeneratorRun(spec);
    const files = await formatAll(run.files(), options, (done) => report.progress(done));
    const { model, warnings } = run.outcome(options.strict);
    const stamp = { version: model.version, hash: model.hash, url: options.specUrl };
    const edits = manifestPaths(options.layout).map((path) => {
      return { path, edit: (text: string) => stampManifest(text, stamp) };
    });
    return { tree: { folders: generatedFolders(options.layout), files, edits }, warnings, stamp };
  });
}
