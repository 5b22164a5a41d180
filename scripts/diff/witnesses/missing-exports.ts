import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PackageName } from "../../emit/source-file.ts";

/** What programs import from a package by its name. */
const doors: readonly (readonly [PackageName, string])[] = [
  ["types", "types/index.ts"],
  ["client", "client/index.ts"],
  ["validators", "validators/index.ts"],
  ["fixtures", "fixtures/index.ts"],
  ["fixtures", "fixtures/arbitraries.ts"],
];

export interface MissingExport {
  readonly package: PackageName;
  readonly name: string;
}

/** What the packages of the base export and those of the head do not. */
export function missingExports(baseFolder: string, headFolder: string): readonly MissingExport[] {
  return doors.flatMap(([name, path]) => {
    const [before, after] = [baseFolder, headFolder].map((folder) =>
      exportedNames(readFileSync(join(folder, path), "utf8")),
    );
    const gone = [...(before ?? [])].filter((each) => after?.has(each) !== true);
    return gone.map((each) => ({ package: name, name: each }));
  });
}

/** Of a generated index: it consists of lists, `export { a, type B } from "./c.ts"`. */
export function exportedNames(text: string): ReadonlySet<string> {
  const lists = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].map(([, list = ""]) => list.split(","));
  return new Set(lists.flat().map((entry) => entry.trim().replace(/^type /, "")).filter(Boolean));
}
