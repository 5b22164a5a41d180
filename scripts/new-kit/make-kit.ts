import { rmSync, symlinkSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { GeneratorRun } from "../generator-run.ts";
import { loadSpec } from "../load/load-spec.ts";
import { formatWarnings } from "../load/spec-issue.ts";
import type { SpecModel } from "../model/types.ts";
import type { StageReporter } from "../stage-reporter.ts";
import { copyDocument } from "./copy-document.ts";
import { copySource } from "./copy-source.ts";
import { KitError } from "./kit-error.ts";
import type { KitNames } from "./kit-names.ts";
import { makeFolder } from "./make-folder.ts";
import { kitPages } from "./pages/kit-pages.ts";
import { runTool } from "./run-tool.ts";
import { writePages } from "./write-pages.ts";

export interface KitOptions {
  readonly spec: string;
  readonly names: KitNames;
  readonly out: string;
  readonly strict: boolean;
}

const root = resolve(import.meta.dirname, "../..");

// New names make lines longer or shorter.
const prettier = join(root, "node_modules/prettier/bin/prettier.cjs");
const formatted = ["--write", "--ignore-unknown", "--log-level=warn"];

/** Makes the kit and gives the title of its document. The document is checked before anything is written. */
export async function makeKit(options: KitOptions, report: StageReporter): Promise<string> {
  refuseInside(resolve(options.out));
  const { model, files } = await report.stage("check", () => checkDocument(options));
  await makeFolder(options.out, async (draft, signal) => {
    const changed = await report.stage("copy", () => copySource(root, draft, options.names, model.title));
    const pages = kitPages({ model, names: options.names, specPath: copyDocument(files, draft) });
    writePages(draft, pages);
    const run = (...args: readonly string[]): Promise<void> => runTool(args, draft, signal);
    await withTools(draft, async () => {
      await report.stage("generate", () => run("scripts/generate.ts"));
      await report.stage("format", () => run(prettier, ...formatted, ...changed, ...pages.map(({ path }) => path)));
      await run("scripts/check-readme.ts", "--write");
    });
  });
  return model.title;
}

/** The kit's list of files would have no end. */
function refuseInside(out: string): void {
  const way = relative(root, out);
  if (way === ".." || way.startsWith(`..${sep}`) || resolve(root, way) !== out) return;
  throw new KitError(`${out} lies in this repository. Choose an --out beside it.`);
}

async function checkDocument({ spec: path, strict }: KitOptions): Promise<{
  readonly model: SpecModel;
  readonly files: readonly string[];
}> {
  const spec = await loadSpec(path, { strict });
  const run = new GeneratorRun(spec);
  for (const _ of run.files()); // made to see that they can be
  const { model, warnings } = run.outcome(strict);
  const all = [...spec.warnings, ...warnings];
  if (all.length > 0) console.warn(formatWarnings(all));
  return { model, files: spec.files };
}

/** Lends the kit our installed tools, so that its own generator does the work: the same bytes as it writes later. */
async function withTools(draft: string, work: () => Promise<void>): Promise<void> {
  const folders = ["node_modules", "scripts/node_modules"];
  for (const folder of folders) symlinkSync(join(root, folder), join(draft, folder), "junction");
  await work();
  for (const folder of folders) rmSync(join(draft, folder));
}
