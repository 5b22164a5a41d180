import { apiError } from "./api-error.ts";
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
  if (response.ok) {
    const data = await readBody(call, operation, response);
    checkResponse(call, response.status, data);
    return { data, response };
  }
  // openapi-fetch gives what it parsed as JSON, or the text where it is none; empty text is no body.
  const failure = error === "" ? undefined : error;
  const isText = typeof failure === "string";
  const isDocumented = !isText || operation.textError === true;
  if (!isText) checkResponse(call, response.status, failure);
  throw apiError(call, response, isDocumented ? failure : undefined, isText ? failure : undefined);
}

async function readBody(place: CallPlace, operation: OperationDescription, response: Response): Promise<unknown> {
  const { status } = response;
  const kind = operation.response ?? "json";
  if (kind === "none" || operation.method === "HEAD" || status === 204 || status === 205) return undefined;
  if (kind === "blob") return response.blob();
  const text = await response.text();
  if (kind === "text") return text;
  if (text === "") {
    if (operation.emptyResponse === true) return undefined;
    throw new ResponseParseError(place, status, "it is empty where the document promises JSON.", text);
  }
  return parseJson(place, response, text);
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
