import type { Schema } from "../../model/types.ts";

/** The schemas themselves, and all that may be applied to the same value. */
export function inForce(schemas: readonly Schema[]): readonly Schema[] {
  const found = new Set(schemas);
  // A set that grows while it is walked gives its new members as well.
  for (const {
    ref,
    allOf = [],
    anyOf = [],
    oneOf = [],
    if: condition,
    then,
    else: otherwise,
    dependentSchemas,
  } of found) {
    const others = [
      ref,
      condition,
      then,
      otherwise,
      ...allOf,
      ...anyOf,
      ...oneOf,
      ...(dependentSchemas?.values() ?? []),
    ];
    for (const schema of others) if (schema !== undefined) found.add(schema);
  }
  return [...found];
}

/** What a member is held to; more than applies where a pattern or a condition decides. */
export function membersOf(schemas: readonly Schema[], key: string): readonly Schema[] {
  return schemas.flatMap(({ properties, patternProperties, additionalProperties, unevaluatedProperties }) => [
    ...[properties?.get(key), additionalProperties, unevaluatedProperties].filter((schema) => schema !== undefined),
    ...(patternProperties?.values() ?? []),
  ]);
}

/** What an item is held to. */
export function itemsOf(schemas: readonly Schema[], index: number): readonly Schema[] {
  return schemas.flatMap(({ prefixItems, items, contains, unevaluatedItems }) =>
    [prefixItems?.[index], items, contains, unevaluatedItems].filter((schema) => schema !== undefined),
  );
}
