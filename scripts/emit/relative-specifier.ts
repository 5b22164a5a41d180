import { posix } from "node:path";

/** By folder and target: thousands of files import the same few. */
const known = new Map<string, string>();

/** What a module in one folder calls the file at a path; both seen from the same root, with forward slashes. */
export function relativeSpecifier(fromFolder: string, to: string): string {
  const way = `${fromFolder} ${to}`;
  const specifier = known.get(way);
  if (specifier !== undefined) return specifier;
  const path = posix.relative(fromFolder, to);
  const found = path.startsWith(".") ? path : `./${path}`;
  known.set(way, found);
  return found;
}
