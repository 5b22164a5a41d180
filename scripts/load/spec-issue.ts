export interface SourceLocation {
  /** The entry document's path as the caller gave it, or the path of another file beside it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column: number;
  /** The place within `file`. */
  readonly pointer: string;
}

export interface SpecIssue extends SourceLocation {
  /** Stable, for programs: `unknown-ref`. */
  readonly code: string;
  /** What is wrong, with the offending word. */
  readonly message: string;
  /** The remedy, as an imperative sentence. */
  readonly fix: string;
}

/** The document cannot be used. `issues` holds every fault that was found, not only the first. */
export class SpecError extends Error {
  override readonly name = "SpecError";
  readonly code = "SPEC_INVALID";
  readonly issues: readonly SpecIssue[];
  /** What else was noticed, and would not by itself stand in the way. */
  readonly warnings: readonly SpecIssue[];

  constructor(issues: readonly SpecIssue[], warnings: readonly SpecIssue[] = []) {
    super(issues.map(formatIssue).join("\n"));
    this.issues = issues;
    this.warnings = warnings;
  }
}

/** Three lines for a terminal; editors and CI turn the first into a link. */
export function formatIssue(issue: SpecIssue): string {
  const where = `${issue.file}:${issue.line}:${issue.column}  ${issue.pointer}`;
  return `${where}\n  ${issue.message}\n  Fix: ${issue.fix}`;
}
