/**
 * The only module that touches the disk. A run owns its generated folders whole: what it did not write is removed. But it
 * never removes or replaces a file that it cannot tell to be its own.
 */
import { linkSync, readFileSync, writeFileSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { FormattedFile } from "./emit/format-all.ts";
import { isGenerated } from "./emit/render.ts";
import { stagedPath, swapPaths } from "./swap-paths.ts";

export interface OutputTree {
  /** The folders that the run owns, relative to the output root, with forward slashes. */
  readonly folders: readonly string[];
  /** Paths relative to the output root, each inside one of the folders. */
  readonly files: readonly FormattedFile[];
  /** Files written by hand, in which the run keeps a part up to date. They exist. */
  readonly edits: readonly FileEdit[];
}

export interface FileEdit {
  /** Relative to the output root, outside of the folders. */
  readonly path: string;
  readonly edit: (text: string) => string;
}

export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly total: number;
}

/** A file stands where generated files go, but no run of ours wrote it. */
export class ForeignFileError extends Error {
  override readonly name = "ForeignFileError";
  readonly code = "FOREIGN_FILE";
  readonly paths: readonly string[];

  constructor(paths: readonly string[]) {
    super(
      `These files stand in a folder of generated files, but were not generated:\n${paths.map((path) => `  ${path}`).join("\n")}\n` +
        "Move them elsewhere or choose another --out; nothing was written.",
    );
    this.paths = paths;
  }
}

/** How the disk differs from the tree. */
export async function compareFiles(root: string, tree: OutputTree): Promise<Changes> {
  const onDisk = new Map<string, string>();
  for (const folder of tree.folders) {
    for (const path of await filesBelow(root, folder)) onDisk.set(path, readFileSync(join(root, path), "utf8"));
  }
  const wanted = new Map(tree.files.map((file) => [file.path, file.text]));
  const foreign = [...onDisk].filter(([, text]) => !isGenerated(text)).map(([path]) => path);
  if (foreign.length > 0) throw new ForeignFileError(foreign);
  const added = [...wanted.keys()].filter((path) => !onDisk.has(path));
  const changed = [...wanted.keys()].filter((path) => onDisk.has(path) && onDisk.get(path) !== wanted.get(path));
  for (const { path, edit } of tree.edits) {
    const text = readFileSync(join(root, path), "utf8");
    if (edit(text) !== text) changed.push(path);
  }
  const removed = [...onDisk.keys()].filter((path) => !wanted.has(path));
  return {
    added: added.sort(),
    changed: changed.sort(),
    removed: removed.sort(),
    total: added.length + changed.length + removed.length,
  };
}

/** More than this nobody reads: a large document has thousands of files. */
const mostListed = 100;

/** A line a file, of as many as a person reads. */
export function describeChanges(changes: Changes): readonly string[] {
  const lines = [
    ...changes.added.map((path) => `+ ${path}`),
    ...changes.changed.map((path) => `~ ${path}`),
    ...changes.removed.map((path) => `- ${path}`),
  ];
  if (lines.length <= mostListed) return lines;
  return [...lines.slice(0, mostListed), `… and ${lines.length - mostListed} more`];
}

/**
 * Makes the disk say what the tree says, all at once: a run that is killed leaves the old tree, or the new one, if need be
 * with a few renames that the next run finishes (see swap-paths.ts).
 */
export async function writeFiles(root: string, tree: OutputTree): Promise<Changes> {
  await removeLeftovers(root, tree);
  const changes = await compareFiles(root, tree);
  const edits = tree.edits.filter(({ path }) => changes.changed.includes(path));
  const edited = new Set(edits.map(({ path }) => path));
  const written = [...changes.added, ...changes.changed, ...changes.removed].filter((path) => !edited.has(path));
  const touched = new Set(written.map((path) => folderOf(path, tree)));
  const folders = tree.folders.filter((folder) => touched.has(folder));
  const fresh = new Set(written);
  for (const folder of folders) await stage(root, folder, tree, fresh);
  for (const edit of edits) stageEdit(root, edit);
  await swapPaths(root, [...folders, ...edited]);
  return changes;
}

/** What a run that was killed while it staged has left. */
async function removeLeftovers(root: string, tree: OutputTree): Promise<void> {
  for (const path of [...tree.folders, ...tree.edits.map((edit) => edit.path)]) {
    await rm(join(root, stagedPath(path)), { recursive: true, force: true });
  }
}

/** Only what is not on the disk yet is written; a link to the rest costs a fraction, and keeps its time. */
async function stage(root: string, folder: string, tree: OutputTree, fresh: ReadonlySet<string>): Promise<void> {
  const staged = join(root, stagedPath(folder));
  await mkdir(staged, { recursive: true });
  const files = tree.files.filter(({ path }) => folderOf(path, tree) === folder);
  const targets = files.map((file) => ({ ...file, target: join(staged, relative(folder, file.path)) }));
  for (const parent of new Set(targets.map(({ target }) => dirname(target)))) await mkdir(parent, { recursive: true });
  // Small files by the thousand: a promise for each takes longer than the writing.
  for (const { path, target, text } of targets) {
    if (fresh.has(path) || !tryToLink(join(root, path), target)) writeFileSync(target, text, { flag: "wx" });
  }
}

/** Whether it could be done. */
function tryToLink(current: string, target: string): boolean {
  try {
    linkSync(current, target);
    return true;
  } catch {
    return false; // a file system without links
  }
}

function stageEdit(root: string, { path, edit }: FileEdit): void {
  writeFileSync(join(root, stagedPath(path)), edit(readFileSync(join(root, path), "utf8")), { flag: "wx" });
}

function folderOf(path: string, tree: OutputTree): string {
  const folder = tree.folders.find((candidate) => path.startsWith(`${candidate}/`));
  if (folder === undefined || path.split("/").includes("..")) throw new Error(`${path} is in no generated folder.`);
  return folder;
}

async function filesBelow(root: string, folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => !entry.isDirectory());
    return files.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
