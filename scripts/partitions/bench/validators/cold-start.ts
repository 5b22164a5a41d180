import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { cases } from "./bodies.ts";
import { median } from "./compare.ts";
import type { Rival } from "./rivals.ts";

export interface ColdStart {
  readonly name: string;
  readonly ms: number;
}

/** How long a new process takes from the import of a rival to its first answer; in turns, a process each time. */
export function coldStarts(rivals: readonly Rival[], folder: string, times: number): readonly ColdStart[] {
  const probe = join(folder, "probe.mjs");
  const value = JSON.stringify(cases[0]?.value);
  writeFileSync(
    probe,
    `const value = ${value};
const start = performance.now();
const { is } = await import(process.argv[2]);
if (is(value) !== true) throw new Error("The value is valid.");
console.log(performance.now() - start);
`,
  );
  const found = rivals.map((): number[] => []);
  for (let time = 0; time < times; time++) {
    for (const [index, { module }] of rivals.entries()) {
      const { stdout, stderr } = spawnSync(process.execPath, [probe, pathToFileURL(module).href], { encoding: "utf8" });
      const ms = Number(stdout);
      if (stdout === "" || Number.isNaN(ms)) throw new Error(stderr);
      found[index]?.push(ms);
    }
  }
  return rivals.map(({ name }, index) => ({ name, ms: median(found[index] ?? []) }));
}
