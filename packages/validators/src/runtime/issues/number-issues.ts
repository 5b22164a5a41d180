import type { Key, Report } from "../report.ts";
import { addValueIssue } from "./add-issue.ts";

const comparisons: Readonly<Record<string, string>> = {
  minimum: "must be at least",
  maximum: "must be at most",
  exclusiveMinimum: "must be greater than",
  exclusiveMaximum: "must be less than",
  multipleOf: "must be a multiple of",
};

/** `minimum`, `maximum`, `exclusiveMinimum`, `exclusiveMaximum` or `multipleOf`. */
export function numberIssue(
  report: Report,
  key: Key,
  value: unknown,
  at: string,
  keyword: string,
  limit: number,
): void {
  addValueIssue(report, key, value, keyword, at, `${comparisons[keyword]} ${limit}`, { limit });
}
