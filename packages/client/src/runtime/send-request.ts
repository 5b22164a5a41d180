import type { Attempt, Send } from "./attempt.ts";
import { ArgumentError, ConnectionError } from "./client-error.ts";
import { readWhole } from "./read-whole.ts";
import { codeOf, redact, safeCause } from "./redact.ts";
import { refuseRedirect } from "./refuse-redirect.ts";

/** The innermost layer: hands the request to the platform, and takes the answer. */
export const sendRequest: Send = async (attempt) => {
  const { reads } = attempt.call;
  const response = await answerTo(attempt);
  if (!response.ok) refuseRedirect(attempt, response);
  if (reads === "stream") return response;
  try {
    return await readWhole(response, reads);
  } catch (error) {
    throw connectionError(attempt, error, `the answer ${response.status} broke off or is no HTTP`);
  }
};

async function answerTo(attempt: Attempt): Promise<Response> {
  const { call, request, url, headers, signal = null } = attempt;
  const init = { headers, redirect: "manual", signal } as const;
  const isPlain = call.fetch === undefined && request.plain !== undefined;
  const built = isPlain ? undefined : await buildRequest(attempt, init);
  try {
    if (call.fetch !== undefined && built !== undefined) return await call.fetch(built);
    // Looked up at each use: tests and instrumentation replace it after the client was made.
    return await (built === undefined
      ? globalThis.fetch(url, { ...init, method: request.method, ...request.plain })
      : globalThis.fetch(built));
  } catch (error) {
    throw connectionError(attempt, error, `no answer from ${new URL(attempt.url).origin}`);
  }
}

async function buildRequest({ call, request, url, secrets }: Attempt, init: RequestInit): Promise<Request> {
  try {
    return await request.toRequest(url, init);
  } catch (error) {
    const problem = error instanceof Error ? redact(error.message, secrets) : "unknown reason";
    throw new ArgumentError(call, `the platform cannot send this request: ${problem}`);
  }
}

/** What a platform's failure means to the caller. */
function connectionError(attempt: Attempt, error: unknown, what: string): ConnectionError {
  const cause = safeCause(error, attempt.secrets);
  const code = codeOf(cause);
  const problem = `${what}${code === undefined ? "" : ` (${code})`}. Whether the request was carried out is unknown.`;
  return new ConnectionError(attempt.call, problem, cause && { cause });
}
