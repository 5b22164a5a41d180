/** `pnpm bench generate`: everything we generate beside other generators, as whole processes; and what it takes to type-check. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { repositoryRoot } from "../../../corpus/sandbox.ts";
import { stageReporter } from "../../../stage-reporter.ts";
import { table } from "../validators/table.ts";
import { ours, rivals, yardstick, type Contender } from "./contenders.ts";
import { prepareDocuments, type BenchDocument } from "./documents.ts";
import { inTurns, type Failed, type Figures, type Task } from "./in-turns.ts";
import { typeCheckTasks } from "./type-check.ts";

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean", default: false },
      dir: { type: "string", default: join(repositoryRoot, "../shared/corpus") },
    },
  });
  const rounds = values.quick ? 1 : 3;
  const contenders = [yardstick, ours, ...rivals()];
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${versions(contenders)}; ${rounds} rounds.`,
  );
  const folder = mkdtempSync(join(tmpdir(), "bench-generate-"));
  const report = stageReporter(process.stderr);
  try {
    for (const [index, document] of (await prepareDocuments(values.dir, folder)).entries()) {
      const outputs = join(folder, `outputs-${index}`);
      const rows = await report.stage(document.title, () => generateRows(contenders, document, outputs, rounds));
      console.log(`\n${document.title}\n\n${table(["", "generates", ...measures], rows)}`);
      if (index > 0) continue; // one document is enough to type-check
      const checks = await report.stage("type-check", () => typeCheckRows(outputs, folder, rounds));
      console.log(`\n${document.title}: type-checked by TypeScript 7\n\n${table(["", ...measures], checks)}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const measures = ["s", "of openapi-typescript's", "peak MB"];

function versions(contenders: readonly Contender[]): string {
  return contenders.flatMap(({ name, version }) => (version === undefined ? [] : [`${name} ${version}`])).join(", ");
}

async function generateRows(
  contenders: readonly Contender[],
  document: BenchDocument,
  outputs: string,
  rounds: number,
): Promise<readonly (readonly string[])[]> {
  const anew = contenders.map((contender) => generateTask(contender, document, outputs));
  const again: Task = { ...generateTask(ours, document, outputs), prepare: () => {} };
  const figures = await inTurns([...anew, again], rounds);
  const names = [...contenders, { name: `${ours.name} again, unchanged`, makes: ours.makes }];
  return names.map(({ name, makes }, index) => [name, makes, ...cells(figures[index])]);
}

/** Generates into a folder that is empty. */
function generateTask({ name, command, prepare }: Contender, { path }: BenchDocument, outputs: string): Task {
  const folder = join(outputs, name);
  return {
    folder,
    args: command(path),
    prepare: () => {
      // Not removed: for minutes after thousands of files are, some file systems are ten times as slow to make new ones.
      if (existsSync(folder)) renameSync(folder, mkdtempSync(`${folder}-before-`));
      mkdirSync(join(folder, "out"), { recursive: true });
      prepare?.(path, folder);
    },
  };
}

async function typeCheckRows(outputs: string, folder: string, rounds: number): Promise<readonly (readonly string[])[]> {
  const tasks = await typeCheckTasks(outputs, folder);
  const figures = await inTurns(tasks, rounds);
  return tasks.map(({ name }, index) => [name, ...cells(figures[index])]);
}

function cells(figures: Figures | Failed | undefined): readonly string[] {
  if (figures === undefined) return [];
  if ("failure" in figures) return ["fails", figures.failure];
  return [figures.seconds.toFixed(2), figures.ratio.toFixed(2), String(figures.peakMb)];
}
