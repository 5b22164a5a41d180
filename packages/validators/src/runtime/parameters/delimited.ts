import type { Refuse } from "./refuse.ts";
import type { TextDecoding } from "./text-decoding.ts";
import {
  allowsArray,
  allowsObject,
  allowsScalar,
  type WirePath,
  type WireShape,
  type WireValue,
} from "./wire-parameter.ts";

export interface Delimiting {
  readonly delimiter: string;
  /** How an object is written: `R=100,G=200`, or else `R,100,G,200`. */
  readonly namesProperties: boolean;
  readonly decode: TextDecoding;
}

/**
 * A list or an object in one text. The text is cut first and decoded then, so that an encoded delimiter is part of a
 * value. An empty text is the empty list or object: that a list holds one empty text cannot be said in these styles.
 */
export function readDelimited(
  raw: string,
  shape: WireShape,
  how: Delimiting,
  path: WirePath,
  refuse: Refuse,
): WireValue | undefined {
  const kind = delimitedKind(raw, shape, how);
  if (kind === "scalar") return decoded(raw, how.decode, path, refuse);
  const parts = raw === "" ? [] : raw.split(how.delimiter);
  if (kind === "object")
    return how.namesProperties ? named(parts, how, path, refuse) : alternating(parts, how, path, refuse);
  const list = parts.map((part, index) => decoded(part, how.decode, [...path, index], refuse));
  return list.includes(undefined) ? undefined : (list as string[]); // none is undefined: just checked
}

/** Where a schema allows several: what is cut is an object or a list, what is not is a scalar. */
function delimitedKind(raw: string, shape: WireShape, how: Delimiting): "scalar" | "array" | "object" {
  if (!allowsArray(shape) && !allowsObject(shape)) return "scalar";
  const parts = raw.split(how.delimiter);
  const looksNamed = how.namesProperties && raw !== "" && parts.every((part) => part.includes("="));
  if (allowsObject(shape) && looksNamed) return "object";
  if (allowsScalar(shape) && parts.length === 1) return "scalar";
  if (allowsArray(shape)) return "array";
  return allowsObject(shape) ? "object" : "scalar";
}

function named(parts: readonly string[], how: Delimiting, path: WirePath, refuse: Refuse): WireValue | undefined {
  const pairs = parts.map((part) => cutPair(part));
  if (pairs.some((pair) => pair === undefined)) {
    const form = `name=value pairs, separated by "${how.delimiter}"`;
    return refuse(path, "style", `must be an object written as ${form}, but has a part without "="`);
  }
  return collect(pairs as [string, string][], how.decode, path, refuse); // none is undefined: just checked
}

function alternating(parts: readonly string[], how: Delimiting, path: WirePath, refuse: Refuse): WireValue | undefined {
  if (parts.length % 2 === 1) {
    const form = `names and values in turn, separated by "${how.delimiter}"`;
    return refuse(path, "style", `must be an object written as ${form}, but has ${parts.length} parts, an odd number`);
  }
  const pairs: [string, string][] = [];
  for (let index = 0; index < parts.length; index += 2) pairs.push([parts[index] ?? "", parts[index + 1] ?? ""]);
  return collect(pairs, how.decode, path, refuse);
}

function collect(
  pairs: readonly (readonly [string, string])[],
  decode: TextDecoding,
  path: WirePath,
  refuse: Refuse,
): WireValue | undefined {
  const result = new Map<string, string>();
  for (const [rawName, rawValue] of pairs) {
    const name = decoded(rawName, decode, path, refuse);
    if (name === undefined) return undefined;
    const value = decoded(rawValue, decode, [...path, name], refuse);
    if (value === undefined) return undefined;
    if (result.has(name))
      return refuse([...path, name], "duplicate", "must be given once, but is given more than once");
    result.set(name, value);
  }
  return result;
}

function cutPair(part: string): readonly [string, string] | undefined {
  const at = part.indexOf("=");
  return at === -1 ? undefined : [part.slice(0, at), part.slice(at + 1)];
}

export function decoded(raw: string, decode: TextDecoding, path: WirePath, refuse: Refuse): string | undefined {
  const result = decode(raw);
  if (result !== undefined) return result;
  return refuse(path, "percentEncoding", 'must be percent-encoded UTF-8, but has a "%" that begins no such character');
}
