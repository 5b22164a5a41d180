import type { Direction, Schema, SchemaComponent } from "./types.ts";

/**
 * Whether a property is absent in a direction: `readOnly` in what is written, `writeOnly` in what is read. The mark
 * counts on the property's schema itself, behind its `$ref` and inside its `allOf`.
 */
export function isAbsentIn(direction: Direction, schema: Schema): boolean {
  const mark = direction === "write" ? "readOnly" : "writeOnly";
  // Asked of every property, most of which refer to nothing.
  if (schema.ref === undefined && schema.allOf === undefined) return schema[mark] === true;
  const known = marked[direction].get(schema) ?? carries(schema, mark, new Set());
  marked[direction].set(schema, known);
  return known;
}

/** Asked of the same few thousand schemas by every generator. */
const marked = { read: new WeakMap<Schema, boolean>(), write: new WeakMap<Schema, boolean>() };

function carries(schema: Schema, mark: "readOnly" | "writeOnly", seen: Set<Schema>): boolean {
  if (schema[mark] === true) return true;
  if (seen.has(schema)) return false;
  seen.add(schema);
  return [schema.ref, ...(schema.allOf ?? [])].some((part) => part !== undefined && carries(part, mark, seen));
}

/** The directions in which a component differs. */
export function directionsOf({ schema }: SchemaComponent): readonly Direction[] {
  return schema.differsByDirection ? ["read", "write"] : ["read"];
}

/** The name of a component's type, as it is read or written. */
export function typeNameOf({ names }: Pick<SchemaComponent, "names">, direction: Direction): string {
  return direction === "write" ? names.inputType : names.type;
}
