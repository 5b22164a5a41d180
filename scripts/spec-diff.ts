/** `pnpm spec:diff`: what changed between two versions of a document, and what that means to each package. */
import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Change } from "./diff/change.ts";
import { diffSpecs } from "./diff/diff-specs.ts";
import { readDay } from "./diff/read/read-day.ts";
import { readBaseSide, readFileSide } from "./diff/read/read-side.ts";
import { changeMarkdown } from "./diff/show/change-markdown.ts";
import { changeTable } from "./diff/show/change-table.ts";
import { markdownText } from "./diff/show/markdown-text.ts";
import { verdictReport } from "./diff/show/verdict-report.ts";
import { findRelease } from "./diff/witnesses/find-release.ts";
import { hearWitnesses } from "./diff/witnesses/hear-witnesses.ts";
import type { Verdict } from "./diff/witnesses/verdict.ts";
import { explainFailure, UsageError } from "./explain-failure.ts";
import { buildSpecModel } from "./build-spec-model.ts";
import { specPath } from "./spec-path.ts";
import { stageReporter } from "./stage-reporter.ts";

const help = `Usage: pnpm spec:diff [options]

Prints what changed between two versions of an OpenAPI document, one row a change: where, what, why, and what it asks of each
package: a major, minor or patch version, or none. docs/decisions/how-an-api-change-becomes-a-version.md says by which rules.

  --base REF|FILE   the document to start from: the same file in a commit (branch, tag), or another file; default HEAD
  --head FILE       the document to arrive at; default ${specPath}
  --today DATE      the day that an x-sunset must have come by, such as 2027-01-31; default today
  --witnesses       asks the TypeScript checker and sample values as well, and tells where they disagree with the rules;
                    needs "pnpm build" before
  --json            prints the changes as JSON
  --markdown        prints them as tables in Markdown
  --help            print this

A difference is no failure. Exit codes: 0 done, 1 a document is at fault, 2 wrong usage.`;

interface Options {
  readonly base: string;
  readonly head: string;
  readonly today: string;
  readonly witnesses: boolean;
  readonly form: "table" | "json" | "markdown";
}

function readOptions(args: readonly string[]): Options | "help" {
  const { values } = parseArgs({
    args: [...args],
    options: {
      base: { type: "string", default: "HEAD" },
      head: { type: "string", default: relative(".", resolve(import.meta.dirname, "..", specPath)) },
      today: { type: "string", default: new Date().toISOString().slice(0, 10) },
      witnesses: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      markdown: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return "help";
  const { base, head, today, witnesses, json, markdown } = values;
  if (json && markdown) throw new UsageError("--json and --markdown are two forms; choose one.");
  if (!existsSync(head)) throw new UsageError(`There is no file "${head}". Name another by --head.`);
  return { base, head, today: readDay(today), witnesses, form: json ? "json" : markdown ? "markdown" : "table" };
}

async function compare(options: Options): Promise<void> {
  const { base, head, today } = options;
  const progress = stageReporter(process.stderr);
  const before = await progress.stage("load base", () => readBaseSide(base, head));
  const after = await progress.stage("load head", () => readFileSide(head));
  const models = { base: buildSpecModel(before.spec), head: buildSpecModel(after.spec) };
  const changes = await progress.stage("compare", () => diffSpecs(models.base, models.head, { today }));
  const verdict = options.witnesses
    ? await progress.stage("witnesses", () => {
        return hearWitnesses({ ...models, today, changes, release: findRelease(base, head) });
      })
    : undefined;
  console.log(printed({ base: before.label, head: after.label, changes, verdict }, options.form));
}

interface Result {
  readonly base: string;
  readonly head: string;
  readonly changes: readonly Change[];
  readonly verdict: Verdict | undefined;
}

function printed(result: Result, form: Options["form"]): string {
  const { base, head, changes, verdict } = result;
  const title = `From ${base} to ${head}`;
  const report = verdict === undefined ? [] : [verdictReport(verdict)];
  switch (form) {
    case "json":
      return JSON.stringify(result, null, 2);
    case "markdown":
      return [title, changeMarkdown(changes), ...report.map(asMarkdown)].join("\n\n");
    case "table": {
      const isColoured = process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
      return [title, changeTable(changes, isColoured), ...report].join("\n\n");
    }
  }
}

/** Line by line: what a line says is text, its place in the list is not. */
function asMarkdown(report: string): string {
  return report.split("\n").map(markdownText).join("\n");
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
