import type { CallContext } from "./attempt.ts";
import type { CallTarget } from "./call-context.ts";
import type { OperationDescription } from "./description.ts";
import type { CallOptions } from "./options.ts";
import { readAnswer, type Answer } from "./read-answer.ts";
import { contentTypeHeader, serializeBody } from "./serialize-body.ts";
import { checkHeaders, serializeHeaders, serializePath, serializeQuery } from "./serialize-parameters.ts";
import type { RequestInitLike, Transport } from "./transport.ts";
import { checkRequest } from "./validate.ts";

type Values = Readonly<Record<string, unknown>>;

/** What a method of the client is given, whatever the operation. */
export interface OperationRequest {
  readonly path?: Values;
  readonly query?: Values;
  readonly header?: Values;
  readonly cookie?: Values;
  readonly body?: unknown;
}

/** One call of an operation by its name: writes the request as the document says, and reads the answer. */
export async function callOperation(
  transport: Transport,
  target: CallTarget & { readonly operation: OperationDescription },
  call: CallContext,
  request: OperationRequest,
  options: CallOptions & { readonly clientHeaders: Readonly<Record<string, string>> },
): Promise<Answer<unknown>> {
  const { operation, method, path, baseUrl } = target;
  const { query = {}, path: pathValues = {}, body } = request;
  checkRequest(call, { ...request, path: pathValues, query });
  const contentType = statedContentType(options.headers) ?? operation.body?.contentType ?? "application/json";
  const init: RequestInitLike = {
    ...(baseUrl !== undefined && { baseUrl }),
    params: { path: pathValues, query },
    // openapi-fetch gives the whole URL, of which only the path has placeholders.
    pathSerializer: (url: string) => serializePath(target, url, pathValues, operation.styles),
    querySerializer: () => serializeQuery(target, query, operation.styles),
    headers: requestHeaders(target, request, contentType, options),
    // Read here, where it is known what the document promises; openapi-fetch would guess.
    parseAs: "stream",
    ...(body !== undefined && {
      body,
      bodySerializer: () => serializeBody(target, body, contentType, operation.body?.encoding),
    }),
    // A body that is a stream is sent while the answer may already come; the platform wants that said.
    ...(body instanceof ReadableStream && { duplex: "half" }),
  };
  return readAnswer(call, operation, await transport.request(method, path, init, call));
}

/** The later ones win, whatever their case. */
function requestHeaders(
  target: CallTarget & { readonly operation: OperationDescription },
  { header = {}, cookie = {}, body }: OperationRequest,
  contentType: string,
  options: CallOptions & { readonly clientHeaders: Readonly<Record<string, string>> },
): Readonly<Record<string, string | null>> {
  const { headers = {}, clientHeaders } = options;
  checkHeaders(target, headers);
  return {
    ...(target.operation.response === undefined && { Accept: "application/json" }),
    ...clientHeaders,
    ...serializeHeaders(target, header, cookie, target.operation.styles),
    ...headers,
    // After all others: what is sent is this. `null` leaves it to the platform.
    ...(body !== undefined && { "Content-Type": contentTypeHeader(contentType) ?? null }),
  };
}

function statedContentType(headers: CallOptions["headers"] = {}): string | undefined {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1];
}
