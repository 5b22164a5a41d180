import type { Layer } from "./attempt.ts";
import { ArgumentError } from "./client-error.ts";
import { isSecure } from "./server-url.ts";

/** Refuses plain `http:` beyond loopback. The client's own URL is checked already; `raw` and middleware may name another. */
export const withSecureUrl: Layer = (next) => (attempt) => {
  const { origin: own } = attempt.call;
  // The client's own origin has been checked when it was made.
  if (attempt.url.startsWith(`${own}/`) || isSecure(new URL(attempt.url))) return next(attempt);
  const { origin } = new URL(attempt.url);
  throw new ArgumentError(attempt.call, `${origin} is not secure. Use https:; http: is for loopback alone.`);
};
