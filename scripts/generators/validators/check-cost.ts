import { schemaChildren } from "../../model/schema-children.ts";
import type { Schema } from "../../model/types.ts";
import { branchesOf } from "./listings.ts";

/** What has no bound that the schema tells: a walk over an array, a map, or a recursive value. */
export const unbounded = 1000;

const known = new WeakMap<Schema, number>();

/**
 * Roughly how long a check takes, to run cheap ones first: a wrong field is then found before a big array is walked.
 */
export function checkCost(schema: Schema): number {
  const cost = known.get(schema) ?? countedCost(schema);
  known.set(schema, cost);
  return cost;
}

/** Without recursion: schemas may lie in each other by the thousand. */
function countedCost(root: Schema): number {
  const open = [root];
  let cost = 0;
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    cost += walks(schema) ? unbounded : schema.pattern !== undefined || schema.format !== undefined ? 2 : 1;
    if (cost >= unbounded) return unbounded;
    open.push(...checkedChildren(schema));
  }
  return cost;
}

/** The branches of a list of values are not checked one by one. */
function checkedChildren(schema: Schema): readonly Schema[] {
  const lists = (["anyOf", "oneOf"] as const).filter((union) => branchesOf(schema, union) === undefined);
  const values = new Set(lists.flatMap((union) => schema[union] ?? []));
  return values.size === 0 ? schemaChildren(schema) : schemaChildren(schema).filter((child) => !values.has(child));
}

function walks(schema: Schema): boolean {
  const loops = [
    schema.items,
    schema.contains,
    schema.unevaluatedItems,
    schema.additionalProperties,
    schema.propertyNames,
  ];
  const hasLoop = [...loops, schema.unevaluatedProperties].some(
    (child) => child !== undefined && child.boolean === undefined,
  );
  return schema.isRecursive || hasLoop || schema.patternProperties !== undefined || schema.uniqueItems === true;
}
