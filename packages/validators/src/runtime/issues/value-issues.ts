import { oneOfList } from "../describe-value.ts";
import type { Key, Report } from "../report.ts";
import { addIssue, addValueIssue } from "./add-issue.ts";

const articles: Readonly<Record<string, string>> = {
  array: "an array",
  boolean: "a boolean",
  integer: "a whole number",
  null: "null",
  number: "a number",
  object: "an object",
  string: "a string",
};

/**
 * `type`, with the allowed types parted by spaces. An open `enum` allows the types of its values, and a union of which no
 * branch is for the type of the value those of its branches.
 */
export function typeIssue(
  report: Report,
  key: Key,
  value: unknown,
  at: string,
  types: string,
  keyword: "type" | "enum" | "anyOf" | "oneOf" = "type",
): void {
  const allowed = types.split(" ");
  const says = `must be ${allowed.map((type) => articles[type] ?? type).join(" or ")}`;
  addValueIssue(report, key, value, keyword, at, says, { type: allowed.length === 1 ? types : allowed });
}

export function constIssue(report: Report, key: Key, value: unknown, at: string, allowed: unknown): void {
  addValueIssue(report, key, value, "const", at, `must be ${oneOfList([allowed])}`, { allowedValue: allowed });
}

/** `enum`, or a union whose branches are constants. */
export function enumIssue(
  report: Report,
  key: Key,
  value: unknown,
  at: string,
  allowed: readonly unknown[],
  keyword: "enum" | "anyOf" | "oneOf" = "enum",
): void {
  addValueIssue(report, key, value, keyword, at, `must be one of ${oneOfList(allowed)}`, { allowedValues: allowed });
}

/** A boolean schema `false`: the value must not be there at all. */
export function neverIssue(report: Report, key: Key, at: string): void {
  addIssue(report, key, "false schema", at, "is not allowed here; leave it out", {});
}

export function notIssue(report: Report, key: Key, value: unknown, at: string): void {
  addValueIssue(report, key, value, "not", at, 'must not match the schema under "not"', {});
}
