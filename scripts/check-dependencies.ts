/** `pnpm dependencies:check`: nothing is installed at a user's but what was decided on, under a licence that binds nobody. */
import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type LicenceList, licenceFaults } from "./dependencies/licences.ts";
import { dependencyFaults, type Manifest, runtimeDependencies } from "./dependencies/runtime-dependencies.ts";
import { root } from "./run-steps.ts";

const table = "scripts/dependencies/runtime-dependencies.ts";
const faults = [...manifestFaults(), ...faultsOfLicences()];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

function manifestFaults(): readonly string[] {
  const paths = globSync("packages/*/package.json", { cwd: root }).toSorted();
  // Manifests of ours.
  const manifests = paths.map((path) => JSON.parse(readFileSync(join(root, path), "utf8")) as Manifest);
  const folders = new Map(manifests.map(({ name }, index) => [name, basename(dirname(paths[index] ?? ""))]));
  return manifests.flatMap((manifest) => {
    const folder = folders.get(manifest.name) ?? "";
    const named = runtimeDependencies[folder] ?? { dependencies: [], optionalPeers: [] };
    const found = dependencyFaults(manifest, named, folders);
    return found.map((fault) => `packages/${folder}/package.json: ${fault}. The table is in ${table}.`);
  });
}

/** Of all that users install and of what the generator runs with; development tools reach nobody. */
function faultsOfLicences(): readonly string[] {
  const output = execFileSync("pnpm", ["-r", "licenses", "list", "--prod", "--json"], { cwd: root, encoding: "utf8" });
  const list = JSON.parse(output) as LicenceList; // printed by the pinned pnpm
  const remedy = "Use something else, or, if the licence is fine, add it in scripts/dependencies/licences.ts.";
  return licenceFaults(list).map((fault) => `${fault}. ${remedy}`);
}
