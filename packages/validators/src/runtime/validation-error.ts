import type { Issue } from "./issue.ts";

const shownIssues = 5;

/** A value that `parse` was given does not match its schema. */
export class ValidationError extends Error {
  override readonly name = "ValidationError";
  readonly code = "VALIDATION_FAILED";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(summary(issues));
    this.issues = issues;
  }
}

function summary(issues: readonly Issue[]): string {
  const shown = issues.slice(0, shownIssues).map(({ message }) => message);
  const more = issues.length - shown.length;
  if (more > 0) shown.push(`And ${more} more.`);
  return `The value is not valid. ${shown.join(" ")}`;
}
