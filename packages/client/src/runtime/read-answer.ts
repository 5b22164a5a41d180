import { apiError, type ApiError } from "./api-error.ts";
import type { CallContext } from "./attempt.ts";
import { ResponseParseError, type CallPlace } from "./client-error.ts";
import type { OperationDescription } from "./description.ts";
import type { RawResult } from "./transport.ts";
import { checkResponse } from "./validate.ts";

/** A success: its body, and the response for status and headers. */
export interface Answer<T> {
  readonly data: T;
  readonly response: Response;
}

/** @throws {ApiError} if the server did not answer with success. */
export async function readAnswer(
  call: CallContext,
  operation: OperationDescription,
  { error, response }: RawResult,
): Promise<Answer<unknown>> {
  const { ok, status } = response;
  if (!ok) throw failureOf(call, operation, response, error);
  const kind = operation.response ?? "json";
  const isNone = kind === "none" || operation.method === "HEAD" || status === 204 || status === 205;
  if (isNone) return { data: undefined, response };
  const data = kind === "blob" ? await response.blob() : ofText(call, operation, response, await response.text());
  checkResponse(call, status, data);
  return { data, response };
}

function failureOf(
  call: CallContext,
  { textError }: OperationDescription,
  response: Response,
  found: unknown,
): ApiError {
  const failure = found === "" ? undefined : found;
  const isText = typeof failure === "string";
  if (!isText) checkResponse(call, response.status, failure);
  return apiError(call, response, !isText || textError === true ? failure : undefined, isText ? failure : undefined);
}

/** The body of a failure as openapi-fetch gives it: what its JSON says, or its text where it is none. */
export async function readFailure(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function ofText(place: CallPlace, operation: OperationDescription, response: Response, text: string): unknown {
  if (operation.response === "text") return text;
  if (text !== "") return parseJson(place, response, text);
  if (operation.emptyResponse === true) return undefined;
  throw new ResponseParseError(place, response.status, "it is empty where the document promises JSON.", text);
}

// Whatever the content type says: servers that send JSON as text/plain are common, and other text is no JSON.
function parseJson(place: CallPlace, { status, headers }: Response, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The engine's message quotes the text, which may be a record; so it is no cause.
    const type = headers.get("content-type")?.split(";")[0] ?? "of no stated type";
    const problem = `it is no JSON but ${text.length} characters, ${type}. They stand in error.text.`;
    throw new ResponseParseError(place, status, problem, text);
  }
}
