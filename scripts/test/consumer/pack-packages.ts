import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runTool } from "./run-tool.ts";

/** The top of the repository. */
export const repository: string = fileURLToPath(new URL("../../..", import.meta.url));

export const packageNames: readonly string[] = ["types", "client", "validators", "fixtures"];

export interface Tarball {
  /** As in `@catalog-kit/types`. */
  readonly name: string;
  /** Of the package, in the workspace. */
  readonly folder: string;
  readonly path: string;
}

/** Packs the built packages as a release would. */
export async function packPackages(destination: string): Promise<readonly Tarball[]> {
  await Promise.all(
    packageNames.map((name) =>
      runTool("pnpm", ["pack", "--pack-destination", destination], join(repository, "packages", name)),
    ),
  );
  const files = await readdir(destination);
  return packageNames.map((shortName) => {
    const folder = join(repository, "packages", shortName);
    // The manifest of our own package.
    const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, string>;
    const file = `${name?.replace("@", "").replace("/", "-")}-${version}.tgz`;
    if (name === undefined || !files.includes(file))
      throw new Error(`pnpm pack wrote no ${file}, but ${files.join(", ")}`);
    return { name, folder, path: join(destination, file) };
  });
}
