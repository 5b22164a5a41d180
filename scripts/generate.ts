/**
 * The front door: `pnpm generate [--check] [--strict] [--spec FILE --out DIR]`.
 *
 * load -> model -> generators -> format -> write | check
 */
import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Layout } from "./emit/render.ts";
import { explainFailure, UsageError } from "./explain-failure.ts";
import { generateFiles } from "./generate-files.ts";
import { loadSpec } from "./load/load-spec.ts";
import { formatIssue } from "./load/spec-issue.ts";
import { specPath } from "./spec-path.ts";
import { readSpecUrl } from "./spec-source.ts";
import { finishInterruptedSwap, isSwapInterrupted } from "./swap-paths.ts";
import { stageReporter } from "./stage-reporter.ts";
import { compareFiles, describeChanges, writeFiles, type OutputTree } from "./write-files.ts";

const help = `Usage: pnpm generate [options]

Generates the sources of all four packages from an OpenAPI document, and the field "spec" of their package.json.

  --check       write nothing; exit 1 if a generated file is missing, different or left over
  --strict      take warnings about the document as errors
  --spec FILE   another document, OpenAPI 3.0 or 3.1, YAML or JSON; needs --out
  --out DIR     where the sources of another document go: DIR/types, DIR/client, DIR/validators, DIR/fixtures
  --help        print this

Exit codes: 0 done, 1 the document or the check failed, 2 wrong usage.`;

const repositoryRoot = resolve(dirname(fileURLToPath(import.meta.url)), "..");

interface Options {
  readonly check: boolean;
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
      strict: { type: "boolean", default: false },
      spec: { type: "string" },
      out: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return "help";
  const { check, strict, spec, out } = values;
  if (spec === undefined && out === undefined) {
    return { check, strict, layout: "workspace", outputRoot: repositoryRoot, specPath };
  }
  if (spec === undefined || out === undefined) {
    throw new UsageError(
      `--spec and --out belong together: the packages of this repository are made from ${specPath} alone.`,
    );
  }
  return { check, strict, layout: "standalone", outputRoot: resolve(out), specPath: spec };
}

async function generate(options: Options): Promise<number> {
  if (isSwapInterrupted(options.outputRoot)) {
    if (options.check) return refuseInterrupted();
    finishInterruptedSwap(options.outputRoot);
    console.log("Finished what an interrupted run had begun to write.");
  }
  const report = stageReporter(process.stdout);
  const path = options.layout === "workspace" ? resolve(repositoryRoot, options.specPath) : options.specPath;
  const spec = await report.stage("load", () => loadSpec(path, { strict: options.strict }));
  for (const warning of spec.warnings) console.warn(`warning: ${formatIssue(warning)}`);
  const { layout, strict } = options;
  // Seen from the output, so that the same document and folder give the same bytes wherever the command is run.
  const header = relative(options.outputRoot, resolve(path)).split(sep).join("/");
  const specUrl = layout === "workspace" ? readSpecUrl(repositoryRoot) : undefined;
  const { tree, warnings } = await generateFiles(spec, { layout, strict, specPath: header, specUrl }, report);
  for (const warning of warnings) console.warn(`warning: ${formatIssue(warning)}`);
  return options.check ? check(options.outputRoot, tree) : write(options.outputRoot, tree, report);
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

async function write(root: string, tree: OutputTree, report: ReturnType<typeof stageReporter>): Promise<number> {
  const changes = await report.stage("write", () => writeFiles(root, tree));
  for (const line of describeChanges(changes)) console.log(line);
  console.log(`${tree.files.length} generated files, ${changes.total === 0 ? "none" : changes.total} changed.`);
  return 0;
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === "help") console.log(help);
  else process.exitCode = await generate(options);
} catch (error) {
  const failure = explainFailure(error);
  console.error(failure.message);
  process.exitCode = failure.exitCode;
}
