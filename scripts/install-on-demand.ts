import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const cache = join(import.meta.dirname, "../node_modules/.cache/on-demand");

export interface OnDemand {
  /** What else has to be there, by name: exact versions. */
  readonly peers?: Readonly<Record<string, string>>;
  /** Versions that take the place of what a dependency asks for. */
  readonly overrides?: Readonly<Record<string, string>>;
}

/**
 * The folder of a package that only a benchmark or a nightly suite needs, and that is too large to be everybody's dependency:
 * installed when it is first asked for, of an exact version, its scripts left out.
 *
 * @throws {Error} If npm cannot install it.
 */
export function installOnDemand(name: string, version: string, { peers, overrides }: OnDemand = {}): string {
  const folder = join(cache, `${name.replace("/", "-")}@${version}`);
  const installed = join(folder, "node_modules", name);
  if (existsSync(installed)) return installed;
  if (process.stdout.isTTY) console.log(`Installing ${name} ${version} ...`);
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const manifest = { private: true, dependencies: { ...peers, [name]: version }, overrides };
  writeFileSync(join(draft, "package.json"), JSON.stringify(manifest));
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
  const { status, stderr } = spawnSync("npm", ["install", ...flags], { cwd: draft, encoding: "utf8" });
  if (status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new Error(`${name} ${version} cannot be installed: ${stderr.trim()}`);
  }
  // Another process may have been faster; what it installed is the same.
  if (existsSync(installed)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
  return installed;
}
