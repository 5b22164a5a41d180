import { isAbsentIn } from "../../model/direction.ts";
import type { Direction, Schema } from "../../model/types.ts";

/** What is asked of the same schemas for thousands of values, worked out once: to look it up has to be all that it takes. */
const known = { read: new WeakMap<Schema, ReadonlySet<string>>(), write: new WeakMap<Schema, ReadonlySet<string>>() };

/** The properties that a schema refuses in a direction, with those behind its `$ref` and inside its `allOf`. */
export function absentProperties(schema: Schema, direction: Direction): ReadonlySet<string> {
  const names = known[direction].get(schema) ?? foundAbsentProperties(schema, direction);
  known[direction].set(schema, names);
  return names;
}

function foundAbsentProperties(schema: Schema, direction: Direction): ReadonlySet<string> {
  const names = new Set<string>();
  for (const part of sameValueParts(schema)) {
    for (const [name, property] of part.properties ?? []) if (isAbsentIn(direction, property)) names.add(name);
  }
  return names;
}

/** The properties that a schema demands, with those behind its `$ref` and inside its `allOf`. */
export function demandedProperties(schema: Schema): ReadonlySet<string> {
  return new Set([...sameValueParts(schema)].flatMap((part) => part.required ?? []));
}

/** A schema and all that holds for the same value without condition. */
export function sameValueParts(schema: Schema): ReadonlySet<Schema> {
  const parts = new Set([schema]);
  // A set that grows while it is walked gives its new members as well.
  for (const part of parts) {
    for (const next of [part.ref, ...(part.allOf ?? [])]) if (next !== undefined) parts.add(next);
  }
  return parts;
}
