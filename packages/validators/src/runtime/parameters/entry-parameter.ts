import type { Refuse } from "./refuse.ts";
import { readDeepObject } from "./deep-object.ts";
import { decoded, readDelimited } from "./delimited.ts";
import type { Entries } from "./entries.ts";
import type { TextDecoding } from "./text-decoding.ts";
import {
  allowsArray,
  allowsObject,
  allowsScalar,
  propertyShape,
  type WireParameter,
  type WirePath,
  type WireShape,
  type WireValue,
} from "./wire-parameter.ts";

export interface EntrySource {
  readonly entries: Entries;
  readonly decode: TextDecoding;
  /** Whether an entry that no schema names may be a further property of an exploded object. */
  readonly isFree: (name: string) => boolean;
}

/** A parameter among `name=value` entries, in any of the styles that such a place allows; `undefined` if it is absent. */
export function readEntryParameter(
  parameter: WireParameter,
  source: EntrySource,
  path: WirePath,
  refuse: Refuse,
): WireValue | undefined {
  const { name, style, explode, shape } = parameter;
  if (style === "deepObject") {
    const wire = readDeepObject(name, shape, source.entries, source.decode, path, refuse);
    // The style says nothing of single values and lists; without brackets they are written as everywhere.
    return wire === undefined && source.entries.has(name) ? readRepeated(name, shape, source, path, refuse) : wire;
  }
  if (!explode) return readOnce(parameter, source, path, refuse);
  const given = source.entries.has(name);
  if (allowsObject(shape) && !(given && (allowsScalar(shape) || allowsArray(shape)))) {
    return readExplodedObject(shape, source, path, refuse);
  }
  return readRepeated(name, shape, source, path, refuse);
}

function readOnce(
  { name, style, shape }: WireParameter,
  source: EntrySource,
  path: WirePath,
  refuse: Refuse,
): WireValue | undefined {
  const own = source.entries.get(name) ?? [];
  const [given] = own;
  if (given === undefined) return undefined;
  if (own.length > 1) return duplicate(own.length, path, refuse);
  const { raw, delimiter } = delimiting(given, style);
  return readDelimited(raw, shape, { delimiter, namesProperties: false, decode: source.decode }, path, refuse);
}

/** Spaces and bars have no place in a URL, so their encoded form delimits as well: OpenAPI 3.1.1, 4.8.12.4. */
function delimiting(raw: string, style: WireParameter["style"]): { readonly raw: string; readonly delimiter: string } {
  if (style === "spaceDelimited") return { raw: raw.replace(/%20|\+/g, " "), delimiter: " " };
  if (style === "pipeDelimited") return { raw: raw.replace(/%7C/gi, "|"), delimiter: "|" };
  return { raw, delimiter: "," };
}

/** `color=blue&color=black`; one occurrence is a list of one, unless the schema allows a single value too. */
export function readRepeated(
  name: string,
  shape: WireShape,
  { entries, decode }: EntrySource,
  path: WirePath,
  refuse: Refuse,
): WireValue | undefined {
  const own = entries.get(name) ?? [];
  const [first] = own;
  if (first === undefined) return undefined;
  if (own.length === 1 && (allowsScalar(shape) || !allowsArray(shape))) return decoded(first, decode, path, refuse);
  if (!allowsArray(shape)) return duplicate(own.length, path, refuse);
  const list = own.map((raw, index) => decoded(raw, decode, [...path, index], refuse));
  return list.includes(undefined) ? undefined : (list as string[]); // none is undefined: just checked
}

/** `R=100&G=200`: the properties that the schema names, and free ones where it says what those look like. */
function readExplodedObject(
  shape: WireShape,
  source: EntrySource,
  path: WirePath,
  refuse: Refuse,
): WireValue | undefined {
  const result = new Map<string, WireValue>();
  for (const name of source.entries.keys()) {
    const isNamed = shape.properties !== undefined && Object.hasOwn(shape.properties, name);
    if (!isNamed && !source.isFree(name)) continue;
    const value = readRepeated(name, propertyShape(shape, name), source, [...path, name], refuse);
    if (value === undefined) return undefined;
    result.set(name, value);
  }
  return result.size === 0 ? undefined : result;
}

function duplicate(count: number, path: WirePath, refuse: Refuse): undefined {
  return refuse(path, "duplicate", `must be given once, but is given ${count} times`, { count });
}
