import type { Issue } from "./issue.ts";
import { Report, type Collector } from "./report.ts";

const defaultMaxIssues = 100;

/** All that a collector has against a value, up to a number. Never throws. */
export function issuesOf(value: unknown, collect: Collector, maxIssues: number = defaultMaxIssues): readonly Issue[] {
  const report = new Report(maxIssues >= 1 ? maxIssues : 1); // not Math.max: NaN would let every value pass
  try {
    collect(value, report);
  } catch (error) {
    // Here and not below: a check that is nested too deeply has no stack left to say so where it is.
    report.path.length = 0;
    report.add(unreadable(error));
  }
  return report.issues;
}

/** Why a check could not end. What a getter or a proxy threw is not repeated: it may hold anything. */
function unreadable(error: unknown): Issue {
  const isDepth = isStackOverflow(error);
  const message = isDepth
    ? "The value is nested too deeply to be checked, or contains itself."
    : "The value cannot be read: one of its properties throws an error.";
  return { message, path: [], keyword: isDepth ? "depth" : "unreadable", schemaPath: "", params: {} };
}

/**
 * V8 and JavaScriptCore say "Maximum call stack size exceeded", V8 in the middle of a pattern "Stack overflow", Firefox "too
 * much recursion". What was thrown may also be a proxy, or an error whose `message` throws.
 */
function isStackOverflow(error: unknown): boolean {
  try {
    return error instanceof Error && /call stack|stack overflow|too much recursion/i.test(error.message);
  } catch {
    return false;
  }
}
