import { isOfTypes } from "../is-of-type.ts";
import type { Report } from "../report.ts";
import { enumIssue, typeIssue } from "./value-issues.ts";

/** What is wrong with a value that must be one of some scalars of a type; `at` is the pointer of its schema. */
export function collectListed(
  value: unknown,
  report: Report,
  at: string,
  type: string,
  allowed: readonly unknown[],
  keyword: "enum" | "anyOf" | "oneOf" = "enum",
): void {
  if (!isOfTypes(value, type)) typeIssue(report, undefined, value, `${at}/type`, type);
  else if (!allowed.includes(value)) enumIssue(report, undefined, value, `${at}/${keyword}`, allowed, keyword);
}
