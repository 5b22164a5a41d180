import { ArgumentError, type CallPlace } from "./client-error.ts";
import type { BodyDescription, ParameterStyle } from "./description.ts";
import { encodeReserved, expandParameter, textOf } from "./expand-parameter.ts";

type Fields = Readonly<Record<string, unknown>>;
type Encodings = BodyDescription["encoding"];

/** The body as the content type asks for. What the platform can send as it is passes through. */
export function serializeBody(place: CallPlace, value: unknown, contentType: string, encoding?: Encodings): BodyInit {
  const type = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
  try {
    if (isJson(type)) return jsonText(value);
    if (isReady(value)) return value;
    if (type === "application/x-www-form-urlencoded") return urlEncoded(value as Fields, encoding);
    if (type === "multipart/form-data") return formData(value as Fields, encoding);
    return textOf(value);
  } catch (error) {
    const problem = error instanceof TypeError ? error.message : "it cannot be written";
    throw new ArgumentError(place, `the body cannot be sent as ${type}: ${problem}.`);
  }
}

/** The content type to state; none for a form, of which only the platform knows the boundary. */
export function contentTypeHeader(contentType: string): string | undefined {
  return contentType.toLowerCase().startsWith("multipart/form-data") ? undefined : contentType;
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

// OpenAPI 3.1, 4.8.14.4: lists repeat their name, objects are JSON, unless the document states a style.
function urlEncoded(fields: Fields, encoding: Encodings): string {
  const parts = Object.entries(fields).map(([name, value]) => {
    const stated = encoding?.[name];
    const { style = "form", explode = style === "form", allowReserved } = stated ?? {};
    const encode = allowReserved === true ? encodeReserved : encodeURIComponent;
    const plain = isStyled(stated) ? value : Array.isArray(value) ? value.map(fieldText) : fieldText(value);
    return expandParameter(name, plain, { style, explode, encode });
  });
  return parts.filter((part) => part !== undefined).join("&");
}

function isStyled(stated: ParameterStyle | undefined): boolean {
  return stated?.style !== undefined || stated?.explode !== undefined;
}

function formData(fields: Fields, encoding: Encodings): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (isStyled(encoding?.[name])) {
      // The same pairs as in the other kind of form, each a part of its own.
      for (const [key, text] of new URLSearchParams(urlEncoded({ [name]: value }, encoding))) form.append(key, text);
      continue;
    }
    const contentType = encoding?.[name]?.contentType;
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue;
      const part = formPart(item, contentType);
      if (typeof part === "string") form.append(name, part);
      else form.append(name, part);
    }
  }
  return form;
}

function formPart(value: unknown, contentType: string | undefined): string | Blob {
  if (value instanceof Blob) return value;
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    return new Blob([value as BlobPart], { type: contentType ?? "application/octet-stream" });
  }
  const isObject = typeof value === "object" && !(value instanceof Date);
  const type = contentType ?? (isObject ? "application/json" : undefined);
  const text = isObject ? JSON.stringify(value) : textOf(value);
  return type === undefined ? text : new Blob([text], { type });
}

function fieldText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === "object" && !(value instanceof Date) ? JSON.stringify(value) : textOf(value);
}
