export interface Comparison {
  /** How many times as fast as the base each task is: the median over the rounds of base time / own time. */
  readonly ratios: readonly number[];
  readonly baseNs: number;
}

/** Milliseconds from some moment on. */
export type Clock = () => number;

const wallClock: Clock = () => performance.now();

/** What this process has computed, in which other programs on the machine have little say. */
export const processorClock: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Long enough for the clock, short enough that a round of all tasks sees the same machine. */
const batchMs = 1.5;

/** Runs the tasks in turns, so that whatever slows the machine down for a while slows down all of them. */
export function compare(
  tasks: readonly (() => unknown)[],
  base: number,
  rounds: number,
  clock: Clock = wallClock,
): Comparison {
  const counts = tasks.map((task) => iterationsFor(task, clock));
  const times = tasks.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    // Another one starts each round: the first pays for what the round before left to collect.
    for (let turn = 0; turn < tasks.length; turn++) {
      const index = (round + turn) % tasks.length;
      times[index]?.push(undisturbed(tasks[index], counts[index] ?? 1, clock));
    }
  }
  const baseTimes = times[base] ?? [];
  const ratios = times.map((own) => median(own.map((ms, round) => (baseTimes[round] ?? ms) / ms)));
  return { ratios, baseNs: median(baseTimes) * 1e6 };
}

/** Median time of one run, in milliseconds. */
export function medianMs(task: () => unknown, rounds: number): number {
  const count = iterationsFor(task, wallClock);
  return median(Array.from({ length: rounds }, () => timePerRun(task, count, wallClock)));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Doubles until a batch takes long enough; that warms the task up as well. */
function iterationsFor(task: () => unknown, clock: Clock): number {
  for (let warm = 0; warm < 200; warm++) task();
  for (let count = 1; ; count *= 2) {
    if (timePerRun(task, count, clock) * count >= batchMs) return count;
  }
}

/** The shortest of some batches: what other programs take of the machine falls on the others. */
function undisturbed(task: (() => unknown) | undefined, count: number, clock: Clock): number {
  return Math.min(...[1, 2, 3].map(() => timePerRun(task, count, clock)));
}

let sink: unknown;

function timePerRun(task: (() => unknown) | undefined, count: number, clock: Clock): number {
  const start = clock();
  for (let i = 0; i < count; i++) sink = task?.();
  const ms = clock() - start;
  // Read, so that no compiler takes the calls for needless.
  if (sink === compare) throw new Error("A task must not return the function that runs it.");
  return ms / count;
}
