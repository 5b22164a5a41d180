import { jsonTokenAt } from "./json-tokens.ts";

/** A string and, where it is a key, its colon. Every quote of valid JSON begins or ends one. */
const stringPattern = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;

/** How many members the objects of a valid JSON text have, those included that JSON.parse drops: of one key the last stays. */
export function memberCount(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(stringPattern)) if (colon !== undefined) count++;
  return count;
}

export interface RepeatedKey {
  readonly key: string;
  readonly offset: number;
}

/** Every key that stands in its object already. */
export function repeatedKeys(text: string): readonly RepeatedKey[] {
  const found: RepeatedKey[] = [];
  const open: Set<string>[] = [];
  let token = jsonTokenAt(text, 0);
  while (token.kind !== "end") {
    const next = jsonTokenAt(text, token.end);
    if (token.kind === "{" || token.kind === "[") open.push(new Set());
    if (token.kind === "}" || token.kind === "]") open.pop();
    if (token.kind === "string" && next.kind === ":") {
      const key = JSON.parse(text.slice(token.start, token.end)) as string;
      const keys = open.at(-1) ?? new Set();
      if (keys.size === keys.add(key).size) found.push({ key, offset: token.start });
    }
    token = next;
  }
  return found;
}
