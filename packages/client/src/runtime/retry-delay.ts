/** The waits between attempts, all in milliseconds. */
export interface RetryDelays {
  readonly baseDelayMs: number;
  readonly throttledBaseDelayMs: number;
  readonly factor: number;
  readonly maxDelayMs: number;
  readonly maxRetryAfterMs: number;
}

/**
 * How long to wait before the next attempt, in milliseconds.
 *
 * @param failures - How many attempts have failed.
 * @param response - The answer of the last one, where there was any.
 */
export function retryDelay(
  delays: RetryDelays,
  failures: number,
  response: Response | undefined,
  now: number,
  random: () => number,
): number {
  const named = response && retryAfter(response.headers, now);
  // No jitter here: the server has named its moment. But it is not to hold the caller for a day.
  if (named !== undefined) return Math.min(named, delays.maxRetryAfterMs);
  const base = response?.status === 429 ? delays.throttledBaseDelayMs : delays.baseDelayMs;
  // Full jitter: clients that failed together come back apart.
  return random() * Math.min(delays.maxDelayMs, base * delays.factor ** (failures - 1));
}

/** What `Retry-After` asks for, in milliseconds; undefined where it is absent or makes no sense (RFC 9110, 10.2.3). */
function retryAfter(headers: Headers, now: number): number | undefined {
  const text = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  // A date begins with the day of the week; Date.parse() would take "-5" for a year.
  const moment = /^[a-z]{3}/i.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(moment)) return undefined;
  // Against the server's own clock where it tells it: ours may be wrong.
  const sent = Date.parse(headers.get("date") ?? "");
  return Math.max(0, moment - (Number.isNaN(sent) ? now : sent));
}
