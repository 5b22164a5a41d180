/** The entries of two lists by their keys: those that both have, those that are gone, those that came. */
export function matchByKey<T>(base: readonly T[], head: readonly T[], keyOf: (entry: T) => string) {
  const left = new Map(base.map((entry) => [keyOf(entry), entry]));
  const right = new Map(head.map((entry) => [keyOf(entry), entry]));
  return {
    kept: [...left].flatMap(([key, entry]) => {
      const other = right.get(key);
      return other === undefined ? [] : [[entry, other] as const];
    }),
    gone: [...left].filter(([key]) => !right.has(key)).map(([, entry]) => entry),
    come: [...right].filter(([key]) => !left.has(key)).map(([, entry]) => entry),
  };
}
