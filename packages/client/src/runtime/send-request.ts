import type { Attempt, Send } from "./attempt.ts";
import { ArgumentError, ConnectionError } from "./client-error.ts";
import { codeOf, redact, safeCause } from "./redact.ts";

/** The innermost layer: hands the request to the platform. */
export const sendRequest: Send = async (attempt) => {
  const { call, request, url, headers, signal } = attempt;
  const init: RequestInit = { headers, redirect: "manual", ...(signal && { signal }) };
  const isPlain = call.fetch === undefined && request.plainInit !== undefined;
  const built = isPlain ? undefined : await buildRequest(attempt, init);
  try {
    if (call.fetch !== undefined && built !== undefined) return await call.fetch(built);
    // Looked up at each use: tests and instrumentation replace it after the client was made.
    return await (built === undefined
      ? globalThis.fetch(url, { ...request.plainInit, ...init })
      : globalThis.fetch(built));
  } catch (error) {
    throw connectionError(attempt, error, `no answer from ${new URL(attempt.url).origin}`);
  }
};

async function buildRequest({ call, request, url, secrets }: Attempt, init: RequestInit): Promise<Request> {
  try {
    return await request.toRequest(url, init);
  } catch (error) {
    const problem = error instanceof Error ? redact(error.message, secrets) : "unknown reason";
    throw new ArgumentError(call, `the platform cannot send this request: ${problem}`);
  }
}

/** What a platform's failure means to the caller. */
export function connectionError(attempt: Attempt, error: unknown, what: string): ConnectionError {
  const cause = safeCause(error, attempt.secrets);
  const code = codeOf(cause);
  const problem = `${what}${code === undefined ? "" : ` (${code})`}. Whether the request was carried out is unknown.`;
  return new ConnectionError(attempt.call, problem, cause && { cause });
}
