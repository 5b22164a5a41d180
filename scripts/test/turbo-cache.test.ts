/** What turbo.json promises: which change runs what again. Read off the hashes of a dry run, so nothing is built here. */
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packagePrefix } from "../emit/package-name.ts";
import { specPath } from "../spec-path.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const notSource = new Set([".git", ".turbo", "dist", "node_modules", "reports"]);
const packages = ["client", "fixtures", "types", "validators"];

let workspace: string;
let before: ReadonlyMap<string, string>;

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), "turbo-cache-"));
  cpSync(repository, workspace, { recursive: true, filter: (source) => !notSource.has(basename(source)) });
  before = hashes();
});

afterAll(() => rmSync(workspace, { recursive: true }));

function hashes(): ReadonlyMap<string, string> {
  const turbo = join(repository, "node_modules/.bin/turbo");
  const { stdout, stderr } = spawnSync(turbo, ["run", "build", "typecheck", "test", "--dry=json"], {
    cwd: workspace,
    encoding: "utf8",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (!stdout.startsWith("{")) throw new Error(`turbo gave no account of its tasks: ${stderr}`);
  const { tasks } = JSON.parse(stdout) as { tasks: { taskId: string; hash: string; command: string }[] };
  return new Map(tasks.filter((task) => task.command !== "<NONEXISTENT>").map((task) => [task.taskId, task.hash]));
}

/** The tasks that run again after a change, without the scope of the packages. The change is undone. */
function rerunAfter(...paths: readonly string[]): readonly string[] {
  const copies = mkdtempSync(join(tmpdir(), "turbo-cache-undo-"));
  for (const [index, path] of paths.entries()) {
    cpSync(join(workspace, path), join(copies, String(index)));
    appendFileSync(join(workspace, path), "\n");
  }
  const after = hashes();
  for (const [index, path] of paths.entries()) cpSync(join(copies, String(index)), join(workspace, path));
  rmSync(copies, { recursive: true });
  const ids = [...before.keys()].filter((id) => before.get(id) !== after.get(id));
  return ids.map(withoutScope).sort();
}

function withoutScope(id: string): string {
  return id.replace(packagePrefix, "");
}

function anyFile(pattern: string): string {
  const [path] = globSync(pattern, { cwd: workspace }).sort();
  if (path === undefined) throw new Error(`the workspace has no ${pattern}`);
  return path;
}

test("every package is built, type-checked and tested", () => {
  const tasks = packages.flatMap((name) => [`${name}#build`, `${name}#test`, `${name}#typecheck`]);
  const wanted = [...tasks, "scripts#test", "scripts#typecheck"].sort();
  expect([...before.keys()].map(withoutScope).sort()).toEqual(wanted);
});

test("what a run leaves behind is no reason to run again: a second build is all cache hits", () => {
  const products = ["dist/index.js", "reports/vitest.json", ".turbo/turbo-build.log", "tsconfig.tsbuildinfo"];
  const folders = [...packages.map((name) => `packages/${name}`), "scripts"];
  const paths = folders.flatMap((folder) => products.map((product) => join(workspace, folder, product)));
  for (const path of paths) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, "left by an earlier run");
  }
  const after = hashes();
  for (const path of paths) rmSync(path);
  expect(after).toEqual(before);
});

test("a change of the document runs the tests of scripts/ again, and nothing else", () => {
  expect(rerunAfter(specPath)).toEqual(["scripts#test"]);
});

test("a change of any README, of the changesets or of the decisions runs nothing again", () => {
  const pages = readdirSync(workspace, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  expect(pages).toContain("README.md");
  expect(rerunAfter(...pages)).toEqual([]);
});

test("a change of a source reaches the packages that use it, and no other", () => {
  const ofClient = ["client#build", "client#test", "client#typecheck", "scripts#test", "scripts#typecheck"];
  expect(rerunAfter("packages/client/src/index.ts")).toEqual(ofClient);
  expect(rerunAfter("packages/types/src/index.ts")).toEqual([...before.keys()].map(withoutScope).sort());
});

test("a change of a test builds nothing", () => {
  const file = anyFile("packages/validators/src/**/*.test.ts");
  expect(rerunAfter(file)).toEqual(["validators#test", "validators#typecheck"]);
});

test("shared settings reach the tasks that read them", () => {
  expect(rerunAfter("vitest.base.ts")).toEqual(
    [...packages.map((name) => `${name}#test`), "scripts#test", "scripts#typecheck"].sort(),
  );
  expect(rerunAfter("tsconfig.base.json")).toEqual([...before.keys()].map(withoutScope).sort());
});
