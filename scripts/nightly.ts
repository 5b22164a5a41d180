/** `pnpm nightly [NAME]`: the suites that draw at random, at length, and what takes too long for `pnpm test`. */
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { join, resolve } from "node:path";

interface Suite {
  readonly folder: string;
  /** What `vitest run` is given to choose by: the beginning of the file's path. */
  readonly files: string;
}

const all: Readonly<Record<string, Suite>> = {
  arbitraries: { folder: "packages/fixtures", files: "test/partitions/arbitraries" },
  "counter-examples": { folder: "scripts", files: "partitions/test/counter-examples" },
  differential: { folder: "scripts", files: "differential/differential" },
  "fixtures-corpus": { folder: "scripts", files: "generators/fixtures/corpus" },
  faults: { folder: "packages/client", files: "test/partitions/faults" },
  hostile: { folder: "scripts", files: "hostile/hostile.test" },
  hammer: { folder: "scripts", files: "partitions/test/emulator-hammer" },
  "emulator-model": { folder: "scripts", files: "partitions/test/emulator-model" },
  "new-kit": { folder: "scripts", files: "test/new-kit-nightly" },
  release: { folder: "scripts", files: "test/release/release" },
  "emulator-kill": { folder: "scripts", files: "partitions/test/emulator-kill" },
  "release-canary": { folder: "scripts", files: "release/release-canary" },
  "remote-cache": { folder: "scripts", files: "remote-cache" },
};

const root = resolve(import.meta.dirname, "..");
// A suite that stands in a room is missing where the room is.
const suites = Object.fromEntries(Object.entries(all).filter(([, suite]) => exists(suite)));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(suites, name));

if (wanted.includes("--help")) {
  console.log(
    `Usage: pnpm nightly [NAME ...]\n\nNeeds "pnpm build" before. Suites: ${Object.keys(suites).join(", ")}.`,
  );
} else if (unknown.length > 0) {
  console.error(`There is no nightly suite "${unknown.join('", "')}". Known: ${Object.keys(suites).join(", ")}.`);
  process.exitCode = 2;
} else {
  const chosen = Object.entries(suites).filter(([name]) => wanted.length === 0 || wanted.includes(name));
  for (const [name, suite] of chosen) if (!run(name, suite)) process.exitCode = 1;
}

function exists({ folder, files }: Suite): boolean {
  return globSync(`${folder}/${files}*.test.ts`, { cwd: root }).length > 0;
}

function run(name: string, { folder, files }: Suite): boolean {
  console.log(`nightly: ${name}`);
  // The package's own: with other peers than the root has it is another copy, and the tests import that one.
  const vitest = join(root, folder, "node_modules/vitest/vitest.mjs");
  const args = [vitest, "run", files, "--typecheck.enabled=false"];
  const env = { ...process.env, NIGHTLY: "1" };
  return spawnSync(process.execPath, args, { cwd: join(root, folder), env, stdio: "inherit" }).status === 0;
}
