import { isObject, type Json } from "../../json/json.ts";
import type { Schema } from "../../model/types.ts";
import { inForce, itemsOf, membersOf } from "./applied-schemas.ts";

const blot = "(hidden)";

/** A value without what any of the schemas marks `x-sensitive`, wherever in it that is. */
export function hideSensitive(value: Json, schemas: readonly Schema[]): Json {
  const all = inForce(schemas);
  if (all.some(({ sensitive }) => sensitive === true)) return blot;
  if (isObject(value)) {
    const entries = Object.entries(value).map(([key, member]) => [key, hideSensitive(member, membersOf(all, key))]);
    return Object.fromEntries(entries) as Json;
  }
  if (!Array.isArray(value)) return value;
  return value.map((item: Json, index) => hideSensitive(item, itemsOf(all, index)));
}
