import { callContext } from "./call-context.ts";
import type { CallTarget, ClientSetup } from "./call-target.ts";
import type { ApiDescription, OperationDescription } from "./description.ts";
import { checkFields, fieldValue, mergeFields, type HeaderFields } from "./header-fields.ts";
import type { CallOptions } from "./options.ts";
import { RequestRecord } from "./outgoing-request.ts";
import { withSearch } from "./path-writer.ts";
import { readAnswer, type Answer } from "./read-answer.ts";
import { contentTypeHeader, serializeBody } from "./serialize-body.ts";
import { serializeHeaders, serializeQuery } from "./serialize-parameters.ts";
import type { Transport } from "./transport.ts";
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

/** An operation that is called by its name. */
export interface NamedTarget extends CallTarget {
  readonly operation: OperationDescription;
  /** What each request has, unless the call says otherwise. */
  readonly headers: HeaderFields;
}

/** One call of an operation by its name: writes the request as the document says, and reads the answer. */
export async function callOperation(
  { api, settings }: ClientSetup,
  transport: Transport,
  findTarget: () => NamedTarget,
  request: OperationRequest,
  options: CallOptions,
): Promise<Answer<unknown>> {
  const target = findTarget();
  const { operation, method, path: schemaPath } = target;
  const call = callContext(settings, target, options, operation.response === "blob" ? "blob" : "text");
  checkRequest(call, request);
  const record = new RequestRecord(operationUrl(target, request), {
    method,
    ...contentOf(api, target, request, options.headers),
  });
  const { path = {}, query = {} } = request;
  return await readAnswer(
    call,
    operation,
    await transport.exchange(call, record, { schemaPath, params: { path, query } }),
  );
}

function operationUrl(target: NamedTarget, { path, query }: OperationRequest): string {
  const { writePath, write } = target;
  const url = target.baseUrl + writePath(target, (name) => write(target, "path", name, path?.[name]));
  return withSearch(url, serializeQuery(target, write, query));
}

/** Headers and body. */
function contentOf(
  api: ApiDescription,
  target: NamedTarget,
  { header, cookie, body }: OperationRequest,
  own: HeaderFields | undefined,
): { readonly headers: HeaderFields; readonly body?: BodyInit } {
  const { write, operation } = target;
  let { headers } = target;
  if (header !== undefined || cookie !== undefined || own !== undefined) {
    const added = mergeFields(serializeHeaders(target, write, header, cookie), own);
    checkFields(target, added);
    headers = mergeFields(headers, added);
  }
  if (body === undefined) return { headers };
  const contentType = (own && fieldValue(own, "Content-Type")) ?? operation.body?.contentType ?? "application/json";
  return {
    // After all others: what is sent is this. `null` leaves it to the platform.
    headers: mergeFields(headers, { "Content-Type": contentTypeHeader(contentType) ?? null }),
    body: serializeBody(api, target, body, contentType, operation.body?.encoding),
    // A body that is a stream is sent while the answer may already come; the platform wants that said.
    ...(body instanceof ReadableStream && { duplex: "half" }),
  };
}
