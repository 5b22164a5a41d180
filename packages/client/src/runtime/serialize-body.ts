import { ArgumentError, type CallPlace } from "./client-error.ts";
import { neededPart, type ApiDescription, type BodyDescription } from "./description.ts";
import { textOf } from "./parameter-text.ts";

/** The body as the content type asks for. What the platform can send as it is passes through. */
export function serializeBody(
  api: Pick<ApiDescription, "parts">,
  place: CallPlace,
  value: unknown,
  contentType: string,
  encoding?: BodyDescription["encoding"],
): BodyInit {
  const type = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
  try {
    if (isJson(type)) return jsonText(value);
    if (isReady(value)) return value;
    if (isForm(type)) return neededPart(api, "writeForm")(value as object, type === multipart, encoding);
    return textOf(value);
  } catch (error) {
    const problem = error instanceof TypeError ? error.message : "it cannot be written";
    throw new ArgumentError(place, `the body cannot be sent as ${type}: ${problem}.`);
  }
}

/** The content type to state; none for a form, of which only the platform knows the boundary. */
export function contentTypeHeader(contentType: string): string | undefined {
  return contentType.toLowerCase().startsWith(multipart) ? undefined : contentType;
}

const multipart = "multipart/form-data";

function isForm(type: string): boolean {
  return type === multipart || type === "application/x-www-form-urlencoded";
}

function isJson(type: string): boolean {
  return /^application\/json$|\+json$/.test(type);
}

function jsonText(value: unknown): string {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`a ${typeof value} is no JSON`);
  return text;
}

function isReady(value: unknown): value is BodyInit {
  return (
    typeof value === "string" ||
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    value instanceof FormData ||
    value instanceof URLSearchParams ||
    value instanceof ReadableStream
  );
}
