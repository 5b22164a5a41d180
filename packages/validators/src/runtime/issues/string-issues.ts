import { plural } from "../describe-value.ts";
import type { Key, Report } from "../report.ts";
import { addValueIssue } from "./add-issue.ts";

export function minLengthIssue(report: Report, key: Key, value: unknown, at: string, limit: number): void {
  addValueIssue(report, key, value, "minLength", at, `must have at least ${plural(limit, "character")}`, { limit });
}

export function maxLengthIssue(report: Report, key: Key, value: unknown, at: string, limit: number): void {
  addValueIssue(report, key, value, "maxLength", at, `must have at most ${plural(limit, "character")}`, { limit });
}

export function patternIssue(report: Report, key: Key, value: unknown, at: string, pattern: RegExp): void {
  const { source } = pattern;
  addValueIssue(report, key, value, "pattern", at, `must match the pattern ${source}`, { pattern: source });
}

export function formatIssue(report: Report, key: Key, value: unknown, at: string, format: string): void {
  addValueIssue(report, key, value, "format", at, `must have the format "${format}"`, { format });
}
