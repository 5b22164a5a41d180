import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, matchesGlob } from "node:path";
import { isInRoom } from "./rooms.ts";

/**
 * What stays behind apart from the rooms, since it speaks of this document: its own files, what is generated of them, the
 * pages that show it, and what was released of it.
 */
const staysBehind = [
  "spec/**",
  "packages/*/src/generated/**",
  "README.md",
  "packages/*/README.md",
  ".changeset/!(README).md",
  "packages/*/CHANGELOG.md",
  // What users get of it; `pnpm accept` writes both anew.
  "packages/*/api-report.md",
  ".size-limit.json",
  // Dead code is looked for where the toolkit is kept: without its rooms, a few of its tools have no user.
  "knip.jsonc",
];

/** The files of this repository that a new kit takes along, from its top. No git needed: a download has none. */
export async function sourceFiles(root: string): Promise<readonly string[]> {
  const ignored = readFileSync(join(root, ".gitignore"), "utf8").split("\n").filter(Boolean);
  const files: string[] = [];
  const visit = async (folder: string): Promise<void> => {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.name === ".git" || isIgnored(entry.name, ignored)) continue;
      if (entry.isDirectory()) await visit(path);
      else if (entry.isFile() && !isLeftBehind(path)) files.push(path);
    }
  };
  await visit("");
  return files.sort();
}

/** Our .gitignore names files and folders by their own names alone. */
function isIgnored(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matchesGlob(name, pattern.replace(/\/$/, "")));
}

function isLeftBehind(path: string): boolean {
  return isInRoom(path) || staysBehind.some((pattern) => matchesGlob(path, pattern));
}
