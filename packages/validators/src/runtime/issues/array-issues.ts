import { plural } from "../describe-value.ts";
import type { Key, Report } from "../report.ts";
import { addIssue } from "./add-issue.ts";

export function minItemsIssue(report: Report, key: Key, at: string, limit: number, count: number): void {
  addIssue(report, key, "minItems", at, `must have at least ${plural(limit, "item")}, but has ${count}`, { limit });
}

export function maxItemsIssue(report: Report, key: Key, at: string, limit: number, count: number): void {
  addIssue(report, key, "maxItems", at, `must have at most ${plural(limit, "item")}, but has ${count}`, { limit });
}

export function uniqueItemsIssue(report: Report, key: Key, at: string, duplicate: number): void {
  const says = `must not have equal items, but the item with the index ${duplicate} equals an earlier one`;
  addIssue(report, key, "uniqueItems", at, says, { duplicate });
}

/** `contains`, `minContains` or `maxContains`. */
export function containsIssue(
  report: Report,
  key: Key,
  at: string,
  keyword: string,
  limit: number,
  count: number,
): void {
  const bound = keyword === "maxContains" ? "at most" : "at least";
  const says = `must have ${bound} ${plural(limit, "item")} that ${limit === 1 ? "matches" : "match"} the schema under "contains", but has ${count}`;
  addIssue(report, key, keyword, at, says, { limit });
}
