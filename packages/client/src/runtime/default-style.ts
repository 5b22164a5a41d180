/** The styles that OpenAPI gives to parameters for which the document states none (OpenAPI 3.1, 4.8.12.2). */
import { isComposite, textOf } from "./parameter-text.ts";

type Encode = (text: string) => string;

/** Of paths and headers, `simple`: `blue,black`. Nothing where the value has no parts. */
export function simpleText(value: unknown, encode: Encode): string | undefined {
  if (value === undefined || value === null) return undefined;
  // Most are texts: those need no second look.
  if (typeof value === "string") return encode(value);
  if (!isComposite(value)) return encode(textOf(value));
  const texts = partsOf("", value).flatMap(([name, part]) => (Array.isArray(value) ? [] : [name]).concat(textOf(part)));
  return texts.length === 0 ? undefined : texts.map(encode).join(",");
}

/** Of queries and cookies, `form` that is exploded: `color=blue&color=black`. Nothing where the value has no parts. */
export function formText(name: string, value: unknown, encode: Encode): string | undefined {
  const pairs = partsOf(name, value).map(([key, part]) => `${encode(key)}=${encode(textOf(part))}`);
  return pairs.length === 0 ? undefined : pairs.join("&");
}

/** A plain value is the only part; null and undefined are none (RFC 6570, 3.2.1). */
function partsOf(name: string, value: unknown): readonly (readonly [string, unknown])[] {
  const parts: readonly (readonly [string, unknown])[] = !isComposite(value)
    ? [[name, value]]
    : Array.isArray(value)
      ? value.map((item) => [name, item])
      : Object.entries(value);
  return parts.filter(([, part]) => part !== undefined && part !== null);
}
