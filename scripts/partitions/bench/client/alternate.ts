import { rootPlace, shuffled } from "../../../../packages/fixtures/src/runtime/place.ts";
import type { Caller } from "./callers.ts";

/**
 * Microseconds a call of each caller takes, by round: in each of them all callers have a turn, and run a batch. A machine may be
 * half as fast a second later, so that only times of one round are to be held against each other.
 */
export async function alternate(
  callers: readonly Caller[],
  rounds: number,
  runBatch: (caller: Caller) => Promise<number>,
): Promise<readonly (readonly number[])[]> {
  for (const caller of callers) for (let warm = 0; warm < 3; warm++) await runBatch(caller);
  const times: number[][] = [];
  for (let round = 0; round < rounds; round++) {
    const own: number[] = [];
    // Everybody comes after everybody: the next one pays for what the one before left to collect.
    const turns = shuffled(rootPlace("turns", round, 0), [...callers.entries()]);
    for (const [index, caller] of turns) own[index] = await runBatch(caller);
    times.push(own);
  }
  return times;
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
