import type { BodyDescription, ParameterStyle } from "./description.ts";
import { encodeReserved, expandParameter } from "./expand-parameter.ts";
import { textOf } from "./parameter-text.ts";

type Fields = Readonly<Record<string, unknown>>;
type Encodings = BodyDescription["encoding"];

/** The fields of a form, as parts of their own or as one line of text. */
export function writeForm(value: object, isMultipart: boolean, encoding: Encodings): BodyInit {
  return isMultipart ? formData(value as Fields, encoding) : urlEncoded(value as Fields, encoding);
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
