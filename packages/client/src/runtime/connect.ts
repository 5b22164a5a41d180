import { compose, type Layer } from "./attempt.ts";
import { callOperation, type NamedTarget, type OperationRequest } from "./call-operation.ts";
import { namedTarget, placeOf, type ClientSetup } from "./call-target.ts";
import { neededPart, type ApiDescription, type OperationDescription } from "./description.ts";
import { mergeFields } from "./header-fields.ts";
import { OperationCall, type Call } from "./operation-call.ts";
import type { CommonClientOptions, PagedCallOptions } from "./options.ts";
import type { Answer } from "./read-answer.ts";
import { sendRequest } from "./send-request.ts";
import { readSettings } from "./settings.ts";
import { createTransport, type Transport } from "./transport.ts";
import { withCredentials } from "./with-credentials.ts";
import { withDeadline } from "./with-deadline.ts";
import { withRetries } from "./with-retries.ts";
import { withSecureUrl } from "./with-secure-url.ts";
import { withTimeout } from "./with-timeout.ts";

type Method = (request?: OperationRequest, options?: PagedCallOptions) => Call<unknown>;

const defaultMaxPages = 10_000;

/**
 * Makes the client that a description describes: one method an operation, and `raw`.
 *
 * @typeParam Client - The generated interface; the description says the same at runtime.
 */
export function connect<Client>(api: ApiDescription, options: CommonClientOptions): Client {
  const client = { api, settings: readSettings(api, options), options: options as ClientSetup["options"] };
  const transport = createTransport(client, compose(requestLayers(client), sendRequest));
  const methods = Object.entries(api.operations).map(([name, operation]) => {
    return [name, operationMethod(client, transport, name, operation)] as const;
  });
  return { ...Object.fromEntries(methods), raw: transport.raw } as Client;
}

/**
 * The `fetch`es around `fetch`, the outermost first. Whatever repeats an attempt belongs above the timeout, which counts
 * for each, and above the credentials, which are asked for each time.
 */
function requestLayers({ api, settings }: ClientSetup): readonly Layer[] {
  return [
    withSecureUrl,
    withDeadline,
    withRetries(settings.retries),
    withTimeout,
    withCredentials(api, settings.credentials),
  ];
}

function operationMethod(
  client: ClientSetup,
  transport: Transport,
  name: string,
  operation: OperationDescription,
): Method {
  const { api, settings } = client;
  const accept = operation.response === undefined ? { Accept: "application/json" } : {};
  let target: NamedTarget | undefined;
  const findTarget = (): NamedTarget =>
    (target ??= { ...namedTarget(client, name, operation), operation, headers: mergeFields(accept, settings.headers) });
  const run = (request: OperationRequest, options: PagedCallOptions): Promise<Answer<unknown>> =>
    callOperation(client, transport, findTarget, request, options);
  const { pagination } = operation;
  if (pagination === undefined) return (request = {}, options = {}) => new OperationCall(run(request, options));
  const pagedCall = neededPart(api, "pagedCall");
  return (request = {}, options = {}) => {
    const firstPage = Number(request.query?.[pagination.page] ?? pagination.first);
    const readPage = (page: number): Promise<Answer<unknown>> => {
      if (page === firstPage) return run(request, options);
      return run({ ...request, query: { ...request.query, [pagination.page]: page } }, options);
    };
    const { maxPages = defaultMaxPages } = options;
    return pagedCall({ place: placeOf(name, operation), pagination, firstPage, readPage, maxPages });
  };
}
