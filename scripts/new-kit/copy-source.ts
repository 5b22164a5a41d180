import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packagePrefix } from "../emit/package-name.ts";
import { genericDoor } from "./generic-door.ts";
import { kitManifest } from "./kit-manifest.ts";
import type { KitNames } from "./kit-names.ts";
import { sourceFiles } from "./source-files.ts";

/** Copies what is written by hand under its new names; gives the paths of what came out different. */
export async function copySource(
  root: string,
  draft: string,
  names: KitNames,
  title: string,
): Promise<readonly string[]> {
  const rename = renamed(root, names);
  const changed: string[] = [];
  for (const path of await sourceFiles(root)) {
    const text = readFileSync(join(root, path), "utf8");
    const copy = adapted(path, rename(text), names, title);
    if (copy !== text) changed.push(path);
    mkdirSync(dirname(join(draft, path)), { recursive: true });
    writeFileSync(join(draft, path), copy, { mode: statSync(join(root, path)).mode });
  }
  return changed;
}

/** Both names are too particular to stand for anything else, in whatever file. */
function renamed(root: string, names: KitNames): (text: string) => string {
  const manifest = JSON.parse(readFileSync(join(root, "packages/fixtures/package.json"), "utf8")) as { bin: object };
  const [emulator = ""] = Object.keys(manifest.bin);
  return (text) => text.replaceAll(packagePrefix, names.packagePrefix).replaceAll(emulator, names.emulator);
}

function adapted(path: string, text: string, names: KitNames, title: string): string {
  if (/(?:^|\/)package\.json$/.test(path)) return kitManifest(path, text, names, title);
  if (path === "packages/fixtures/src/emulator/index.ts") return genericDoor(text);
  // Whoever wrote the document has formatted it.
  if (path === ".prettierignore" && !/^spec\/$/m.test(text)) return `${text}spec/\n`;
  return text;
}
