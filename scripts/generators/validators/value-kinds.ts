import type { Direction, Json, JsonType, Schema } from "../../model/types.ts";

/** The types of JSON values; whole numbers are numbers. */
export type Kind = "array" | "boolean" | "null" | "number" | "object" | "string";

export function kindOfType(type: JsonType): Kind {
  return type === "integer" ? "number" : type;
}

export function kindOfValue(value: Json): Kind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as "boolean" | "number" | "object" | "string"; // what is left of Json
}

const known = new WeakMap<Schema, { readonly kinds: ReadonlySet<Kind> | undefined }>();

/** The kinds of value that a schema can allow, as far as its types, constants and branches tell; undefined: any. */
export function kindsOf(schema: Schema): ReadonlySet<Kind> | undefined {
  const found = known.get(schema) ?? { kinds: foundKinds(schema, new Set()) };
  known.set(schema, found);
  return found.kinds;
}

function foundKinds(schema: Schema, seen: ReadonlySet<Schema>): ReadonlySet<Kind> | undefined {
  if (seen.has(schema)) return undefined;
  if (schema.boolean === false) return new Set();
  const inner = new Set(seen).add(schema);
  const parts = [
    schema.type && new Set(schema.type.map(kindOfType)),
    schema.const && new Set([kindOfValue(schema.const.value)]),
    schema.enum && new Set(schema.enum.map(kindOfValue)),
    schema.ref && foundKinds(schema.ref, inner),
    schema.anyOf && unionOf(schema.anyOf, inner),
    schema.oneOf && unionOf(schema.oneOf, inner),
    ...(schema.allOf ?? []).map((part) => foundKinds(part, inner)),
  ];
  return parts.reduce<ReadonlySet<Kind> | undefined>(intersection, undefined);
}

/** Whether the checks of a schema refuse `undefined` by themselves, so that a required property needs no other check. */
export function refusesUndefined(schema: Schema): boolean {
  return kindsOf(schema) !== undefined;
}

export function isOpenEnum(schema: Schema, direction: Direction): boolean {
  return schema.openEnum === true && schema.enum !== undefined && direction === "read";
}

function unionOf(branches: readonly Schema[], seen: ReadonlySet<Schema>): ReadonlySet<Kind> | undefined {
  const union = new Set<Kind>();
  for (const branch of branches) {
    const kinds = foundKinds(branch, seen);
    if (kinds === undefined) return undefined;
    for (const kind of kinds) union.add(kind);
  }
  return union;
}

function intersection(
  a: ReadonlySet<Kind> | undefined,
  b: ReadonlySet<Kind> | undefined,
): ReadonlySet<Kind> | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return new Set([...a].filter((kind) => b.has(kind)));
}
