import { canonicalJson } from "../../model/canonical-json.ts";
import type { Operation, Pagination } from "../../model/types.ts";
import type { DiffScope } from "../diff-scope.ts";
import type { RuleId } from "../rules/index.ts";

/** `x-pagination`: whether a call can be iterated over, and what it gives then. */
export function comparePagination({ log }: DiffScope, before: Operation, after: Operation): void {
  const change = paginationChange(before.pagination, after.pagination);
  if (change === undefined) return;
  const [rule, what] = change;
  const places = { base: before.pointer, head: after.pointer };
  log.add({ rule, what, ...places }, { operations: [after.id] });
}

function paginationChange(
  before: Pagination | undefined,
  after: Pagination | undefined,
): readonly [RuleId, string] | undefined {
  if (before === undefined && after === undefined) return undefined;
  if (before === undefined) return ["pagination-added", "The call is a list of pages now (`x-pagination`)."];
  if (after === undefined) return ["pagination-removed", "The call is no list of pages any more (`x-pagination`)."];
  if (before.items !== after.items) {
    return ["pagination-items-changed", `The items were at \`${before.items}\` and are at \`${after.items}\`.`];
  }
  const isSame = canonicalJson({ ...before }) === canonicalJson({ ...after });
  return isSame ? undefined : ["pagination-changed", "How pages are asked for changed (`x-pagination`)."];
}
