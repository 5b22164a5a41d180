import { schemaChildren } from "../../model/schema-children.ts";
import type { Schema } from "../../model/types.ts";

/** What has no bound that the schema tells: a walk over an array, a map, or a recursive value. */
export const unbounded = 1000;

/**
 * Roughly how long a check takes, to run cheap ones first: a wrong field is then found before a big array is walked.
 */
export function checkCost(schema: Schema, seen: ReadonlySet<Schema> = new Set()): number {
  if (seen.has(schema)) return unbounded;
  if (walks(schema)) return unbounded;
  const inner = new Set(seen).add(schema);
  const own = schema.pattern !== undefined || schema.format !== undefined ? 2 : 1;
  let sum = own;
  for (const child of schemaChildren(schema)) {
    sum += checkCost(child, inner);
    if (sum >= unbounded) return unbounded;
  }
  return sum;
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
