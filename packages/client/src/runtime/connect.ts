import { compose, type Attempt, type CallContext, type Layer } from "./attempt.ts";
import { callContext, namedTarget, unknownTarget, withServer, type CallInit, type CallTarget } from "./call-context.ts";
import { callOperation, type OperationRequest } from "./call-operation.ts";
import type { ApiDescription, OperationDescription } from "./description.ts";
import { OperationCall, type Call } from "./operation-call.ts";
import type { CommonClientOptions, PagedCallOptions } from "./options.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";
import { PagedOperationCall } from "./paged-call.ts";
import type { Answer } from "./read-answer.ts";
import { sendRequest } from "./send-request.ts";
import { serializePath } from "./serialize-parameters.ts";
import { readSettings, type Settings } from "./settings.ts";
import { createTransport, type PreparedCall, type RequestInitLike, type Transport } from "./transport.ts";
import { withCredentials } from "./with-credentials.ts";
import { withDeadline } from "./with-deadline.ts";
import { withRedirectGuard } from "./with-redirect-guard.ts";
import { withRetries } from "./with-retries.ts";
import { withSecureUrl } from "./with-secure-url.ts";
import { withTimeout } from "./with-timeout.ts";
import { withWholeBody } from "./with-whole-body.ts";

type AnyOptions = Readonly<Record<string, unknown>>;
type Method = (request?: OperationRequest, options?: PagedCallOptions) => Call<unknown>;

const defaultMaxPages = 10_000;

/**
 * Makes the client that a description describes: one method an operation, and `raw`.
 *
 * @typeParam Client - The generated interface; the description says the same at runtime.
 */
export function connect<Client>(api: ApiDescription, options: CommonClientOptions): Client {
  const settings = readSettings(api, options);
  const all = options as AnyOptions;
  const send = compose(requestLayers(api, settings), sendRequest);
  const findTarget = targetFinder(api);
  const transport = createTransport({
    baseUrl: settings.baseUrl,
    headers: settings.headers,
    send: (request, call) => send(attemptOf(request, call)),
    prepare: (method, path, init) =>
      prepareRaw(api, settings, withServer(findTarget(method, path), settings, all), init),
  });
  const methods = Object.entries(api.operations).map(([name, operation]) => {
    return [name, operationMethod(api, settings, transport, name, operation, all)] as const;
  });
  return { ...Object.fromEntries(methods), raw: transport.raw } as Client;
}

/**
 * The `fetch`es around `fetch`, the outermost first. Whatever repeats an attempt belongs above the timeout, which counts
 * for each, and above the credentials, which are asked for each time.
 */
function requestLayers(api: ApiDescription, { credentials, retries }: Settings): readonly Layer[] {
  return [
    withSecureUrl,
    withDeadline,
    withRetries(retries),
    withTimeout,
    withCredentials(api.schemes, credentials),
    withWholeBody,
    withRedirectGuard,
  ];
}

function attemptOf(request: OutgoingRequest, call: CallContext): Attempt {
  const { requestIdHeader } = call.settings;
  if (requestIdHeader !== null) {
    // The caller, or middleware, may have named the call already.
    const requestId = request.headers.get(requestIdHeader) ?? crypto.randomUUID();
    request.headers.set(requestIdHeader, requestId);
    call.sent.requestId = requestId;
  }
  return { request, call, url: request.url, headers: request.headers, secrets: [] };
}

/** Finds operations by method and path; the table is built when `raw` is first used. */
function targetFinder(api: ApiDescription): (method: string, path: string) => Omit<CallTarget, "baseUrl"> {
  let table: ReadonlyMap<string, Omit<CallTarget, "baseUrl">> | undefined;
  return (method, path) => {
    table ??= new Map(
      Object.entries(api.operations).map(([name, operation]) => {
        return [`${operation.method} ${operation.path}`, namedTarget(name, operation)];
      }),
    );
    return table.get(`${method} ${path}`) ?? unknownTarget(method, path);
  };
}

/** What openapi-fetch is not to see of a raw call (the signal, the `fetch`), and what it is to be given in addition. */
function prepareRaw(
  api: ApiDescription,
  settings: Settings,
  target: CallTarget,
  { signal, timeoutMs, deadlineMs, maxAttempts, retry, fetch, ...init }: RequestInitLike,
): PreparedCall {
  const params = (init.params ?? {}) as AnyOptions;
  return {
    call: callContext(api, settings, target, {
      signal,
      timeoutMs,
      deadlineMs,
      maxAttempts,
      retry,
      fetch,
      reads: init.parseAs === "stream" ? "stream" : "any",
    } as CallInit),
    init: {
      ...(target.baseUrl !== undefined && { baseUrl: target.baseUrl }),
      // openapi-fetch would let `..` and `/` through, and a missing parameter as `{name}`.
      pathSerializer: (path: string, values: AnyOptions) =>
        serializePath(target, path, values, target.operation?.styles),
      ...init,
      params: { ...params, path: params.path ?? {} },
    },
  };
}

function operationMethod(
  api: ApiDescription,
  settings: Settings,
  transport: Transport,
  name: string,
  operation: OperationDescription,
  all: AnyOptions,
): Method {
  const named = namedTarget(name, operation);
  // Asynchronous, so that whatever is wrong with a call rejects and never throws.
  const run = async (request: OperationRequest, options: PagedCallOptions): Promise<Answer<unknown>> => {
    const target = { ...withServer(named, settings, all), operation };
    const call = callContext(api, settings, target, {
      ...options,
      reads: operation.response === "blob" ? "blob" : "text",
    });
    return callOperation(transport, target, call, request, { ...options, clientHeaders: settings.headers });
  };
  const { pagination } = operation;
  if (pagination === undefined) return (request = {}, options = {}) => new OperationCall(run(request, options));
  return (request = {}, options = {}) => {
    const firstPage = Number(request.query?.[pagination.page] ?? pagination.first);
    const readPage = (page: number): Promise<Answer<unknown>> => {
      if (page === firstPage) return run(request, options);
      return run({ ...request, query: { ...request.query, [pagination.page]: page } }, options);
    };
    return new PagedOperationCall({
      place: named,
      pagination,
      firstPage,
      readPage,
      maxPages: options.maxPages ?? defaultMaxPages,
    });
  };
}
