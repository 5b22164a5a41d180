import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSpecUrl, sourcePath } from "../spec-source.ts";
import type { StageReporter } from "../stage-reporter.ts";
import { finishInterruptedSwap, isSwapInterrupted } from "../swap-paths.ts";
import { summary } from "./summary.ts";
import { syncDocument } from "./sync-document.ts";

/** Runs a script of package.json. */
export type RunScript = (name: string) => Promise<{ readonly exitCode: number; readonly output: string }>;

export interface SyncOutcome {
  readonly exitCode: 0 | 1;
  /** For the person at the terminal. */
  readonly message: string;
  /** For the pull request, as Markdown. */
  readonly summary: string;
}

/** Brings the document up to date with its source, then plans the release and accepts what users get. */
export async function runSync(root: string, report: StageReporter, runScript: RunScript): Promise<SyncOutcome> {
  const url = readSpecUrl(root);
  if (url === undefined) return done(`There is no ${sourcePath}: the document is written here.`);
  if (isSwapInterrupted(root)) finishInterruptedSwap(root);
  const synced = await syncDocument(root, url, report);
  if (synced === undefined) return done(`The document at ${url} has not changed.`);

  const plan = hasScript(root, "release:plan")
    ? await report.stage("plan", () => runScript("release:plan"))
    : undefined;
  const text = summary(url, synced, plan?.output);
  if (plan !== undefined && plan.exitCode !== 0) return failed("the release could not be planned", plan.output, text);
  const accepted = await report.stage("accept", () => runScript("accept"));
  if (accepted.exitCode !== 0) return failed("what users get could not be accepted", accepted.output, text);
  return done(text);
}

function done(message: string): SyncOutcome {
  return { exitCode: 0, message, summary: `${message.trim()}\n` };
}

function failed(what: string, output: string, text: string): SyncOutcome {
  const message = `${output}\nThe document and what is generated from it are written, but ${what}.`;
  return { exitCode: 1, message, summary: text };
}

function hasScript(root: string, name: string): boolean {
  // Our own manifest.
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly scripts: object };
  return Object.hasOwn(manifest.scripts, name);
}
