import type { SourcePlace } from "./source-file.ts";
import { SpecError, type SpecIssue } from "./spec-issue.ts";

/** What is wrong and how to mend it; where is said beside it. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

/** Collects what is wrong, so that all of it can be told at once. Lines and columns are worked out at the end. */
export class IssueLog {
  readonly #files: string[] = [];
  readonly #errors = new Map<string, SpecIssue>();
  readonly #warnings = new Map<string, SpecIssue>();

  error(place: SourcePlace, fault: Fault): void {
    this.#add(this.#errors, locateFault(place, fault));
  }

  warn(place: SourcePlace, fault: Fault): void {
    this.#add(this.#warnings, locateFault(place, fault));
  }

  /** Errors that already know their line: those of a file that could not be read. */
  addErrors(issues: readonly SpecIssue[]): void {
    for (const issue of issues) this.#add(this.#errors, issue);
  }

  /** The warnings; or, if there are errors (or warnings where they count as errors), everything as one exception. */
  finish(strict: boolean): readonly SpecIssue[] {
    const warnings = this.#inOrder([...this.#warnings.values()]);
    const errors = this.#inOrder([...this.#errors.values(), ...(strict ? warnings : [])]);
    if (errors.length > 0) throw new SpecError(errors, strict ? [] : warnings);
    return warnings;
  }

  /** Ends the load where an error has left nothing to go on with. */
  fail(): never {
    throw new SpecError(this.#inOrder([...this.#errors.values()]), this.#inOrder([...this.#warnings.values()]));
  }

  /** What is inlined in several places is checked in each of them, and reported once. */
  #add(issues: Map<string, SpecIssue>, issue: SpecIssue): void {
    issues.set([issue.file, issue.pointer, issue.line, issue.column, issue.code, issue.message].join("\n"), issue);
    if (!this.#files.includes(issue.file)) this.#files.push(issue.file);
  }

  #inOrder(issues: SpecIssue[]): readonly SpecIssue[] {
    const files = new Map(this.#files.map((file, index) => [file, index]));
    const order = (issue: SpecIssue): number => files.get(issue.file) ?? 0;
    return issues.sort((a, b) => order(a) - order(b) || a.line - b.line || a.column - b.column);
  }
}

function locateFault({ file, pointer }: SourcePlace, { code, message, fix }: Fault): SpecIssue {
  return { file: file.path, ...file.positionOf(pointer), pointer, code, message, fix };
}
