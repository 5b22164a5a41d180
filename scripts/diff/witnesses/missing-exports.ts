import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PackageName } from "../../emit/source-file.ts";
import type { SpecModel } from "../../model/types.ts";
import type { DocumentPair } from "./document-pair.ts";
import { isInline } from "./inline-schemas.ts";

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
export function missingExports({ base, head, folder }: DocumentPair): readonly MissingExport[] {
  const exported = doors.flatMap(([name, path]) => {
    const [before, after] = ["base", "head"].map((side) => readFileSync(join(folder, side, path), "utf8"));
    return missing(name, exportedNames(before ?? ""), exportedNames(after ?? ""));
  });
  const added = new Set(
    base.schemas.flatMap(({ key, names }) => (isInline(key) ? Object.values<string>({ ...names }) : [])),
  );
  return [...exported.filter(({ name }) => !added.has(name)), ...missing("client", methodsOf(base), methodsOf(head))];
}

function missing(name: PackageName, before: ReadonlySet<string>, after: ReadonlySet<string>): readonly MissingExport[] {
  return [...before].filter((each) => !after.has(each)).map((each) => ({ package: name, name: each }));
}

/** The client exports its operations as the methods of an object. */
function methodsOf({ operations }: SpecModel): ReadonlySet<string> {
  return new Set(operations.map(({ names }) => names.method));
}

/** Of a generated door: it has lists, `export { a, type B } from "./c.ts"`, or declares what it exports itself. */
function exportedNames(text: string): ReadonlySet<string> {
  const lists = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list = ""]) => list.split(","));
  const listed = lists.map((entry) => entry.trim().replace(/^type /, "")).filter(Boolean);
  const declared = [...text.matchAll(/^export (?:const|function|interface|type) ([\w$]+)/gm)].map(
    ([, name = ""]) => name,
  );
  return new Set([...listed, ...declared]);
}
