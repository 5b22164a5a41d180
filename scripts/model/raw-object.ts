/** Typed reading of the plain JSON that `load` has checked: a wrong type cannot be met here any more, an absent field can. */
import { isObject, own, type Json, type JsonObject } from "../json/json.ts";

export function stringField(object: JsonObject, key: string): string | undefined {
  const value = own(object, key);
  return typeof value === "string" ? value : undefined;
}

export function numberField(object: JsonObject, key: string): number | undefined {
  const value = own(object, key);
  return typeof value === "number" ? value : undefined;
}

export function flag(object: JsonObject, key: string): boolean {
  return own(object, key) === true;
}

export function arrayField(object: JsonObject, key: string): readonly Json[] | undefined {
  const value = own(object, key);
  return Array.isArray(value) ? (value as readonly Json[]) : undefined;
}

export function stringsField(object: JsonObject, key: string): readonly string[] | undefined {
  return arrayField(object, key)?.filter((value) => typeof value === "string");
}

export function objectField(object: JsonObject, key: string): JsonObject | undefined {
  const value = own(object, key);
  return isObject(value) ? value : undefined;
}

/** The entries of an object field, in the document's order; none where the field is absent. */
export function entriesOf(object: JsonObject, key: string): readonly (readonly [string, Json])[] {
  return Object.entries(objectField(object, key) ?? {});
}

/** The given fields without those that are undefined, for objects whose absent keywords must be absent. */
export function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  // By hand, since it is asked of each schema: entries and lists of them would take three times as long.
  const kept: { [K in keyof T]?: T[K] } = {};
  for (const key in fields) if (fields[key] !== undefined) kept[key] = fields[key];
  return kept as { [K in keyof T]: Exclude<T[K], undefined> };
}
