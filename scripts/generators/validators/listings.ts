import type { Json, JsonType, Schema } from "../../model/types.ts";
import { saysOnly } from "./plain-reference.ts";
import { kindOfValue } from "./value-kinds.ts";

/** Values that a schema lists, of which the value has to be one. */
export interface Listing {
  readonly keyword: "const" | "enum" | UnionKeyword;
  /** Those that the `type` of the schema leaves. */
  readonly values: readonly Json[];
  /** All that stand there, for people. */
  readonly stated: readonly Json[];
}

type UnionKeyword = "anyOf" | "oneOf";

const known = new WeakMap<Schema, readonly Listing[]>();
const noListing: readonly Listing[] = [];

/**
 * The listed values of a schema that its own `type` leaves: those of `const` and `enum`, and those of unions whose
 * branches are constants, which is how a list is written of which each value has a title or a description.
 */
export function listings(schema: Schema): readonly Listing[] {
  if ((schema.const ?? schema.enum ?? schema.anyOf ?? schema.oneOf) === undefined) return noListing;
  const found = known.get(schema) ?? foundListings(schema);
  known.set(schema, found);
  return found;
}

/** The branches of a union; undefined where it is a list of values, of which none is looked at on its own. */
export function branchesOf(schema: Schema, union: UnionKeyword): readonly Schema[] | undefined {
  return listings(schema).some(({ keyword }) => keyword === union) ? undefined : schema[union];
}

function foundListings(schema: Schema): readonly Listing[] {
  const found: Listing[] = [...statedListings(schema)];
  for (const keyword of ["anyOf", "oneOf"] as const) {
    const values = unionValues(schema, keyword);
    if (values !== undefined) found.push(listing(keyword, values, schema));
  }
  return found;
}

function* statedListings(schema: Schema): Iterable<Listing> {
  if (schema.const !== undefined) yield listing("const", [schema.const.value], schema);
  if (schema.enum !== undefined) yield listing("enum", schema.enum, schema);
}

function listing(keyword: Listing["keyword"], stated: readonly Json[], { type }: Schema): Listing {
  return { keyword, stated, values: type === undefined ? stated : stated.filter((value) => isOfType(value, type)) };
}

/** The scalars that the branches of a union are, where they are nothing else. */
function unionValues(schema: Schema, keyword: UnionKeyword): readonly Json[] | undefined {
  if (schema.discriminator !== undefined) return undefined;
  // An open enum beside it lets values pass that the union does not list.
  if (schema.openEnum === true && schema.enum !== undefined) return undefined;
  const values = new Set<Json>();
  for (const branch of schema[keyword] ?? []) {
    const listed = branchValues(branch);
    if (listed === undefined) return undefined;
    for (const value of listed) {
      if (keyword === "oneOf" && values.has(value)) return undefined; // two branches fit
      values.add(value);
    }
  }
  return values.size === 0 ? undefined : [...values];
}

function branchValues(branch: Schema): readonly Json[] | undefined {
  if (!saysOnly(branch, "type", "const", "enum", "component")) return undefined;
  const [listed, second] = [...statedListings(branch)];
  if (listed === undefined) return branch.type?.join() === "null" ? [null] : undefined;
  return second === undefined && listed.values.every(isScalar) ? [...new Set(listed.values)] : undefined;
}

export function isScalar(value: Json): value is null | boolean | number | string {
  return typeof value !== "object" || value === null;
}

function isOfType(value: Json, types: readonly JsonType[]): boolean {
  const kind = kindOfValue(value);
  if (kind !== "number") return types.includes(kind);
  return types.includes("number") || (types.includes("integer") && Number.isInteger(value));
}
