export interface Comparison {
  /** How many times as fast as the base each task is: the median over the rounds of base time / own time. */
  readonly ratios: readonly number[];
  readonly baseNs: number;
}

/** Long enough for the clock, short enough that a round of all tasks sees the same machine. */
const batchMs = 1.5;

/** Runs the tasks in turns, so that whatever slows the machine down for a while slows down all of them. */
export function compare(tasks: readonly (() => unknown)[], base: number, rounds: number): Comparison {
  const counts = tasks.map(iterationsFor);
  const times = tasks.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    // Another one starts each round: the first pays for what the round before left to collect.
    for (let turn = 0; turn < tasks.length; turn++) {
      const index = (round + turn) % tasks.length;
      times[index]?.push(undisturbed(tasks[index], counts[index] ?? 1));
    }
  }
  const baseTimes = times[base] ?? [];
  const ratios = times.map((own) => median(own.map((ms, round) => (baseTimes[round] ?? ms) / ms)));
  return { ratios, baseNs: median(baseTimes) * 1e6 };
}

/** Median time of one run, in milliseconds. */
export function medianMs(task: () => unknown, rounds: number): number {
  const count = iterationsFor(task);
  return median(Array.from({ length: rounds }, () => timePerRun(task, count)));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Doubles until a batch takes long enough; that warms the task up as well. */
function iterationsFor(task: () => unknown): number {
  for (let warm = 0; warm < 200; warm++) task();
  for (let count = 1; ; count *= 2) {
    if (timePerRun(task, count) * count >= batchMs) return count;
  }
}

/** The shortest of some batches: what other programs take of the machine falls on the others. */
function undisturbed(task: (() => unknown) | undefined, count: number): number {
  return Math.min(...[1, 2, 3].map(() => timePerRun(task, count)));
}

let sink: unknown;

function timePerRun(task: (() => unknown) | undefined, count: number): number {
  const start = performance.now();
  for (let i = 0; i < count; i++) sink = task?.();
  const ms = performance.now() - start;
  // Read, so that no compiler takes the calls for needless.
  if (sink === compare) throw new Error("A task must not return the function that runs it.");
  return ms / count;
}
