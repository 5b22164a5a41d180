import { isObject, type Json } from "../../json/json.ts";
import type { Schema } from "../../model/types.ts";

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

/** The schemas themselves, and all that may be applied to the same value. */
function inForce(schemas: readonly Schema[]): readonly Schema[] {
  const found = new Set(schemas);
  // A set that grows while it is walked gives its new members as well.
  for (const { ref, allOf = [], anyOf = [], oneOf = [], if: condition, then, else: otherwise, dependentSchemas } of found) {
    const others = [ref, condition, then, otherwise, ...allOf, ...anyOf, ...oneOf, ...(dependentSchemas?.values() ?? [])];
    for (const schema of others) if (schema !== undefined) found.add(schema);
  }
  return [...found];
}

/** More than apply, if need be: what is hidden needlessly does no harm. */
function membersOf(schemas: readonly Schema[], key: string): readonly Schema[] {
  return schemas.flatMap(({ properties, patternProperties, additionalProperties, unevaluatedProperties }) => [
    ...[properties?.get(key), additionalProperties, unevaluatedProperties].filter((schema) => schema !== undefined),
    ...(patternProperties?.values() ?? []),
  ]);
}

function itemsOf(schemas: readonly Schema[], index: number): readonly Schema[] {
  return schemas.flatMap(({ prefixItems, items, contains, unevaluatedItems }) =>
    [prefixItems?.[index], items, contains, unevaluatedItems].filter((schema) => schema !== undefined),
  );
}
