const attemptLimit = 400;

/** A value with as little in it as still has a property: members and items are taken out one by one, from outside in. */
export function shrink(value: unknown, holds: (candidate: unknown) => boolean): unknown {
  let smallest = value;
  let attempts = 0;
  for (let found = true; found;) {
    found = false;
    for (const candidate of smaller(smallest)) {
      if (++attempts > attemptLimit) return smallest;
      if (!holds(candidate)) continue;
      smallest = candidate;
      found = true;
      break;
    }
  }
  return smallest;
}

/** The value without one of its members, then with one of them made smaller. */
function* smaller(value: unknown): Iterable<unknown> {
  if (Array.isArray(value)) {
    for (const index of value.keys()) yield value.toSpliced(index, 1);
    for (const [index, item] of value.entries()) for (const less of smaller(item)) yield value.with(index, less);
    return;
  }
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return;
  const entries = Object.entries(value);
  for (const [key] of entries) yield Object.fromEntries(entries.filter(([other]) => other !== key));
  for (const [key, member] of entries) {
    for (const less of smaller(member)) {
      yield Object.fromEntries(entries.map(([other, kept]) => [other, other === key ? less : kept]));
    }
  }
}
