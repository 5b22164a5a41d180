/**
 * The only module that knows openapi-fetch, so that it can be replaced without a caller noticing. It stands between the
 * two doors above and the layers below: it builds the request, runs the middleware, and sends.
 */
import createOpenApiFetch, { type Client as OpenApiFetch } from "openapi-fetch";
import type { CallContext } from "./attempt.ts";
import type { HttpMethod } from "./description.ts";
import { fromRequest, isStream, RequestRecord, type OutgoingRequest } from "./outgoing-request.ts";
import { withQueryOfPath } from "./query-of-path.ts";
import type { RawClient } from "./raw-client.ts";
import { checkRequest, checkResponse } from "./validate.ts";

/** What openapi-fetch takes for one request, and `timeoutMs`. */
export type RequestInitLike = Readonly<Record<string, unknown>>;

export interface RawResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

export interface Transport {
  readonly raw: RawClient<object>;
  readonly request: (method: string, path: string, init: RequestInitLike, call: CallContext) => Promise<RawResult>;
}

export interface TransportSetup {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sends what the middleware made of a request. */
  readonly send: (request: OutgoingRequest, call: CallContext) => Promise<Response>;
  /** Settles what holds for a call of the raw door, and what it has to be sent with. */
  readonly prepare: (method: string, path: string, init: RequestInitLike) => PreparedCall;
}

export interface PreparedCall {
  readonly init: RequestInitLike;
  readonly call: CallContext;
}

const methods: readonly HttpMethod[] = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

export function createTransport({ baseUrl, headers, send, prepare }: TransportSetup): Transport {
  const core = createOpenApiFetch<object>({ baseUrl, headers });
  let hasMiddleware = false;

  const request: Transport["request"] = (method, template, given, call) => {
    const { path, init } = withQueryOfPath(template, given);
    const seesRequest = hasMiddleware || init.middleware !== undefined || init.Request !== undefined;
    return coreRequest(core)(method, path, {
      // Middleware needs a real Request; where there is none, a record of it will do, and costs nothing.
      ...(seesRequest ? {} : { Request: RequestRecord }),
      ...init,
      fetch: (built: Request | RequestRecord) =>
        built instanceof RequestRecord
          ? send(built, call)
          : send(fromRequest(built, !isStream(init.body)), { ...call, reads: othersRead(call) }),
    });
  };

  const rawRequest = async (method: string, path: string, init: RequestInitLike = {}): Promise<RawResult> => {
    const prepared = prepare(method, path, init);
    const { call } = prepared;
    if (call.settings.validate === undefined) return request(method, path, prepared.init, call);
    const { params, body } = init as { params?: object; body?: unknown };
    checkRequest(call, { ...params, body });
    const result = await request(method, path, prepared.init, call);
    // Only JSON is checked: what is read in another way is not what the document describes.
    if ((init.parseAs ?? "json") === "json") checkResponse(call, result.response.status, result.data ?? result.error);
    return result;
  };

  const raw = {
    ...core,
    request: (method: string, path: string, init?: RequestInitLike) => rawRequest(method.toUpperCase(), path, init),
    ...Object.fromEntries(
      methods.map((method) => [method, (path: string, init?: RequestInitLike) => rawRequest(method, path, init)]),
    ),
    use(...middleware: Parameters<typeof core.use>): void {
      core.use(...middleware);
      hasMiddleware = true;
    },
  };
  // openapi-fetch types each method by path; these forward whatever they are given, so its types still hold.
  return { raw: raw as unknown as RawClient<object>, request };
}

// Middleware may clone the response, or make another one of it.
function othersRead({ reads }: CallContext): CallContext["reads"] {
  return reads === "stream" ? "stream" : "any";
}

// Method and path are data here, and known to the document; the types of openapi-fetch want them as literals.
function coreRequest(
  core: OpenApiFetch<object>,
): (method: string, path: string, init: RequestInitLike) => Promise<RawResult> {
  return core.request as never;
}
