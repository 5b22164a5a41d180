import type { Schema } from "../../model/types.ts";
import { isScalar } from "./listings.ts";
import { saysOnly } from "./plain-reference.ts";

/** A list longer than this is written once. */
const longestList = 3;

/**
 * Whether a named schema asks so little that its test is written where it is used: a call would be longer, and slower
 * where no compiler inlines it.
 */
export function isTiny(schema: Schema): boolean {
  const { type, const: only, enum: listed = [] } = schema;
  if (type?.length !== 1 || (only !== undefined && !isScalar(only.value))) return false;
  if (listed.length > longestList || !listed.every(isScalar)) return false;
  return saysOnly(schema, "type", "const", "enum", "component", "openEnum");
}
