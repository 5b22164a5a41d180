import type { Schema } from "./types.ts";

/** A schema with all that speak about the same value as it does: its references, its branches, its conditions. */
export function sameValueSchemas(schema: Schema): readonly Schema[] {
  const found = new Set<Schema>();
  const queue = [schema];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    const branches = [next.allOf, next.anyOf, next.oneOf].flatMap((list) => list ?? []);
    const all = [next.ref, next.then, next.else, ...branches, ...(next.dependentSchemas?.values() ?? [])];
    queue.push(...all.filter((part) => part !== undefined).reverse());
  }
  return [...found];
}
