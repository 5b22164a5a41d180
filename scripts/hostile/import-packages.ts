import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageNames } from "../emit/source-file.ts";

/** What the importing process compares: nothing of it may differ once all modules have run. */
const program = `
const prototypes = [Object, Array, Function, String, Promise, RegExp, Map, Set].map((type) => type.prototype);
const names = () => [globalThis, ...prototypes].map((object) => Reflect.ownKeys(object).map(String).join());
const before = names();
for (const path of JSON.parse(process.argv[2])) await import(path);
const changed = names().filter((text, index) => text !== before[index]);
if (changed.length > 0) throw new Error("Something was left behind: " + changed);
console.log("clean");
`;

/** Imports the packages below the given folders of a sandbox in a process of their own; undefined if that leaves no trace. */
export function importPackages(sandbox: string, folders: readonly string[]): string | undefined {
  const file = join(sandbox, "import-all.mjs");
  writeFileSync(file, program);
  const modules = folders.flatMap((folder) => packageNames.map((name) => `./${folder}/${name}/index.ts`));
  const { stdout, stderr } = spawnSync(process.execPath, [file, JSON.stringify(modules)], {
    cwd: sandbox,
    encoding: "utf8",
  });
  return stdout === "clean\n" ? undefined : `${stdout}${stderr}`;
}
