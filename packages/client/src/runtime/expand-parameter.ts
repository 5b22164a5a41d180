import type { ParameterStyle } from "./description.ts";
import { isComposite, textOf } from "./parameter-text.ts";

/** Style and the rest of one parameter, with the defaults of its place filled in. */
export type FullStyle = Required<Pick<ParameterStyle, "style" | "explode">> & {
  /** How text is made safe for its place. */
  readonly encode: (text: string) => string;
};

/** What stands between the parts of a value: exploded, and not (OpenAPI 3.1, 4.8.12.3; RFC 6570, 3.2.1). */
const separators: Record<FullStyle["style"], readonly [exploded: string, joined: string]> = {
  simple: [",", ","],
  label: [".", ","],
  matrix: [";", ","],
  form: ["&", ","],
  spaceDelimited: ["&", "%20"],
  pipeDelimited: ["&", "%7C"],
  deepObject: ["&", "&"],
};

/**
 * The text of one parameter, such as `color=blue&color=black`. Nothing where the value is null, undefined or an empty
 * list or object: it is then left out (RFC 6570, 3.2.1).
 */
export function expandParameter(name: string, value: unknown, full: FullStyle): string | undefined {
  const { style, explode, encode } = full;
  if (value === undefined || value === null) return undefined;
  const key = encode(name);
  const prefix = style === "label" ? "." : style === "matrix" ? ";" : "";
  const isNamed = style !== "simple" && style !== "label";
  if (!isComposite(value)) return prefix + (isNamed ? `${key}=` : "") + encode(textOf(value));
  const parts =
    style === "deepObject" ? deepPairs(key, value, encode) : partsOf(value, full, isNamed ? key : undefined);
  if (parts.length === 0) return undefined;
  const [exploded, joined] = separators[style];
  if (explode || style === "deepObject") return prefix + parts.join(exploded);
  return prefix + (isNamed ? `${key}=` : "") + parts.join(joined);
}

/** @param key - What stands before each item of a list that is exploded; nothing where the style names no items. */
function partsOf(value: object, { explode, encode }: FullStyle, key: string | undefined): readonly string[] {
  if (Array.isArray(value)) {
    const items = value.filter((item) => item !== undefined && item !== null).map((item) => encode(textOf(item)));
    return explode && key !== undefined ? items.map((item) => `${key}=${item}`) : items;
  }
  return entriesOf(value).flatMap(([name, entry]) => {
    const pair = [encode(name), encode(textOf(entry))];
    return explode ? [pair.join("=")] : pair;
  });
}

// OpenAPI leaves open what lies deeper than one level; brackets all the way is what servers with such parameters read.
function deepPairs(key: string, value: unknown, encode: FullStyle["encode"]): readonly string[] {
  if (value === undefined || value === null) return [];
  if (!isComposite(value)) return [`${key}=${encode(textOf(value))}`];
  return entriesOf(value).flatMap(([name, entry]) => deepPairs(`${key}[${encode(name)}]`, entry, encode));
}

function entriesOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, entry]) => entry !== undefined && entry !== null);
}

// `allowReserved` lets reserved characters pass, but these would end the value or change its meaning (OpenAPI 3.1.1, 4.8.12.2).
export function encodeReserved(text: string): string {
  return encodeURI(text).replace(/[#&+[\]]/g, encodeURIComponent);
}
