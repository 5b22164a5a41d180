import type { CallError } from "./client-error.ts";
import type { CallEvent } from "./with-retries.ts";

/** How a client retries. The defaults are those of the standard mode of the AWS SDKs. */
export interface RetryOptions {
  /** Upper bound of the wait before the first retry, in milliseconds; the wait itself is drawn between 0 and it. Default: 50. */
  readonly baseDelayMs?: number | undefined;
  /** The same after an answer 429, in milliseconds. Default: 1 000. */
  readonly throttledBaseDelayMs?: number | undefined;
  /** How much longer each further wait may be. Default: 2. */
  readonly factor?: number | undefined;
  /** No wait that the client draws is longer, in milliseconds. Default: 20 000. */
  readonly maxDelayMs?: number | undefined;
  /** No wait that the server asks for by `Retry-After` is longer, in milliseconds. Default: 60 000. */
  readonly maxRetryAfterMs?: number | undefined;
  /** Tokens that all calls of the client may spend on retries; successes give them back. Default: 500. */
  readonly budget?: number | undefined;
  /** Tokens that a retry takes. Default: 14. */
  readonly retryCost?: number | undefined;
  /** Tokens that a retry takes after an answer 429. Default: 5. */
  readonly throttledRetryCost?: number | undefined;
  /** Randomness of the waits, from 0 up to and without 1; tests hand in their own. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** Called before each wait. What it throws ends the call. Default: nothing. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
}

/** A retry that is about to be waited for. */
export interface RetryEvent extends CallEvent {
  /** How long the client waits now, in milliseconds. */
  readonly delayMs: number;
  /** Why, where there was no answer. */
  readonly error: CallError | undefined;
}
