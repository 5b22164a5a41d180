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
    super(formatIssues(issues));
    this.issues = issues;
    this.warnings = warnings;
  }
}

/** Three lines for a terminal; editors and CI turn the first into a link. */
function formatIssue(issue: SpecIssue): string {
  const where = `${shown(issue.file)}:${issue.line}:${issue.column}  ${shown(issue.pointer)}`;
  return `${where}\n  ${shown(issue.message)}\n  Fix: ${shown(issue.fix)}`;
}

/** Nobody reads more at a time, and a document of a hundred megabytes may have as many faults. */
const maxIssues = 200;

/** All of them as text, up to a number. */
function formatIssues(issues: readonly SpecIssue[], mark = ""): string {
  const lines = issues.slice(0, maxIssues).map((issue) => mark + formatIssue(issue));
  if (issues.length > maxIssues) lines.push(`${mark}... and ${issues.length - maxIssues} more.`);
  return lines.join("\n");
}

/** The same, marked as what does not stand in the way. */
export function formatWarnings(warnings: readonly SpecIssue[]): string {
  return formatIssues(warnings, "warning: ");
}

/** What a person reads of one text: names may be of any length. */
const maxShown = 400;

/** The document's words are input from outside: none may steer a terminal, or fill it. */
function shown(text: string): string {
  const end = 100;
  const cut = text.length <= maxShown ? text : `${text.slice(0, maxShown - end)} … ${text.slice(-end)}`;
  return cut.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}
