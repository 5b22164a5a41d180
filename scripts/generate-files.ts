import { setImmediate } from "node:timers/promises";
import { Formatter, type TextFile } from "./emit/formatter.ts";
import { generatedFolders, outputPath, renderFile, type Layout } from "./emit/render.ts";
import type { SourceFile } from "./emit/source-file.ts";
import { generators } from "./generators/index.ts";
import type { GeneratorWarning } from "./generators/generator.ts";
import { SpecError, type LoadedSpec, type SpecIssue } from "./load/load-spec.ts";
import { buildModel } from "./model/build-model.ts";
import { UnsupportedSpecError } from "./model/unsupported-spec-error.ts";
import type { StageReporter } from "./stage-reporter.ts";
import type { OutputTree } from "./write-files.ts";

export interface GenerateOptions {
  readonly layout: Layout;
  /** What each file names as its origin. */
  readonly specPath: string;
  /** Whether what would be left out with a warning is an error. */
  readonly strict: boolean;
}

export interface GeneratedFiles {
  readonly tree: OutputTree;
  /** What is left out, with its place in the user's files. */
  readonly warnings: readonly SpecIssue[];
}

/**
 * Everything that a loaded document becomes, formatted; nothing is written.
 *
 * @throws {SpecError} Where something had to be left out and `strict` is set.
 */
export async function generateFiles(
  spec: LoadedSpec,
  options: GenerateOptions,
  report: StageReporter,
): Promise<GeneratedFiles> {
  const { files, warnings } = await report.stage("generate", () => runGenerators(spec, options, report));
  if (options.strict && warnings.length > 0) throw new SpecError(warnings);
  return { tree: { folders: generatedFolders(options.layout), files }, warnings };
}

interface Generated {
  readonly files: OutputTree["files"];
  readonly warnings: readonly SpecIssue[];
}

/** Every generator runs, even after one has failed: a person wants to hear of all that is not supported at once. */
async function runGenerators(spec: LoadedSpec, options: GenerateOptions, report: StageReporter): Promise<Generated> {
  const unsupported: UnsupportedSpecError[] = [];
  const attempt = <T>(run: () => T): T | undefined => {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof UnsupportedSpecError)) throw error;
      unsupported.push(error);
      return undefined;
    }
  };
  const model = attempt(() => buildModel(spec.document));
  const warnings: GeneratorWarning[] = [];
  await using formatter = new Formatter();
  const formatted: Promise<readonly TextFile[]>[] = [];
  for (const [index, generator] of generators.entries()) {
    const result = model === undefined ? [] : (attempt(() => generator(model)) ?? []);
    if ("files" in result) warnings.push(...result.warnings);
    const sources = "files" in result ? result.files : result;
    formatted.push(formatter.format(sources.map((source) => rendered(source, options))));
    await setImmediate(); // takes in what has been formatted meanwhile
    report.progress(index + 1, generators.length);
  }
  const files = (await Promise.all(formatted)).flat();
  if (unsupported.length > 0) throw new SpecError(unsupportedIssues(unsupported, spec));
  return { files, warnings: warnings.map(located(spec)) };
}

/** One issue a place and construct: several generators may meet the same. */
function unsupportedIssues(errors: readonly UnsupportedSpecError[], spec: LoadedSpec): readonly SpecIssue[] {
  const issues = errors.map(({ pointer, construct, fix }) => {
    return { ...spec.locate(pointer), code: "unsupported", message: `${construct} is not supported.`, fix };
  });
  return [...new Map(issues.map((issue) => [`${issue.pointer} ${issue.message}`, issue])).values()];
}

function located(spec: LoadedSpec): (warning: GeneratorWarning) => SpecIssue {
  return ({ pointer, message, fix }) => ({ ...spec.locate(pointer), code: "left-out", message, fix });
}

function rendered(source: SourceFile, { layout, specPath }: GenerateOptions): TextFile {
  return { path: outputPath(source, layout), text: renderFile(source, layout, specPath) };
}
