import type { ApiDescription } from "./description.ts";

/**
 * Whether this is a browser, or one of its workers. There a server has to allow each header that is not a common one (CORS),
 * so the client adds none of its own accord.
 */
function isBrowser(): boolean {
  // Every browser calls itself Mozilla; Node, Deno, Bun and workerd do not. The property may be missing.
  return (globalThis.navigator as Navigator | undefined)?.userAgent?.startsWith("Mozilla/") === true;
}

export function defaultRequestIdHeader(): string | null {
  return isBrowser() ? null : "X-Request-Id";
}

/** Tells servers who is calling, for their logs. */
export function defaultHeaders({ agent }: ApiDescription): Readonly<Record<string, string>> {
  return agent === undefined || isBrowser() ? {} : { "User-Agent": agent };
}
