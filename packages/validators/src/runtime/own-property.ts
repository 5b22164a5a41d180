/** The members of an object whose values nobody has looked at yet. */
export type Properties = Readonly<Record<string, unknown>>;

/**
 * An own property, or undefined: for names that every object inherits, such as `constructor` and `toString`. All other
 * names are read directly, which is faster and finds the same.
 */
export function ownProperty(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? (object as Properties)[key] : undefined; // hasOwn: it is a member
}

/** Whether a key is a member of the object itself with a value; `undefined` counts as absent, as JSON has it. */
export function hasProperty(object: object, key: string): boolean {
  return ownProperty(object, key) !== undefined;
}

/** Narrows to what JSON calls an object. */
export function isProperties(value: unknown): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** How many own properties have a value. */
export function propertyCount(object: object): number {
  let count = 0;
  for (const key in object) if (hasProperty(object, key)) count++;
  return count;
}
