import { isAbsentIn } from "../../model/direction.ts";
import type { Direction, JsonType, Schema } from "../../model/types.ts";
import { namedProperties } from "../validator-operations/form-fields.ts";
import { sameValueSchemas } from "../../model/same-value.ts";
import { valueTypes } from "../../model/value-types.ts";

/** A property of an object, with all that its schemas say of it together. */
export interface ItemProperty {
  readonly name: string;
  readonly schemas: readonly Schema[];
  /** Without `null`; empty where nothing is said. */
  readonly types: readonly JsonType[];
  readonly isNullable: boolean;
  readonly isRequired: boolean;
}

/** The properties of a schema that can be there in a direction, by name. */
export function itemProperties(schema: Schema, direction: Direction): ReadonlyMap<string, ItemProperty> {
  const required = new Set(sameValueSchemas(schema).flatMap((part) => part.required ?? []));
  const found = new Map<string, ItemProperty>();
  for (const [name, schemas] of namedProperties(schema)) {
    if (schemas.some((part) => isAbsentIn(direction, part))) continue;
    const types = new Set(schemas.flatMap((part) => valueTypes(part) ?? []));
    const isNullable = types.delete("null");
    found.set(name, { name, schemas, types: [...types], isNullable, isRequired: required.has(name) });
  }
  return found;
}

/** Whether a value of the schema may be an object; of one that says nothing, it may. */
export function canBeObject(schema: Schema): boolean {
  return valueTypes(schema)?.includes("object") ?? true;
}

/** Whether values are texts or numbers, which a path can hold. */
export function isPathValue({ types }: ItemProperty): boolean {
  return types.length > 0 && types.every((type) => ["string", "integer", "number"].includes(type));
}
