import type { CallContext, Layer } from "./attempt.ts";
import { TimeoutError } from "./client-error.ts";

// Beyond 2^31 - 1 ms, timers fire at once.
export const longestDelayMs: number = 2 ** 31 - 1;

/** Ends an attempt when it takes too long, or when the caller aborts. Nothing stays behind once the attempt is over. */
export const withTimeout: Layer = (next) => (attempt) => {
  const { call } = attempt;
  // What comes first counts: a `fetch` from elsewhere, or a function that fetches the credential, need not heed the signal.
  return new Promise((resolve, reject) => {
    for (const signal of call.signals) signal.throwIfAborted();
    const controller = new AbortController();
    const dispose = watch(call, (reason) => {
      dispose();
      // In this order: the attempt fails as well when it is aborted, and the caller is to get the reason.
      reject(reason);
      controller.abort(reason);
    });
    const settle =
      <T>(how: (value: T) => void) =>
      (value: T): void => {
        dispose();
        how(value);
      };
    next({ ...attempt, signal: attemptSignal(call, controller.signal) }).then(settle(resolve), settle(reject));
  });
};

function watch(call: CallContext, end: (reason: unknown) => void): () => void {
  const { signals, timeoutMs } = call;
  const { timers } = call.settings;
  const timer =
    timeoutMs > longestDelayMs ? undefined : timers.setTimeout(() => end(new TimeoutError(call, timeoutMs)), timeoutMs);
  const watched = signals.map((signal) => {
    const listener = (): void => end(signal.reason);
    signal.addEventListener("abort", listener, { once: true });
    return { signal, listener };
  });
  return () => {
    if (timer !== undefined) timers.clearTimeout(timer);
    for (const { signal, listener } of watched) signal.removeEventListener("abort", listener);
  };
}

// A stream outlives the attempt, and an abort must still reach it; such a signal is dropped together with the stream.
function attemptSignal(call: CallContext, own: AbortSignal): AbortSignal {
  return call.reads === "stream" && call.signals.length > 0 ? AbortSignal.any([own, ...call.signals]) : own;
}
