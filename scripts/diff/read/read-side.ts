import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "../../explain-failure.ts";
import { loadSpec, SpecError, type LoadedSpec, type SpecIssue } from "../../load/load-spec.ts";
import { checkOutDocument } from "./check-out-document.ts";
import { git, GitError } from "./git.ts";

/** One of the two documents, and what a person calls it. */
export interface Side {
  readonly label: string;
  readonly spec: LoadedSpec;
}

export async function readFileSide(file: string): Promise<Side> {
  return { label: file, spec: await loadSpec(file) };
}

/** The document that `base` means: another file, or the same file in another commit. */
export async function readBaseSide(base: string, head: string): Promise<Side> {
  if (existsSync(base)) return readFileSide(base);
  const commit = findCommit(base, head);
  const checkedOut = checkOutDocument(head, commit);
  const label = `${head} at ${base} (${commit.slice(0, 7)})`;
  try {
    if (!existsSync(checkedOut.path)) throw new UsageError(`${base} has no ${head}. Name another --base.`);
    return { label, spec: await loadSpec(checkedOut.path) };
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    const named = (issue: SpecIssue) => ({ ...issue, file: `${base}:${issue.file.slice(checkedOut.top.length + 1)}` });
    throw new SpecError(error.issues.map(named), error.warnings.map(named));
  } finally {
    checkedOut.remove();
  }
}

function findCommit(base: string, head: string): string {
  try {
    return git(dirname(head), ["rev-parse", "--verify", "--quiet", "--end-of-options", `${base}^{commit}`]).trim();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UsageError(`There is neither a file nor a commit "${base}". Name one by --base.`);
  }
}
