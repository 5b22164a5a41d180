import { literal } from "../../emit/code.ts";
import type { Schema } from "../../model/types.ts";
import { isScalar, listings } from "./listings.ts";
import { saysOnly } from "./plain-reference.ts";
import { valueConstant } from "./scalar-tests.ts";
import type { Scope } from "./scope.ts";

/** The call that collects for a list of scalars of one type, which most lists are. Undefined for any other schema. */
export function listedCall(schema: Schema, v: string, scope: Scope): string | undefined {
  const { type } = schema;
  const [listing, second] = listings(schema);
  if (type?.length !== 1 || listing === undefined || second !== undefined || listing.keyword === "const")
    return undefined;
  const { keyword } = listing;
  if (!saysOnly(schema, "type", "component", keyword)) return undefined;
  if (!listing.stated.every(isScalar)) return undefined;
  const call = scope.module.runtime("collectListed");
  const list = valueConstant([...listing.stated], schema, scope.module);
  const union = keyword === "enum" ? "" : `, ${literal(keyword)}`;
  return `${call}(${v}, report, ${literal(schema.pointer)}, ${literal(type.join())}, ${list}${union});`;
}
