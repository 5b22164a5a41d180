import type { Timers } from "../../src/index.ts";

/** A clock that the test moves. Waits may pass by themselves, at once. */
export interface ManualClock extends Timers {
  /** How long each wait was to be, in order. */
  readonly waits: readonly number[];
  /** How many timers are set. */
  readonly pending: number;
  now(): number;
  advance(ms: number): void;
}

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** @param isSleep - Which timers are waits of the client rather than its limits: these pass at once. */
export function manualClock(isSleep: (delayMs: number) => boolean = () => false): ManualClock {
  const timers = new Map<number, Timer>();
  const waits: number[] = [];
  let time = Date.UTC(2030, 0, 1);
  let count = 0;
  const fire = (id: number): void => {
    const timer = timers.get(id);
    if (timer === undefined) return;
    timers.delete(id);
    time = Math.max(time, timer.at);
    timer.callback();
  };
  return {
    waits,
    get pending() {
      return timers.size;
    },
    now: () => time,
    setTimeout(callback, delayMs) {
      const id = ++count;
      timers.set(id, { at: time + delayMs, callback });
      if (isSleep(delayMs)) {
        waits.push(delayMs);
        queueMicrotask(() => fire(id));
      }
      return id;
    },
    clearTimeout: (timer) => void timers.delete(timer as number),
    advance(ms) {
      const until = time + ms;
      const due = [...timers].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at);
      for (const [id] of due) fire(id);
      time = until;
    },
  };
}
