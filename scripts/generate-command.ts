/**
 * `pnpm generate [--check | --watch] [--strict] [--spec FILE --out DIR]`.
 *
 * load -> model -> generators -> format -> write | check
 */
import { relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import type { Layout } from "./emit/render.ts";
import { explainFailure, UsageError } from "./explain-failure.ts";
import { generateFiles } from "./generate-files.ts";
import { loadSpec } from "./load/load-spec.ts";
import { formatIssue } from "./load/spec-issue.ts";
import { finishInterruptedSwap, isSwapInterrupted } from "./swap-folders.ts";
import { stageReporter, type StageReporter } from "./stage-reporter.ts";
import { watchDocument } from "./watch-document.ts";
import { compareFiles, describeChanges, writeFiles, type OutputTree } from "./write-files.ts";

const help = `Usage: pnpm generate [options]

Generates the sources of all four packages from an OpenAPI document.

  --check       write nothing; exit 1 if a generated file is missing, different or left over
  --watch       generate, and again whenever a file of the document has changed, until Ctrl-C
  --strict      take warnings about the document as errors
  --spec FILE   another document, OpenAPI 3.0 or 3.1, YAML or JSON; needs --out
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
    const specPath = resolve(repositoryRoot, "spec/openapi.yaml");
    return { check, watch, strict, layout: "workspace", outputRoot: repositoryRoot, specPath };
  }
  if (spec === undefined || out === undefined) {
    throw new UsageError(
      "--spec and --out belong together: the packages of this repository are made from spec/openapi.yaml alone.",
    );
  }
  return { check, watch, strict, layout: "standalone", outputRoot: resolve(out), specPath: spec };
}

/** Finishes what is left of an interrupted run, generates, and checks or writes. */
async function generate(options: Options): Promise<number> {
  const report = stageReporter(process.stdout);
  if (options.check) {
    if (isSwapInterrupted(options.outputRoot)) return refuseInterrupted();
    return check(options.outputRoot, await makeFiles(options, report));
  }
  finishInterrupted(options);
  return write(options.outputRoot, await makeFiles(options, report), report);
}

function watch(options: Options): Promise<number> {
  const report = stageReporter(process.stdout);
  finishInterrupted(options);
  return watchDocument(options.specPath, {
    make: (onFile) => makeFiles(options, report, onFile),
    write: async (tree) => void (await write(options.outputRoot, tree, report)),
  });
}

function finishInterrupted({ outputRoot }: Options): void {
  if (!isSwapInterrupted(outputRoot)) return;
  finishInterruptedSwap(outputRoot);
  console.log("Finished what an interrupted run had begun to write.");
}

/** All that the document becomes; nothing is written. */
async function makeFiles(
  { specPath, outputRoot, layout, strict }: Options,
  report: StageReporter,
  onFile?: (path: string) => void,
): Promise<OutputTree> {
  const spec = await report.stage("load", () => loadSpec(specPath, { strict, ...(onFile && { onFile }) }));
  for (const warning of spec.warnings) console.warn(`warning: ${formatIssue(warning)}`);
  // Seen from the output, so that the same document and folder give the same bytes wherever the command is run.
  const header = relative(outputRoot, resolve(specPath)).split(sep).join("/");
  const { tree, warnings } = await generateFiles(spec, { layout, strict, specPath: header }, report);
  for (const warning of warnings) console.warn(`warning: ${formatIssue(warning)}`);
  return tree;
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

async function write(root: string, tree: OutputTree, report: StageReporter): Promise<number> {
  const changes = await report.stage("write", () => writeFiles(root, tree));
  for (const line of describeChanges(changes)) console.log(line);
  console.log(`${tree.files.length} generated files, ${changes.total === 0 ? "none" : changes.total} changed.`);
  return 0;
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
