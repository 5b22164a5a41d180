import type { Schema } from "../../model/types.ts";

/** The schemas that describe the same value: the schema itself, its `$ref`, its `allOf`, `oneOf` and `anyOf`. */
function inPlace(schema: Schema, found: Set<Schema> = new Set()): ReadonlySet<Schema> {
  if (found.has(schema)) return found;
  found.add(schema);
  const parts = [schema.ref, ...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  for (const part of parts) if (part !== undefined) inPlace(part, found);
  return found;
}

/** Every schema that is given for a property, wherever in the composition it stands. */
export function declarationsOf(schema: Schema, name: string): readonly Schema[] {
  return [...inPlace(schema)].flatMap((part) => part.properties?.get(name) ?? []);
}

/** Whether some part that every value has to meet declares a property and requires it. */
export function demands(schema: Schema, name: string, seen: ReadonlySet<Schema> = new Set()): boolean {
  if (seen.has(schema)) return false;
  const inner = new Set(seen).add(schema);
  if (schema.properties?.has(name) === true && schema.required?.includes(name) === true) return true;
  const parts = [...(schema.ref === undefined ? [] : [schema.ref]), ...(schema.allOf ?? [])];
  if (parts.some((part) => demands(part, name, inner))) return true;
  return [schema.oneOf, schema.anyOf].some((branches) => branches?.every((branch) => demands(branch, name, inner)));
}

/** A schema that describes the same value as itself has no type: TypeScript refuses `type A = A | null`. */
export function containsItselfInPlace(schema: Schema): boolean {
  const parts = [schema.ref, ...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return parts.some((part) => part !== undefined && inPlace(part).has(schema));
}
