import type { Attempt, Layer, Send } from "./attempt.ts";
import { TimeoutError } from "./client-error.ts";
import { longestDelayMs } from "./with-timeout.ts";

/** Ends a whole call, its attempts and the waits between them, when it takes too long. */
export const withDeadline: Layer = (next) => (attempt) =>
  attempt.call.deadlineMs > longestDelayMs ? next(attempt) : sendUntil(attempt, next);

async function sendUntil(attempt: Attempt, next: Send): Promise<Response> {
  const { call } = attempt;
  const { deadlineMs, settings } = call;
  const controller = new AbortController();
  const timer = settings.timers.setTimeout(
    () => controller.abort(new TimeoutError(call, deadlineMs, "deadlineMs")),
    deadlineMs,
  );
  const signals = [...call.signals, controller.signal];
  try {
    return await next({ ...attempt, call: { ...call, signals, endsAt: settings.now() + deadlineMs } });
  } finally {
    settings.timers.clearTimeout(timer);
  }
}
