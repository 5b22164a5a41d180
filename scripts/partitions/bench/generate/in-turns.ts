import { measuredRun, type MeasuredRun } from "../../../corpus/measured-run.ts";
import { median } from "../validators/compare.ts";

/** One whole process: what has to be there before it starts, which is not measured, and what it runs. */
export interface Task {
  readonly folder: string;
  readonly prepare: () => void;
  readonly args: readonly string[];
}

export interface Figures {
  readonly seconds: number;
  /** How many times the seconds of the first task: the median over the rounds. */
  readonly ratio: number;
  readonly peakMb: number;
}

/** The first line that a process had to say when it failed. */
export interface Failed {
  readonly failure: string;
}

/** Runs the tasks in turns, so that whatever slows the machine down for a while slows down all of them. */
export async function inTurns(tasks: readonly Task[], rounds: number): Promise<readonly (Figures | Failed)[]> {
  const runs = tasks.map((): MeasuredRun[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, task] of tasks.entries()) {
      if (runs[index]?.some(({ exitCode }) => exitCode !== 0) === true) continue; // it will fail again
      task.prepare();
      runs[index]?.push(await measuredRun(task.args, task.folder));
    }
  }
  return runs.map((own) => figuresOf(own, runs[0] ?? []));
}

function figuresOf(own: readonly MeasuredRun[], first: readonly MeasuredRun[]): Figures | Failed {
  const failed = own.find(({ exitCode }) => exitCode !== 0);
  if (failed !== undefined) return { failure: firstError(failed) };
  return {
    seconds: median(own.map(({ seconds }) => seconds)),
    ratio: median(own.map(({ seconds }, round) => seconds / (first[round]?.seconds ?? seconds))),
    peakMb: Math.max(...own.map(({ peakMb }) => peakMb ?? 0)),
  };
}

function firstError({ stdout, stderr }: MeasuredRun): string {
  const lines = `${stderr}\n${stdout}`.replaceAll(/\u001b\[\d*m/g, "").split("\n");
  return (lines.find((line) => /error|fail/i.test(line)) ?? lines[0] ?? "").trim().slice(0, 120);
}
