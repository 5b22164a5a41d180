import { percentDecoded, type TextDecoding } from "./text-decoding.ts";

/**
 * The `name=value` pairs of a query, a cookie header, a matrix segment or a form: by name, the values as they were
 * sent, because styles are cut before they are decoded. A map, so that no number of names makes looking slow.
 */
export type Entries = ReadonlyMap<string, readonly string[]>;

export function groupEntries(pairs: Iterable<readonly [name: string, raw: string]>): Entries {
  const entries = new Map<string, string[]>();
  for (const [name, raw] of pairs) {
    const known = entries.get(name);
    if (known === undefined) entries.set(name, [raw]);
    else known.push(raw);
  }
  return entries;
}

/** `a=1&b` to its entries; a name without "=" has an empty value, as in `URLSearchParams`. */
export function splitEntries(text: string, separator: string, decode: TextDecoding): Entries {
  const pairs = text.split(separator).filter((pair) => pair !== "");
  return groupEntries(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      const rawName = at === -1 ? pair : pair.slice(0, at);
      // A name that cannot be decoded is none that is declared; as such it stays what it is.
      return [decode(rawName) ?? rawName, at === -1 ? "" : pair.slice(at + 1)];
    }),
  );
}

/** RFC 6265, 4.2.1. A "&" separates exploded members, as RFC 6570 writes them and some clients send them. */
export function cookieEntries(header: string, isExploded: boolean): Entries {
  const pairs = (isExploded ? header.replaceAll("&", ";") : header).split(";").map((pair) => pair.trim());
  return splitEntries(pairs.join(";"), ";", percentDecoded);
}
