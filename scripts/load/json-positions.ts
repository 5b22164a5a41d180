import { jsonTokenAt } from "./json-tokens.ts";

/** Where a member's key, or an item, begins, and where its value does. */
interface Entry {
  readonly start: number;
  readonly value: number;
}

/**
 * A function from a path of keys to the offset of the last of them that exists. The text must be valid JSON. Only the
 * objects and lists on the way are read, each once: a large document costs nothing until a place in it is asked for.
 */
export function jsonOffsetFinder(text: string): (segments: readonly string[]) => number {
  const read = new Map<number, ReadonlyMap<string, Entry>>();
  const entriesAt = (value: number): ReadonlyMap<string, Entry> => {
    const known = read.get(value) ?? readEntries(text, value);
    read.set(value, known);
    return known;
  };
  return (segments) => {
    let { start, value }: Entry = { start: jsonTokenAt(text, 0).start, value: jsonTokenAt(text, 0).start };
    for (const segment of segments) {
      const entry = entriesAt(value).get(segment);
      if (entry === undefined) break;
      ({ start, value } = entry);
    }
    return start;
  };
}

function readEntries(text: string, container: number): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const { kind, end } = jsonTokenAt(text, container);
  if (kind !== "{" && kind !== "[") return entries;
  for (let token = jsonTokenAt(text, end); token.kind !== "}" && token.kind !== "]";) {
    const isMember = kind === "{";
    const value = isMember ? jsonTokenAt(text, jsonTokenAt(text, token.end).end).start : token.start;
    const key = isMember ? (JSON.parse(text.slice(token.start, token.end)) as string) : String(entries.size);
    entries.set(key, { start: token.start, value }); // of duplicate keys the last counts, as in JSON.parse
    const after = jsonTokenAt(text, endOfValue(text, value));
    token = after.kind === "," ? jsonTokenAt(text, after.end) : after;
  }
  return entries;
}

function endOfValue(text: string, offset: number): number {
  let depth = 0;
  for (let token = jsonTokenAt(text, offset); ; token = jsonTokenAt(text, token.end)) {
    if (token.kind === "{" || token.kind === "[") depth++;
    if (token.kind === "}" || token.kind === "]") depth--;
    if (depth === 0) return token.end;
  }
}
