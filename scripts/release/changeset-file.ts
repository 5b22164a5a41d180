import { globSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseChangesetFile } from "@changesets/parse";
import { format, resolveConfig } from "prettier";
import { higher, type Bump, type Effects } from "../diff/change.ts";
import { packageName } from "../emit/package-name.ts";
import { packageNames } from "../emit/source-file.ts";
import { ChangesetError } from "./changeset-error.ts";
import { mapBumps } from "./package-bumps.ts";

/** The one changeset that is written here. Its name is fixed, so that another run finds it. */
export const changesetPath = ".changeset/api-change.md";

/** What the part begins with that each run writes anew; all before it is a person's. */
export const toolsPart = "**What changed in the API description";

export interface Changeset {
  readonly path: string;
  readonly bumps: Effects;
  readonly summary: string;
}

/** All changesets that wait for a release, `changesetPath` among them if there is one. */
export function readChangesets(root: string): readonly Changeset[] {
  const paths = globSync(".changeset/*.md", { cwd: root }).map((path) => path.replaceAll("\\", "/"));
  return paths.filter((path) => path !== ".changeset/README.md").map((path) => readChangeset(root, path));
}

function readChangeset(root: string, path: string): Changeset {
  try {
    const { releases, summary } = parseChangesetFile(readFileSync(join(root, path), "utf8"));
    const stated = new Map(releases.map(({ name, type }) => [name, type]));
    return { path, bumps: mapBumps((name) => stated.get(packageName(name)) ?? "none"), summary };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    throw new ChangesetError(`${path}: ${reason} Mend the file, or remove it.`, { cause: error });
  }
}

/** What all changesets ask for together. */
export function statedBump(changesets: readonly Changeset[], name: keyof Effects): Bump {
  return changesets.map(({ bumps }) => bumps[name]).reduce(higher, "none");
}

/** What a person wrote into the changeset, which every run keeps. */
export function ownWords({ summary }: Pick<Changeset, "summary">): string {
  const at = `\n${summary}`.indexOf(`\n${toolsPart}`);
  return (at === -1 ? summary : summary.slice(0, at)).trim();
}

/** Writes the changeset as the repository lays out its Markdown, whole or not at all. */
export async function writeChangeset(root: string, bumps: Effects, summary: string): Promise<void> {
  const path = join(root, changesetPath);
  const named = packageNames.filter((name) => bumps[name] !== "none");
  const matter = named.map((name) => `"${packageName(name)}": ${bumps[name]}\n`).join("");
  const options = { ...(await resolveConfig(path)), filepath: path };
  writeFileSync(`${path}.new`, await format(`---\n${matter}---\n\n${summary}\n`, options));
  renameSync(`${path}.new`, path);
}
