import { readdirSync, readFileSync, rmSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CorpusDocument } from "./documents.ts";
import { measuredRun, type MeasuredRun } from "./measured-run.ts";
import { compilerPath, makeSandbox, repositoryRoot } from "./sandbox.ts";
import type { StageOutcome } from "./stage-outcome.ts";

export interface StageReport extends StageOutcome {
  readonly name: string;
  readonly seconds: number;
  readonly peakMb?: number;
}

export interface DocumentReport {
  readonly id: string;
  readonly stages: readonly StageReport[];
  readonly warnings: number;
  readonly files: number;
  readonly lines: number;
  readonly kilobytes: number;
}

const tryPackages = fileURLToPath(new URL("try-packages.ts", import.meta.url));

/** Takes one document down the whole road, in a folder that is gone afterwards. A stage that fails ends the road. */
export async function runDocument(document: CorpusDocument): Promise<DocumentReport> {
  const folder = mkdtempSync(join(tmpdir(), "corpus-"));
  try {
    makeSandbox(folder, "out");
    const generated = await measuredRun([generatePath(), "--spec", document.path, "--out", "out"], folder);
    const stages = [stageOf("generate", generated, generated.stderr)];
    if (generated.exitCode === 0) stages.push(...(await useSources(folder, document.path)));
    return { id: document.id, stages, warnings: countWarnings(generated.stderr), ...sizeOf(join(folder, "out")) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function useSources(folder: string, specPath: string): Promise<readonly StageReport[]> {
  const compiled = await measuredRun([compilerPath, "-p", folder], folder);
  const tried = await measuredRun([tryPackages, "out", specPath], folder);
  const lines = tried.stdout.split("\n").filter((line) => line.startsWith("{"));
  const stages = lines.map((line) => JSON.parse(line) as StageReport);
  return [
    stageOf("compile", compiled, compiled.stdout),
    ...stages,
    ...(tried.exitCode === 0 ? [] : [stageOf("use", tried, tried.stderr)]),
  ];
}

function stageOf(name: string, run: MeasuredRun, output: string): StageReport {
  const failed = run.exitCode !== 0;
  return {
    name,
    seconds: run.seconds,
    done: failed ? 0 : 1,
    total: 1,
    errors: failed ? [output.replaceAll(/^warning: .*(\n {2}.*)*\n?/gm, "").trim()] : [],
    ...(run.peakMb !== undefined && { peakMb: run.peakMb }),
  };
}

function countWarnings(stderr: string): number {
  return stderr.match(/^warning: /gm)?.length ?? 0;
}

function sizeOf(folder: string): { files: number; lines: number; kilobytes: number } {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const texts = entries.map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
    const count = (measure: (text: string) => number) => texts.reduce((sum, text) => sum + measure(text), 0);
    return {
      files: texts.length,
      lines: count((text) => text.split("\n").length - 1),
      kilobytes: Math.round(count((text) => Buffer.byteLength(text)) / 1024),
    };
  } catch {
    return { files: 0, lines: 0, kilobytes: 0 }; // nothing was generated
  }
}

function generatePath(): string {
  return join(repositoryRoot, "scripts/generate.ts");
}
