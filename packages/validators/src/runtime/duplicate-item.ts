import { sameJson } from "./same-json.ts";

/** Up to here every pair is compared: it is faster than a set, and allocates nothing. */
const pairwiseLimit = 12;

/** The index of the first item that an earlier one equals, or -1. */
export function duplicateItem(items: readonly unknown[]): number {
  if (items.length <= pairwiseLimit) return firstEqualPair(items);
  const seen = new Set<unknown>();
  // Objects and arrays by a hash of their contents: equal ones have the same hash, and only those are compared.
  const buckets = new Map<string, unknown[]>();
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (typeof item !== "object" || item === null) {
      if (seen.has(item)) return i;
      seen.add(item); // a Set takes -0 and 0 for the same, as JSON does
      continue;
    }
    const hash = contentHash(item);
    const bucket = buckets.get(hash);
    if (bucket?.some((other) => sameJson(other, item)) === true) return i;
    if (bucket === undefined) buckets.set(hash, [item]);
    else bucket.push(item);
  }
  return -1;
}

function firstEqualPair(items: readonly unknown[]): number {
  for (let i = 1; i < items.length; i++) {
    for (let j = 0; j < i; j++) if (sameJson(items[i], items[j])) return i;
  }
  return -1;
}

/** Text that equal values share. */
function contentHash(value: unknown): string {
  if (typeof value !== "object" || value === null) return value === 0 ? "0" : `${typeof value}:${String(value)}`;
  if (Array.isArray(value)) return `[${Array.from(value, contentHash).join(",")}]`;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${entries
    .map(([key, member]) => `${JSON.stringify(key)}:${contentHash(member)}`)
    .sort()
    .join(",")}}`;
}
