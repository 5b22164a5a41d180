/**
 * The only module that knows openapi-fetch. `raw` is its client, over the layers of this one. What is called by name goes
 * through it where middleware is to see it; otherwise it would make of the request what it is already.
 */
import createOpenApiFetch from "openapi-fetch";
import type { Attempt, CallContext, Send } from "./attempt.ts";
import { callContext, type CallInit } from "./call-context.ts";
import { targetFinder, type ClientSetup } from "./call-target.ts";
import { fieldValue, withField } from "./header-fields.ts";
import { fromRequest, isStream, RawRecord, RequestRecord, type OutgoingRequest } from "./outgoing-request.ts";
import type { Middleware, MiddlewareCall, ParseAs, RawClient } from "./raw-client.ts";
import { readFailure } from "./read-answer.ts";
import { checkRequest, checkResponse } from "./validate.ts";

/** What openapi-fetch gives: the body of a success, or of a failure, as a value. */
export interface RawResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

export interface Transport {
  readonly raw: RawClient<object>;
  /** Sends what is called by name. The body of a success is still to be read. */
  readonly exchange: (call: CallContext, record: RequestRecord, about: About) => Promise<RawResult>;
}

/** What middleware is to know of a call. */
export type About = Pick<MiddlewareCall, "schemaPath" | "params">;

/** A call by path, as far as this module looks at it; the rest is for openapi-fetch. */
interface RawInit extends CallInit {
  readonly params?: MiddlewareCall["params"];
  readonly body?: unknown;
  readonly parseAs?: ParseAs;
  readonly middleware?: readonly Middleware[];
  readonly Request?: typeof Request;
}

type CoreRequest = (method: string, path: string, init: Readonly<Record<string, unknown>>) => Promise<RawResult>;

export function createTransport(client: ClientSetup, send: Send): Transport {
  const { api, settings } = client;
  const core = createOpenApiFetch<object>({ baseUrl: settings.baseUrl, headers: settings.headers });
  // Method and path are data here, and known to the document; the types of openapi-fetch want them as literals.
  const request = core.request as never as CoreRequest;
  const findTarget = targetFinder(client);
  let hasMiddleware = false;

  /** What openapi-fetch is given as `fetch`. */
  const sender = (call: CallContext, isReplayable: boolean) => (built: Request | RequestRecord) =>
    built instanceof RequestRecord ? send(firstAttempt(built, call)) : send(shownAttempt(built, call, isReplayable));

  const exchange: Transport["exchange"] = async (call, record, about) => {
    if (hasMiddleware) {
      return request(record.method, about.schemaPath, {
        ...record.init,
        ...about,
        bodySerializer: (body: unknown) => body,
        pathSerializer: () => record.url,
        querySerializer: () => "",
        parseAs: "stream",
        fetch: sender(call, record.isReplayable),
      });
    }
    const response = await send(firstAttempt(record, call));
    return response.ok ? { response } : { response, error: await readFailure(response) };
  };

  const rawRequest = async (method: string, path: string, given: RawInit = {}): Promise<RawResult> => {
    const target = findTarget(method, path);
    const { signal, timeoutMs, deadlineMs, maxAttempts, retry, fetch, ...init } = given;
    const { params = {}, parseAs = "json", body } = init;
    const limits = { signal, timeoutMs, deadlineMs, maxAttempts, retry, fetch };
    const call = callContext(settings, target, limits, parseAs);
    checkRequest(call, { ...params, body });
    const isSeen = hasMiddleware || init.middleware !== undefined || init.Request !== undefined;
    const ready = {
      baseUrl: target.baseUrl,
      // openapi-fetch would let `..` and `/` through, and a missing parameter as `{name}`. It gives the whole URL.
      pathSerializer: (url: string, values: Readonly<Record<string, unknown>>) =>
        url.slice(0, -path.length) +
        target.writePath(target, (name) => target.write(target, "path", name, values[name])),
      ...init,
      // Without values it would ask for no path.
      params: /[{?]/.test(path) ? { path: {}, ...params } : params,
    };
    const result = await request(method, path, {
      // Middleware needs a real Request; where there is none, a record of it will do, and costs nothing.
      ...(!isSeen && { Request: RawRecord }),
      ...(api.parts?.queryOfPath?.(path, ready) ?? ready),
      fetch: sender(call, !isStream(body)),
    });
    // Only JSON is checked: what is read in another way is not what the document describes.
    if (parseAs === "json") checkResponse(call, result.response.status, result.data ?? result.error);
    return result;
  };

  const raw = {
    // All but those that follow are named for the method that they send.
    ...Object.fromEntries(Object.keys(core).map((method) => [method, rawRequest.bind(undefined, method)])),
    request: (method: string, path: string, init?: RawInit) => rawRequest(method.toUpperCase(), path, init),
    eject: core.eject,
    use(...middleware: Parameters<typeof core.use>): void {
      core.use(...middleware);
      hasMiddleware = true;
    },
  };
  // openapi-fetch types each method by path; these forward whatever they are given, so its types still hold.
  return { raw: raw as unknown as RawClient<object>, exchange };
}

/** Of a request that middleware has seen; it may clone the response, or make another one of it. */
function shownAttempt(request: Request, call: CallContext, isReplayable: boolean): Attempt {
  const shared: CallContext = { ...call, reads: call.reads === "stream" ? "stream" : "any" };
  const attempt = firstAttempt(fromRequest(request, isReplayable), shared);
  const { requestIdHeader } = call.settings;
  // Middleware finds the name of the call on the way back.
  if (requestIdHeader !== null) request.headers.set(requestIdHeader, call.sent.requestId ?? "");
  return attempt;
}

function firstAttempt(request: OutgoingRequest, call: CallContext): Attempt {
  const { requestIdHeader } = call.settings;
  let { headers } = request;
  if (requestIdHeader !== null) {
    // The caller, or middleware, may have named the call already.
    const requestId = fieldValue(headers, requestIdHeader) ?? crypto.randomUUID();
    headers = withField(headers, requestIdHeader, requestId);
    call.sent.requestId = requestId;
  }
  return { request, call, url: request.url, headers, secrets: [] };
}
