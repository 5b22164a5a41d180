import type { Attempt, Send } from "./attempt.ts";
import { ArgumentError, ConnectionError } from "./client-error.ts";
import { codeOf, redact, safeCause } from "./redact.ts";

/** The innermost layer: hands the request to the platform. */
export const sendRequest: Send = async (attempt) => {
  const request = await buildRequest(attempt);
  try {
    return await attempt.call.fetch(request);
  } catch (error) {
    throw connectionError(attempt, error, `no answer from ${new URL(attempt.url).origin}`);
  }
};

async function buildRequest({ call, request, url, headers, signal, secrets }: Attempt): Promise<Request> {
  try {
    return await request.toRequest(url, { headers, redirect: "manual", ...(signal && { signal }) });
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
