import type { Attempt } from "./attempt.ts";

type Reads = Attempt["call"]["reads"];

/**
 * Reads the body of an answer to its end, so that the timeout covers it and an answer that breaks off is a failed attempt
 * like any other. A caller who asks for a stream reads it himself.
 */
export async function readWhole(response: Response, reads: Exclude<Reads, "stream">): Promise<Response> {
  if (reads !== "any") return keepBody(response, response.ok ? reads : "text");
  const bytes = await response.arrayBuffer();
  // An empty body is none: some statuses (204, 304) must not have any (Fetch standard, 2.2.3).
  const whole = new Response(bytes.byteLength === 0 ? null : bytes, response);
  Object.defineProperty(whole, "url", { value: response.url });
  return whole;
}

// Where it is known who reads the body, and how, the answer itself does: a copy would cost as much as all the rest.
async function keepBody(response: Response, reads: Exclude<Reads, "any" | "stream">): Promise<Response> {
  const method = reads === "json" ? "text" : reads;
  const body = await response[method]();
  if (reads === "json") define(response, "json", async () => JSON.parse(body as string));
  return define(response, method, () => Promise.resolve(body));
}

function define(response: Response, method: keyof Response, read: () => Promise<unknown>): Response {
  return Object.defineProperty(response, method, { value: read });
}
