/**
 * Replaces several folders as if at once. Each new folder is staged beside the old one; a journal names them all, and
 * its appearance (one rename) is the moment of decision: killed before it, a run has changed nothing; killed after it,
 * the next run finishes the renames that are left.
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

/** Puts the staged folders in place, and first those that an interrupted run had decided on. */
export async function swapFolders(root: string, folders: readonly string[]): Promise<void> {
  const journal = join(root, journalName);
  if (existsSync(journal)) finish(root, journal);
  if (folders.length === 0) return;
  await mkdir(root, { recursive: true });
  writeFileSync(`${journal}.draft`, JSON.stringify(folders));
  renameSync(`${journal}.draft`, journal);
  finish(root, journal);
}

/** Synchronous on purpose: no signal handler and no other work of this process can come in between. */
function finish(root: string, journal: string): void {
  for (const folder of readJournal(journal)) {
    const current = join(root, folder);
    const next = join(root, stagedFolder(folder));
    const previous = join(root, retiredFolder(folder));
    if (existsSync(next)) {
      rmSync(previous, { recursive: true, force: true });
      if (existsSync(current)) renameSync(current, previous);
      renameSync(next, current);
    }
    rmSync(previous, { recursive: true, force: true });
  }
  rmSync(journal);
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
