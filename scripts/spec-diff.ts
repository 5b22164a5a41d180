/** `pnpm spec:diff`: what changed between two versions of a document, and what that means to each package. */
import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Change } from "./diff/change.ts";
import { diffSpecs } from "./diff/diff-specs.ts";
import { readBaseSide, readFileSide, type Side } from "./diff/read/read-side.ts";
import { changeMarkdown } from "./diff/show/change-markdown.ts";
import { changeTable } from "./diff/show/change-table.ts";
import { explainFailure, UsageError } from "./explain-failure.ts";
import { buildSpecModel } from "./build-spec-model.ts";
import { stageReporter } from "./stage-reporter.ts";

const help = `Usage: pnpm spec:diff [options]

Prints what changed between two versions of an OpenAPI document, one row a change: where, what, why, and what it asks of each
package: a major, minor or patch version, or none. docs/decisions/how-an-api-change-becomes-a-version.md says by which rules.

  --base REF|FILE   the document to start from: the same file in a commit (branch, tag), or another file; default HEAD
  --head FILE       the document to arrive at; default spec/openapi.yaml
  --today DATE      the day that an x-sunset must have come by, such as 2027-01-31; default today
  --json            prints the changes as JSON
  --markdown        prints them as tables in Markdown
  --help            print this

A difference is no failure. Exit codes: 0 done, 1 a document is at fault, 2 wrong usage.`;

interface Options {
  readonly base: string;
  readonly head: string;
  readonly today: string;
  readonly form: "table" | "json" | "markdown";
}

function readOptions(args: readonly string[]): Options | "help" {
  const { values } = parseArgs({
    args: [...args],
    options: {
      base: { type: "string", default: "HEAD" },
      head: { type: "string", default: relative(".", resolve(import.meta.dirname, "../spec/openapi.yaml")) },
      today: { type: "string", default: new Date().toISOString().slice(0, 10) },
      json: { type: "boolean", default: false },
      markdown: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return "help";
  const { base, head, today, json, markdown } = values;
  if (json && markdown) throw new UsageError("--json and --markdown are two forms; choose one.");
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new UsageError(`--today "${today}" is no date such as 2027-01-31.`);
  if (!existsSync(head)) throw new UsageError(`There is no file "${head}". Name another by --head.`);
  return { base, head, today, form: json ? "json" : markdown ? "markdown" : "table" };
}

async function compare({ base, head, today, form }: Options): Promise<void> {
  const progress = stageReporter(process.stderr);
  const before = await progress.stage("load base", () => readBaseSide(base, head));
  const after = await progress.stage("load head", () => readFileSide(head));
  const changes = await progress.stage("compare", () => {
    return diffSpecs(buildSpecModel(before.spec), buildSpecModel(after.spec), { today });
  });
  console.log(printed(changes, before, after, form));
}

function printed(changes: readonly Change[], base: Side, head: Side, form: Options["form"]): string {
  switch (form) {
    case "json":
      return JSON.stringify({ base: base.label, head: head.label, changes }, null, 2);
    case "markdown":
      return `From ${base.label} to ${head.label}\n\n${changeMarkdown(changes)}`;
    case "table": {
      const isColoured = process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
      return `From ${base.label} to ${head.label}\n\n${changeTable(changes, isColoured)}`;
    }
  }
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === "help") console.log(help);
  else await compare(options);
} catch (error) {
  const failure = explainFailure(error);
  console.error(failure.message);
  process.exitCode = failure.exitCode;
}
