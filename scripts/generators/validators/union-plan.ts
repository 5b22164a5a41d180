import type { Direction, Json, Schema } from "../../model/types.ts";
import { sameValueParts } from "./absent-properties.ts";
import { isScalar, listings } from "./listings.ts";
import { isOpenEnum, kindsOf, type Kind } from "./value-kinds.ts";

/** How the branches of an `anyOf` or `oneOf` are told apart. */
export type UnionPlan =
  /** By a property that every branch demands with values of its own: one look decides which branch counts. */
  | { readonly kind: "tagged"; readonly property: string; readonly cases: readonly TagCase[] }
  /** By the type of the value, each of which fits one branch at most. */
  | { readonly kind: "exclusive"; readonly branches: ReadonlyMap<Kind, Schema> }
  | { readonly kind: "plain" };

export interface TagCase {
  readonly values: readonly Json[];
  readonly branch: Schema;
}

type KnownPlans = WeakMap<Schema, Map<readonly Schema[], UnionPlan>>;

const known: Readonly<Record<Direction, KnownPlans>> = { read: new WeakMap(), write: new WeakMap() };

/** @param branches - The `anyOf` or `oneOf` of the schema itself. */
export function unionPlan(schema: Schema, branches: readonly Schema[], direction: Direction): UnionPlan {
  const plans = known[direction].get(schema) ?? new Map<readonly Schema[], UnionPlan>();
  known[direction].set(schema, plans);
  const plan = plans.get(branches) ?? foundPlan(schema, branches, direction);
  plans.set(branches, plan);
  return plan;
}

function foundPlan(schema: Schema, branches: readonly Schema[], direction: Direction): UnionPlan {
  const property = tagCandidates(schema, branches).find((name) => tagCases(name, branches, direction) !== undefined);
  if (property !== undefined) return { kind: "tagged", property, cases: tagCases(property, branches, direction) ?? [] };
  const byKind = branchesByKind(branches);
  return byKind === undefined ? { kind: "plain" } : { kind: "exclusive", branches: byKind };
}

function tagCandidates(schema: Schema, branches: readonly Schema[]): readonly string[] {
  const [first] = branches;
  if (first === undefined || branches.length < 2) return [];
  const named = schema.discriminator === undefined ? [] : [schema.discriminator.propertyName];
  return [...named, ...[...sameValueParts(first)].flatMap((part) => part.required ?? [])];
}

/** The values of a property by branch, where each branch demands it and no two share a value. */
function tagCases(property: string, branches: readonly Schema[], direction: Direction): readonly TagCase[] | undefined {
  const seen = new Set<Json>();
  const cases: TagCase[] = [];
  for (const branch of branches) {
    const values = tagValues(property, branch, direction);
    if (values === undefined || values.length === 0 || values.some((value) => seen.has(value))) return undefined;
    for (const value of values) seen.add(value);
    cases.push({ values, branch });
  }
  return cases;
}

function tagValues(property: string, branch: Schema, direction: Direction): readonly Json[] | undefined {
  const kinds = kindsOf(branch);
  if (kinds?.size !== 1 || !kinds.has("object")) return undefined;
  const parts = [...sameValueParts(branch)];
  if (!parts.some((part) => part.required?.includes(property))) return undefined;
  for (const part of parts) {
    const tag = part.properties?.get(property);
    const values = tag && listedValues(tag, direction);
    if (values !== undefined) return values;
  }
  return undefined;
}

/** The values that a property may have, where they are listed, and none of them has parts. */
function listedValues(tag: Schema, direction: Direction): readonly Json[] | undefined {
  for (const part of sameValueParts(tag)) {
    if (part.readOnly === true || part.writeOnly === true) return undefined; // it is not always there
    const [listing] = listings(part);
    if (listing?.values.every(isScalar) === true && !isOpenEnum(part, direction)) return [...new Set(listing.values)];
  }
  return undefined;
}

/** The branch that a value may fit by what kind it is of, where no two share one. */
function branchesByKind(branches: readonly Schema[]): ReadonlyMap<Kind, Schema> | undefined {
  const found = new Map<Kind, Schema>();
  for (const branch of branches) {
    const kinds = kindsOf(branch);
    if (kinds === undefined || [...kinds].some((kind) => found.has(kind))) return undefined;
    for (const kind of kinds) found.set(kind, branch);
  }
  return found;
}
