import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What somebody can import: one entry of the `exports` of a package that is published. */
export interface Door {
  /** As it is imported: `@scope/client/runtime`. */
  readonly name: string;
  /** Of the package, from the top of the repository. */
  readonly folder: string;
  /** Its built declarations, from the top of the repository. */
  readonly types: string;
  /** Its built code, from the top of the repository; a package of types has none. */
  readonly code: string | undefined;
  readonly peers: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default?: string }>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Every door of every package, in the order of the folders and of their manifests. */
export function packageDoors(root: string): readonly Door[] {
  return globSync("packages/*/package.json", { cwd: root })
    .toSorted()
    .flatMap((path) => doorsOf(root, path));
}

function doorsOf(root: string, manifestPath: string): readonly Door[] {
  // A manifest of ours.
  const manifest = JSON.parse(readFileSync(join(root, manifestPath), "utf8")) as Manifest;
  const folder = dirname(manifestPath);
  return Object.entries(manifest.exports).flatMap(([entry, target]) => {
    if (typeof target === "string") return []; // package.json itself
    const code = target.default === undefined ? undefined : join(folder, target.default);
    const peers = Object.keys(manifest.peerDependencies ?? {});
    return [{ name: join(manifest.name, entry), folder, types: join(folder, target.types), code, peers }];
  });
}
