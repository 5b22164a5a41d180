import { coerce } from "./coerce.ts";
import { decoded, readDelimited } from "./delimited.ts";
import { splitEntries } from "./entries.ts";
import { readEntryParameter, type EntrySource } from "./entry-parameter.ts";
import type { Refuse } from "./refuse.ts";
import { lossyInteger, lossyMessage } from "./lossy-integer.ts";
import { asIs, percentDecoded } from "./text-decoding.ts";
import {
  allowsArray,
  allowsObject,
  type WireParameter,
  type WirePath,
  type WireShape,
  type WireValue,
} from "./wire-parameter.ts";

/** The value of a parameter in the path, from the raw text at its place in the template. */
export function decodePathValue(parameter: WireParameter, raw: string, path: WirePath, refuse: Refuse): unknown {
  if (parameter.content !== undefined) {
    return contentValue(parameter, decoded(raw, percentDecoded, path, refuse), path, refuse);
  }
  return typed(readPathStyle(parameter, raw, path, refuse), parameter.shape, path, refuse);
}

function readPathStyle(parameter: WireParameter, raw: string, path: WirePath, refuse: Refuse): WireValue | undefined {
  const { style, shape, explode } = parameter;
  const prefix = style === "label" ? "." : style === "matrix" ? ";" : "";
  if (!raw.startsWith(prefix)) return refuse(path, "style", `must begin with "${prefix}" (style ${style})`);
  const text = raw.slice(prefix.length);
  if (style === "matrix") return readMatrix(parameter, text, path, refuse);
  const delimiter = style === "label" && explode ? "." : ",";
  return readDelimited(text, shape, { delimiter, namesProperties: explode, decode: percentDecoded }, path, refuse);
}

/** RFC 6570, 3.2.7. The text belongs to the parameter alone, so every name in it may be a property. */
function readMatrix(parameter: WireParameter, text: string, path: WirePath, refuse: Refuse): WireValue | undefined {
  const entries = splitEntries(text, ";", percentDecoded);
  const source = { entries, decode: percentDecoded, isFree: () => true };
  const wire = readEntryParameter(parameter, source, path, refuse);
  const isMisnamed = wire === undefined && !entries.has(parameter.name);
  return isMisnamed ? refuse(path, "style", `must be written as ";${parameter.name}=value" (style matrix)`) : wire;
}

/**
 * The value of a header. Several lines of one header arrive joined by a comma and a space (RFC 9110, 5.2), and header
 * text is not percent-encoded.
 */
export function decodeHeaderValue(parameter: WireParameter, raw: string, path: WirePath, refuse: Refuse): unknown {
  const { content, shape, explode } = parameter;
  if (content !== undefined) return contentValue(parameter, raw, path, refuse);
  if (!allowsArray(shape) && !allowsObject(shape)) return typed(raw, shape, path, refuse);
  const parts = raw.split(",").map((part) => part.trim());
  const how = { delimiter: ",", namesProperties: explode, decode: asIs };
  return typed(readDelimited(parts.join(","), shape, how, path, refuse), shape, path, refuse);
}

/** The value of a parameter in a query, a cookie or a form; `undefined` where it is absent. */
export function decodeEntryValue(
  parameter: WireParameter,
  source: EntrySource,
  path: WirePath,
  refuse: Refuse,
): unknown {
  const { content, name, shape } = parameter;
  if (content === undefined) return typed(readEntryParameter(parameter, source, path, refuse), shape, path, refuse);
  const own = source.entries.get(name) ?? [];
  const [raw] = own;
  if (raw === undefined) return undefined;
  if (own.length > 1) return refuse(path, "duplicate", `must be given once, but is given ${own.length} times`);
  return contentValue(parameter, decoded(raw, source.decode, path, refuse), path, refuse);
}

function typed(wire: WireValue | undefined, shape: WireShape, path: WirePath, refuse: Refuse): unknown {
  return wire === undefined ? undefined : coerce(wire, shape, path, refuse);
}

function contentValue(parameter: WireParameter, text: string | undefined, path: WirePath, refuse: Refuse): unknown {
  if (text === undefined || parameter.content === "text") return typed(text, parameter.shape, path, refuse);
  try {
    const value: unknown = JSON.parse(text);
    return lossyInteger(text) === undefined ? value : refuse(path, "json", lossyMessage);
  } catch {
    return refuse(path, "json", "must be JSON, but is a text that is none");
  }
}
