import type { CallContext } from "./attempt.ts";
import type { CallTarget } from "./call-target.ts";
import { ArgumentError } from "./client-error.ts";
import type { CallOptions, ClientFetch } from "./options.ts";
import { readLimits, type Settings } from "./settings.ts";

/** What a call of either door says of how it is to be sent. */
export interface CallInit extends Omit<CallOptions, "headers"> {
  readonly fetch?: ClientFetch | undefined;
}

export function callContext(
  settings: Settings,
  target: CallTarget,
  init: CallInit,
  reads: CallContext["reads"],
): CallContext {
  const { timeoutMs, deadlineMs, maxAttempts } = readLimits(init, settings, (problem) => {
    throw new ArgumentError(target, problem);
  });
  return {
    operationId: target.operationId,
    label: target.label,
    timeoutMs,
    deadlineMs,
    maxAttempts,
    endsAt: Infinity,
    retry: init.retry,
    settings,
    sent: { attempts: 0, requestId: undefined },
    security: target.security,
    origin: target.origin,
    fetch: init.fetch ?? settings.fetch,
    signals: [settings.signal, init.signal].filter((signal) => signal !== undefined && signal !== null),
    reads,
  };
}
