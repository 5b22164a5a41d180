import type { Attempt, CallContext, Layer } from "./attempt.ts";
import { ConnectionError, TimeoutError } from "./client-error.ts";
import { pause } from "./pause.ts";
import { RetryBudget } from "./retry-budget.ts";
import { retryDelay } from "./retry-delay.ts";
import type { RetrySettings } from "./settings.ts";

const transientStatuses: readonly number[] = [408, 429, 500, 502, 503, 504];
// RFC 9110, 9.2.2: sent twice, they mean the same as sent once.
const idempotentMethods: readonly string[] = ["GET", "HEAD", "OPTIONS", "TRACE", "QUERY", "PUT", "DELETE"];

/** How one attempt ended: with an answer, or with an error. */
type Outcome = { readonly response: Response; readonly error?: never } | { readonly response?: never; error: unknown };

/** Attempts once more what failed for reasons that pass, as long as budget, deadline and the method allow it. */
export function withRetries(settings: RetrySettings): Layer {
  const budget = new RetryBudget(settings.budget);
  return (next) => async (attempt) => {
    const { call } = attempt;
    let taken = 0;
    for (;;) {
      const outcome = await tryOnce(attempt, next);
      if (!isTransient(call, outcome)) {
        // What the last retry took, or a little: a client that is well recovers what bad times have cost.
        if (outcome.response !== undefined) budget.giveBack(taken === 0 ? 1 : taken);
        return settle(outcome);
      }
      const cost = outcome.response?.status === 429 ? settings.throttledRetryCost : settings.retryCost;
      const delayMs = retryDelay(settings, call.sent.attempts, outcome.response, call.settings.now(), settings.random);
      if (!mayRepeat(attempt, delayMs) || !budget.take(cost)) {
        call.settings.log?.("error", "gave up", describe(call, outcome));
        return settle(outcome);
      }
      taken = cost;
      await beforeRetry(call, outcome, delayMs, settings);
    }
  };
}

async function tryOnce(attempt: Attempt, next: (attempt: Attempt) => Promise<Response>): Promise<Outcome> {
  const { call } = attempt;
  const { log, now } = call.settings;
  const attempts = ++call.sent.attempts;
  log?.("debug", "sending", describe(call));
  const start = log && now();
  let outcome: Outcome;
  try {
    outcome = { response: await next(attempt) };
  } catch (error) {
    outcome = { error };
  }
  if (start !== undefined) log?.("debug", "ended", { ...describe(call, outcome), attempts, durationMs: now() - start });
  return outcome;
}

function settle({ response, error }: Outcome): Response {
  if (response !== undefined) return response;
  throw error;
}

function isTransient({ signals }: CallContext, { response, error }: Outcome): boolean {
  if (response !== undefined) return transientStatuses.includes(response.status);
  // The reason of an abort is the caller's, and may be any error.
  if (signals.some(({ aborted }) => aborted)) return false;
  return error instanceof ConnectionError || error instanceof TimeoutError;
}

function mayRepeat({ call, request }: Attempt, delayMs: number): boolean {
  return (
    call.sent.attempts < call.maxAttempts &&
    (call.retry ?? idempotentMethods.includes(request.method)) &&
    request.isReplayable &&
    call.settings.now() + delayMs < call.endsAt
  );
}

async function beforeRetry(
  call: CallContext,
  outcome: Outcome,
  delayMs: number,
  { onRetry }: RetrySettings,
): Promise<void> {
  // Unread, the body would keep its connection busy. Only that of a stream is unread here.
  outcome.response?.body?.cancel().catch(() => {});
  const event = { ...describe(call, outcome), delayMs };
  call.settings.log?.("warn", "retrying", event);
  onRetry?.({ ...event, attempts: call.sent.attempts, error: outcome.error as ConnectionError | undefined });
  await pause(delayMs, call.settings.timers, call.signals);
}

function describe({ operationId, label, sent }: CallContext, outcome?: Outcome): CallEvent {
  const { code } = (outcome?.error ?? {}) as { code?: string };
  return {
    operationId,
    call: label,
    attempts: sent.attempts,
    requestId: sent.requestId,
    ...(outcome?.response && { status: outcome.response.status }),
    ...(code !== undefined && { code }),
  };
}

/** What logs say of a call: no value that was sent or received, and no credential. */
export interface CallEvent {
  readonly operationId: string | undefined;
  /** The operation with the template of its path. */
  readonly call: string;
  /** How many attempts there have been. */
  readonly attempts: number;
  readonly requestId: string | undefined;
  /** Of the answer, if there was any. */
  readonly status?: number;
  /** Of the error, if there was no answer. */
  readonly code?: string;
}
