import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

const cache = join(import.meta.dirname, "../../node_modules/.cache/bench-rivals");

/**
 * The folder of a package that only a benchmark needs, and that is too large to be everybody's dependency: installed when it
 * is first asked for, of an exact version, its scripts left out.
 *
 * @param peers - What has to be installed with it, as `name@version`.
 * @throws {Error} If npm cannot install it.
 */
export function installRival(name: string, version: string, ...peers: readonly string[]): string {
  const folder = join(cache, `${name.replace("/", "-")}@${version}`);
  const installed = join(folder, "node_modules", name);
  if (existsSync(installed)) return installed;
  if (process.stdout.isTTY) console.log(`Installing ${name} ${version} ...`);
  mkdirSync(folder, { recursive: true });
  const flags = ["--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
  const { status, stderr } = spawnSync("npm", ["install", ...flags, `${name}@${version}`, ...peers], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${name} ${version} cannot be installed: ${stderr.trim()}`);
  return installed;
}
