/**
 * Replaces several folders as one. Each new folder is staged beside the old one; a journal names them all, and its
 * appearance (one rename) is the moment of decision. Killed before it, a run has changed nothing. Killed after it, in
 * the few renames that follow, it leaves the journal, and the next run finishes them before it does anything else,
 * while a check says so. No system call renames several folders at once, so this is as close as a program gets.
 */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { isAbsolute, join, posix } from "node:path";

const journalName = ".generate-swap.json";

/** Where the next version of a folder is put together: beside it, so that a rename suffices. */
export function stagedFolder(folder: string): string {
  return posix.join(posix.dirname(folder), `.${posix.basename(folder)}.next`);
}

function retiredFolder(folder: string): string {
  return posix.join(posix.dirname(folder), `.${posix.basename(folder)}.previous`);
}

/** Puts the staged folders in place. */
export async function swapFolders(root: string, folders: readonly string[]): Promise<void> {
  if (folders.length === 0) return;
  const journal = join(root, journalName);
  await mkdir(root, { recursive: true });
  writeFileSync(`${journal}.draft`, JSON.stringify(folders));
  renameSync(`${journal}.draft`, journal);
  finish(root, folders);
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
function finish(root: string, folders: readonly string[]): void {
  for (const folder of folders) {
    const current = join(root, folder);
    const next = join(root, stagedFolder(folder));
    if (!existsSync(next)) continue; // an interrupted run got this far
    const previous = join(root, retiredFolder(folder));
    if (existsSync(previous)) rmSync(previous, { recursive: true }); // of a run that was killed while it removed
    if (existsSync(current)) renameSync(current, previous);
    renameSync(next, current);
  }
  rmSync(join(root, journalName));
  for (const folder of folders) rmSync(join(root, retiredFolder(folder)), { recursive: true, force: true });
}

/** A journal is a file like any other: one that somebody made up must not move folders outside the root. */
function readJournal(journal: string): readonly string[] {
  const folders: unknown = JSON.parse(readFileSync(journal, "utf8"));
  const isInside = (path: unknown) => typeof path === "string" && !isAbsolute(path) && !path.split("/").includes("..");
  if (!Array.isArray(folders) || !folders.every(isInside)) {
    throw new Error(`${journal} is no journal of an interrupted run. Remove it and run again.`);
  }
  return folders as readonly string[];
}
