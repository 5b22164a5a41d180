import type { Timers } from "./options.ts";

/** Waits; an abort ends the wait at once, with the signal's reason. Nothing stays behind. */
export function pause(delayMs: number, timers: Timers, signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = timers.setTimeout(() => end(resolve), delayMs);
    const end = (settle: () => void): void => {
      timers.clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener("abort", onAbort);
      settle();
    };
    const onAbort = (event: Event): void => end(() => reject((event.target as AbortSignal).reason));
    for (const signal of signals) {
      if (signal.aborted) return end(() => reject(signal.reason));
      signal.addEventListener("abort", onAbort, { once: true });
    }
  });
}
