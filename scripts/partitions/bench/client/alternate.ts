import type { Caller } from "./callers.ts";

/** Microseconds a call of each caller takes: the medians over rounds in which each has its turn, and a batch a turn. */
export async function alternate(
  callers: readonly Caller[],
  rounds: number,
  runBatch: (caller: Caller) => Promise<number>,
): Promise<readonly number[]> {
  for (const caller of callers) for (let warm = 0; warm < 3; warm++) await runBatch(caller);
  const times = callers.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    // Another one starts each round: the first pays for what the round before left to collect.
    for (let turn = 0; turn < callers.length; turn++) {
      const index = (round + turn) % callers.length;
      const caller = callers[index];
      if (caller !== undefined) times[index]?.push(await runBatch(caller));
    }
  }
  return times.map((own) => own.sort((a, b) => a - b)[Math.floor(own.length / 2)] ?? 0);
}

/** One after the other. */
export async function inTurn({ read }: Caller, count: number): Promise<number> {
  const start = performance.now();
  for (let done = 0; done < count; done++) await read();
  return ((performance.now() - start) * 1000) / count;
}

/** Several at a time. */
export async function atOnce({ read }: Caller, count: number, width: number): Promise<number> {
  const start = performance.now();
  const worker = async (): Promise<void> => {
    for (let done = 0; done < count / width; done++) await read();
  };
  await Promise.all(Array.from({ length: width }, worker));
  return ((performance.now() - start) * 1000) / count;
}
