import { availableParallelism } from "node:os";
import { formatSource } from "./emit/format-source.ts";
import { generatedFolders, outputPath, renderFile, type Layout } from "./emit/render.ts";
import { packageNames, type SourceFile } from "./emit/source-file.ts";
import { unsupportedIssue } from "./build-spec-model.ts";
import { generators } from "./generators/index.ts";
import type { GeneratorWarning } from "./generators/generator.ts";
import { SpecError, type LoadedSpec, type SpecIssue } from "./load/load-spec.ts";
import { buildModel } from "./model/build-model.ts";
import { UnsupportedSpecError } from "./model/unsupported-spec-error.ts";
import type { StageReporter } from "./stage-reporter.ts";
import { stampManifest, type SpecStamp } from "./stamp-manifest.ts";
import type { OutputTree } from "./write-files.ts";

export interface GenerateOptions {
  readonly layout: Layout;
  /** What each file names as its origin. */
  readonly specPath: string;
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
 * @throws {SpecError} Where something had to be left out and `strict` is set.
 */
export async function generateFiles(
  spec: LoadedSpec,
  options: GenerateOptions,
  report: StageReporter,
): Promise<GeneratedFiles> {
  const { sources, warnings, version, hash } = await report.stage("generate", () => {
    return checkedSources(spec, options.strict);
  });
  const files = await report.stage("format", () => formatAll(sources, options, report));
  const folders = generatedFolders(options.layout);
  const stamp = { version, hash, url: options.specUrl };
  const edits = manifestPaths(options.layout).map((path) => {
    return { path, edit: (text: string) => stampManifest(text, stamp) };
  });
  return { tree: { folders, files, edits }, warnings, stamp };
}

/** The files beside the generated ones in which a run keeps a part up to date. */
export function manifestPaths(layout: Layout): readonly string[] {
  return layout === "workspace" ? packageNames.map((name) => `packages/${name}/package.json`) : [];
}

interface Generated extends Pick<SpecStamp, "version" | "hash"> {
  readonly sources: readonly SourceFile[];
  readonly warnings: readonly SpecIssue[];
}

/**
 * What a loaded document becomes, before it is formatted.
 *
 * @throws {SpecError} Where something is not supported, or had to be left out and `strict` is set.
 */
export function checkedSources(spec: LoadedSpec, strict: boolean): Generated {
  const generated = runGenerators(spec);
  if (strict && generated.warnings.length > 0) throw new SpecError(generated.warnings);
  return generated;
}

/** Every generator runs, even after one has failed: a person wants to hear of all that is not supported at once. */
function runGenerators(spec: LoadedSpec): Generated {
  const unsupported: UnsupportedSpecError[] = [];
  const attempt = <T>(run: () => T): T | undefined => {
    try {
      return run();
    } catch (error) {
      unsupported.push(asUnsupported(error));
      return undefined;
    }
  };
  const model = attempt(() => buildModel(spec.document));
  const results = model === undefined ? [] : generators.map((generator) => attempt(() => generator(model)) ?? []);
  if (model === undefined || unsupported.length > 0) throw new SpecError(unsupportedIssues(unsupported, spec));
  return {
    version: model.version,
    hash: model.hash,
    sources: results.flatMap((result) => ("files" in result ? result.files : result)),
    warnings: results.flatMap((result) => ("files" in result ? result.warnings : [])).map(located(spec)),
  };
}

/** Whoever walks schemas from reference to reference has to stop somewhere; nobody writes such a chain by hand. */
function asUnsupported(error: unknown): UnsupportedSpecError {
  if (error instanceof UnsupportedSpecError) return error;
  if (!(error instanceof RangeError && /call stack/.test(error.message))) throw error;
  const fix = "Break the longest chain, so that fewer schemas contain each other.";
  return new UnsupportedSpecError("#", "A chain of references through thousands of schemas", fix);
}

/** One issue a place and construct: several generators may meet the same. */
function unsupportedIssues(errors: readonly UnsupportedSpecError[], spec: LoadedSpec): readonly SpecIssue[] {
  const issues = errors.map((error) => unsupportedIssue(error, spec));
  return [...new Map(issues.map((issue) => [`${issue.pointer} ${issue.message}`, issue])).values()];
}

function located(spec: LoadedSpec): (warning: GeneratorWarning) => SpecIssue {
  return ({ pointer, message, fix }) => ({ ...spec.locate(pointer), code: "left-out", message, fix });
}

/** As many at a time as there are processors, over which the formatter spreads: more only take memory. */
async function formatAll(
  sources: readonly SourceFile[],
  { layout, specPath }: GenerateOptions,
  report: StageReporter,
): Promise<OutputTree["files"]> {
  const files: { readonly path: string; readonly text: string }[] = [];
  const waiting = sources.entries();
  let done = 0;
  const formatWaiting = async (): Promise<void> => {
    for (const [index, source] of waiting) {
      const path = outputPath(source, layout);
      files[index] = { path, text: await formatSource(path, renderFile(source, layout, specPath)) };
      report.progress(++done, sources.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, formatWaiting));
  return files;
}
