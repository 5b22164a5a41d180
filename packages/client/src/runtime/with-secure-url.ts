import type { Layer } from "./attempt.ts";
import { ArgumentError } from "./client-error.ts";
import { isSecure } from "./server-url.ts";

/** Refuses plain `http:` beyond loopback. The client's own URL is checked already; `raw` and middleware may name another. */
export const withSecureUrl: Layer = (next) => (attempt) => {
  const { call, url } = attempt;
  // The client's own origin has been checked when it was made.
  if (url.startsWith(`${call.origin}/`)) return next(attempt);
  const target = new URL(url);
  if (isSecure(target)) return next(attempt);
  return Promise.reject(
    new ArgumentError(call, `${target.origin} is not secure. Use https:; http: is for loopback alone.`),
  );
};
