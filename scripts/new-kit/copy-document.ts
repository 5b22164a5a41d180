import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/**
 * Copies the files of a document into `spec/`, as they lie below the folder that holds them all, so that they find each
 * other; gives the entry's path from the top of the kit.
 */
export function copyDocument(files: readonly string[], draft: string): string {
  const folder = commonFolder(files);
  const places = files.map((file) => ["spec", ...relative(folder, file).split(sep)].join("/"));
  for (const [index, place] of places.entries()) {
    mkdirSync(dirname(join(draft, place)), { recursive: true });
    copyFileSync(files[index] ?? "", join(draft, place));
  }
  return places[0] ?? "";
}

function commonFolder(files: readonly string[]): string {
  const [first = [], ...others] = files.map((file) => dirname(file).split(sep));
  const length = first.findIndex((name, index) => others.some((other) => other[index] !== name));
  return first.slice(0, length === -1 ? undefined : length).join(sep);
}
