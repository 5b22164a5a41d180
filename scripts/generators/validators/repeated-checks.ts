import { schemaChildren } from "../../model/schema-children.ts";
import type { Schema } from "../../model/types.ts";
import { unionPlan } from "./union-plan.ts";

const known = new WeakMap<Schema, boolean>();

/**
 * Whether a value may be checked more than once by this schema in one run: twice on the first level, four times on the
 * second, and without end on the fiftieth. That takes a cycle of references, and a schema on it that leads back into it
 * in two ways, such as by two branches of a union, or by two parts of `allOf`.
 */
export function repeatsChecks(schema: Schema): boolean {
  if (!schema.isRecursive) return false;
  const found = known.get(schema);
  if (found !== undefined) return found;
  const cycle = cycleOf(schema);
  const repeats = [...cycle].some((member) => waysInto(member, cycle) > 1);
  for (const member of cycle) known.set(member, repeats);
  return repeats;
}

/** All schemas that this one leads to and that lead back to it. */
function cycleOf(root: Schema): ReadonlySet<Schema> {
  const parents = new Map<Schema, Schema[]>();
  const reached = new Set([root]);
  // A set that grows while it is walked gives its new members as well.
  for (const schema of reached) {
    for (const child of schemaChildren(schema)) {
      if (!child.isRecursive) continue;
      const before = parents.get(child);
      if (before === undefined) parents.set(child, [schema]);
      else before.push(schema);
      reached.add(child);
    }
  }
  const cycle = new Set([root]);
  for (const schema of cycle) for (const parent of parents.get(schema) ?? []) cycle.add(parent);
  return cycle;
}

/** In how many ways the check of one value can lead into the cycle, each with the same part of it. */
function waysInto(schema: Schema, cycle: ReadonlySet<Schema>): number {
  return ways(schema).filter((schemas) => schemas.some((part) => part !== undefined && cycle.has(part))).length;
}

/** Those of which a part of the value meets one alone are one way. */
function ways(schema: Schema): readonly (readonly (Schema | undefined)[])[] {
  const oneEach = (parts: Iterable<Schema> = []): readonly (readonly Schema[])[] => [...parts].map((part) => [part]);
  return [
    [...(schema.properties?.values() ?? []), schema.additionalProperties, schema.unevaluatedProperties],
    [...(schema.prefixItems ?? []), schema.items, schema.unevaluatedItems],
    [schema.contains],
    [schema.ref],
    [schema.not],
    [schema.if],
    [schema.then, schema.else],
    ...oneEach(schema.patternProperties?.values()),
    ...oneEach(schema.dependentSchemas?.values()),
    ...oneEach(schema.allOf),
    ...branchWays(schema, schema.anyOf),
    ...branchWays(schema, schema.oneOf),
  ];
}

/** Branches that are told apart by a look at the value are one way. */
function branchWays(schema: Schema, branches: readonly Schema[] = []): readonly (readonly Schema[])[] {
  const isToldApart = (["read", "write"] as const).every((direction) => {
    return unionPlan(schema, branches, direction).kind !== "plain";
  });
  return isToldApart ? [branches] : branches.map((branch) => [branch]);
}
