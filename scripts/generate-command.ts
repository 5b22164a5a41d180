/**
 * `pnpm generate [--check | --watch] [--strict] [--spec FILE --out DIR]`.
 *
 * load -> model -> generators -> format -> write | check
 */
import { join, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import type { FormatMemory } from "./emit/format-all.ts";
import { generatedFolders, type Layout } from "./emit/render.ts";
import { explainFailure, UsageError } from "./explain-failure.ts";
import type { OnFile } from "./load/load-spec.ts";
import { formatWarnings, type SpecIssue } from "./load/spec-issue.ts";
import { digestOfFile, rememberRun, unchangedRun, type RunRecord } from "./recent-runs.ts";
import { specPath as ownSpecPath } from "./spec-path.ts";
import { readSpecUrl, sourcePath } from "./spec-source.ts";
import { finishInterruptedSwap, isSwapInterrupted } from "./swap-paths.ts";
import { stageReporter, type StageReporter } from "./stage-reporter.ts";
import { manifestPaths } from "./stamp-manifest.ts";
import { watchDocument } from "./watch-document.ts";
import { compareFiles, describeChanges, writeFiles, type OutputTree } from "./write-files.ts";

const help = `Usage: pnpm generate [options]

Generates the sources of all four packages from an OpenAPI document, and the field "spec" of their package.json.

  --check       write nothing; exit 1 if a generated file is missing, different or left over
  --watch       generate, and again whenever a file of the document has changed, until Ctrl-C
  --strict      take warnings about the document as errors
  --spec FILE   another document, OpenAPI 3.0 to 3.2, YAML or JSON; needs --out
  --out DIR     where the sources of another document go: DIR/types, DIR/client, DIR/validators, DIR/fixtures
  --help        print this

Exit codes: 0 done, 1 the document or the check failed, 2 wrong usage.`;

const repositoryRoot = resolve(import.meta.dirname, "..");

interface Options {
  readonly check: boolean;
  readonly watch: boolean;
  readonly strict: boolean;
  readonly specPath: string;
  readonly outputRoot: string;
  readonly layout: Layout;
}

function readOptions(args: readonly string[]): Options | "help" {
  const { values } = parseArgs({
    args: [...args],
    options: {
      check: { type: "boolean", default: false },
      watch: { type: "boolean", default: false },
      strict: { type: "boolean", default: false },
      spec: { type: "string" },
      out: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return "help";
  const { check, watch, strict, spec, out } = values;
  if (check && watch) throw new UsageError("--check and --watch exclude each other: a check writes nothing and ends.");
  if (spec === undefined && out === undefined) {
    const specPath = resolve(repositoryRoot, ownSpecPath);
    return { check, watch, strict, layout: "workspace", outputRoot: repositoryRoot, specPath };
  }
  if (spec === undefined || out === undefined) {
    throw new UsageError(
      `--spec and --out belong together: the packages of this repository are made from ${ownSpecPath} alone.`,
    );
  }
  return { check, watch, strict, layout: "standalone", outputRoot: resolve(out), specPath: spec };
}

/** Finishes what is left of an interrupted run, generates, and checks or writes. */
async function generate(options: Options): Promise<number> {
  const { outputRoot, specPath, layout, strict } = options;
  const report = stageReporter(process.stdout);
  if (options.check) {
    if (isSwapInterrupted(outputRoot)) return refuseInterrupted();
    return check(outputRoot, (await makeFiles(options, report)).tree);
  }
  finishInterrupted(options);
  const request = JSON.stringify([resolve(specPath), outputRoot, layout, strict]);
  const output = [...generatedFolders(layout).map((folder) => `${folder}/**/*`), ...manifestPaths(layout)];
  const unchanged = unchangedRun(request, outputRoot, output);
  if (unchanged !== undefined) return repeat(unchanged);
  const urlPath = join(repositoryRoot, sourcePath);
  const inputs: Record<string, string> = layout === "workspace" ? { [urlPath]: digestOfFile(urlPath) } : {};
  const made = await makeFiles(options, report, (path) => (inputs[path] = digestOfFile(path)));
  await write(outputRoot, made.tree, report);
  rememberRun({ request, inputs, warnings: made.warnings, fileCount: made.tree.files.length }, outputRoot, made.tree);
  return 0;
}

/** What a run has to say that comes to the same as the one before. */
function repeat({ warnings, fileCount }: RunRecord): number {
  for (const warning of warnings) console.warn(warning);
  console.log(`${fileCount} generated files, none changed.`);
  return 0;
}

function watch(options: Options): Promise<number> {
  const report = stageReporter(process.stdout);
  const memory: FormatMemory = new Map();
  finishInterrupted(options);
  return watchDocument(options.specPath, {
    make: async (onFile) => (await makeFiles(options, report, onFile, memory)).tree,
    write: (tree) => write(options.outputRoot, tree, report),
  });
}

function finishInterrupted({ outputRoot }: Options): void {
  if (!isSwapInterrupted(outputRoot)) return;
  finishInterruptedSwap(outputRoot);
  console.log("Finished what an interrupted run had begun to write.");
}

interface Made {
  readonly tree: OutputTree;
  readonly warnings: readonly string[];
}

/** All that the document becomes; nothing is written. */
async function makeFiles(
  options: Options,
  report: StageReporter,
  onFile: OnFile = () => {},
  memory?: FormatMemory,
): Promise<Made> {
  // Not before they are needed: a document that has not changed needs none of the four hundred modules behind them.
  const { loadSpec } = await import("./load/load-spec.ts");
  const { generateFiles } = await import("./generate-files.ts");
  const { specPath, outputRoot, layout, strict } = options;
  const warnings: string[] = [];
  const warn = (issues: readonly SpecIssue[]): void => {
    if (issues.length === 0) return;
    warnings.push(formatWarnings(issues));
    console.warn(warnings.at(-1));
  };
  const spec = await report.stage("load", () => loadSpec(specPath, { strict, onFile }));
  warn(spec.warnings);
  // Seen from the output, so that the same document and folder give the same bytes wherever the command is run.
  const header = relative(outputRoot, resolve(specPath)).split(sep).join("/");
  const specUrl = layout === "workspace" ? readSpecUrl(repositoryRoot) : undefined;
  const generated = await generateFiles(spec, { layout, strict, specPath: header, specUrl, memory }, report);
  warn(generated.warnings);
  return { tree: generated.tree, warnings };
}

function refuseInterrupted(): number {
  console.error(
    "An earlier run was interrupted while it wrote. Run the same command without --check, which finishes it.",
  );
  return 1;
}

async function check(root: string, tree: OutputTree): Promise<number> {
  const changes = await compareFiles(root, tree);
  if (changes.total === 0) {
    console.log(`${tree.files.length} generated files are up to date.`);
    return 0;
  }
  console.error(describeChanges(changes).join("\n"));
  console.error(
    `${changes.total} generated files are not what the document says. Run "pnpm generate" and commit the result.`,
  );
  return 1;
}

async function write(root: string, tree: OutputTree, report: StageReporter): Promise<void> {
  const changes = await report.stage("write", () => writeFiles(root, tree));
  for (const line of describeChanges(changes)) console.log(line);
  console.log(`${tree.files.length} generated files, ${changes.total === 0 ? "none" : changes.total} changed.`);
}

/** @returns The exit code. */
export async function generateCommand(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options === "help") {
      console.log(help);
      return 0;
    }
    return await (options.watch ? watch(options) : generate(options));
  } catch (error) {
    const failure = explainFailure(error);
    console.error(failure.message);
    return failure.exitCode;
  }
}
