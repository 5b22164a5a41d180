import type { Attempt, Layer } from "./attempt.ts";
import { connectionError } from "./send-request.ts";

/**
 * Reads the body of the answer to its end, so that the timeout covers it and an answer that breaks off is a failed
 * attempt like any other. A caller who asks for a stream reads it himself.
 */
export const withWholeBody: Layer = (next) => async (attempt) => {
  const response = await next(attempt);
  if (attempt.call.reads === "stream") return response;
  try {
    return await readWhole(response, attempt.call.reads);
  } catch (error) {
    throw connectionError(attempt, error, `the answer ${response.status} broke off or is no HTTP`);
  }
};

async function readWhole(response: Response, reads: Exclude<Attempt["call"]["reads"], "stream">): Promise<Response> {
  if (reads !== "any") return keepBody(response, response.ok ? reads : "text");
  const bytes = await response.arrayBuffer();
  // An empty body is none: some statuses (204, 304) must not have any (Fetch standard, 2.2.3).
  const whole = new Response(bytes.byteLength === 0 ? null : bytes, response);
  Object.defineProperty(whole, "url", { value: response.url });
  return whole;
}

// Where it is known who reads the body, and how, the answer itself does: a copy would cost as much as all the rest.
async function keepBody(response: Response, method: "text" | "blob"): Promise<Response> {
  const body = await response[method]();
  return Object.defineProperty(response, method, { value: () => Promise.resolve(body) });
}
