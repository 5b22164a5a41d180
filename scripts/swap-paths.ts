/**
 * Replaces several folders and files as one. Each new one is staged beside the old one; a journal names them all, and its
 * appearance (one rename) is the moment of decision. Killed before it, a run has changed nothing. Killed after it, in
 * the few renames that follow, it leaves the journal, and the next run finishes them before it does anything else,
 * while a check says so. No system call renames several at once, so this is as close as a program gets.
 */
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { isAbsolute, join, posix } from "node:path";

const journalName = ".generate-swap.json";

/** Where the next version of a folder or file is put together: beside it, so that a rename suffices. */
export function stagedPath(path: string): string {
  return posix.join(posix.dirname(path), `.${posix.basename(path)}.next`);
}

function retiredPath(path: string): string {
  return posix.join(posix.dirname(path), `.${posix.basename(path)}.previous`);
}

/** Puts what is staged in place. */
export async function swapPaths(root: string, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  const journal = join(root, journalName);
  await mkdir(root, { recursive: true });
  writeFileSync(`${journal}.draft`, JSON.stringify(paths));
  renameSync(`${journal}.draft`, journal);
  finish(root, paths);
}

/** Whether a run was killed after its decision and before its last rename. */
export function isSwapInterrupted(root: string): boolean {
  return existsSync(join(root, journalName));
}

/** Finishes what an interrupted run had decided on. */
export function finishInterruptedSwap(root: string): void {
  finish(root, readJournal(join(root, journalName)));
}

/**
 * Synchronous on purpose: no signal handler and no other work of this process can come in between. All renames come
 * before the first removal, which takes longer than all of them together.
 */
function finish(root: string, paths: readonly string[]): void {
  for (const path of paths) {
    const current = join(root, path);
    const next = join(root, stagedPath(path));
    if (!existsSync(next)) continue; // an interrupted run got this far
    const previous = join(root, retiredPath(path));
    if (existsSync(previous)) rmSync(previous, { recursive: true }); // of a run that was killed while it removed
    // A file is replaced by the rename itself; a folder has to make way.
    if (existsSync(current) && statSync(current).isDirectory()) renameSync(current, previous);
    renameSync(next, current);
  }
  rmSync(join(root, journalName));
  for (const path of paths) rmSync(join(root, retiredPath(path)), { recursive: true, force: true });
}

/** A journal is a file like any other: one that somebody made up must not move anything outside the root. */
function readJournal(journal: string): readonly string[] {
  const paths: unknown = JSON.parse(readFileSync(journal, "utf8"));
  const isInside = (path: unknown) => typeof path === "string" && !isAbsolute(path) && !path.split("/").includes("..");
  if (!Array.isArray(paths) || !paths.every(isInside)) {
    throw new Error(`${journal} is no journal of an interrupted run. Remove it and run again.`);
  }
  return paths as readonly string[];
}
