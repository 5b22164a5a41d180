/** What CONTRIBUTING.md promises of several machines: what one of them has done, no other does again. */
import { createHash } from "node:crypto";
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshClone, runInClone } from "../test/fresh-clone.ts";
import { type CacheServer, startCacheServer } from "./cache-server.ts";

const isNightly = process.env["NIGHTLY"] === "1";
const signatureKey = "a-key-of-the-test";

interface Task {
  readonly taskId: string;
  readonly hash: string;
  readonly command: string;
  readonly cache: { readonly local: boolean; readonly remote: boolean; readonly status: "HIT" | "MISS" };
}

let folder: string;
let server: CacheServer;
let first: string;
let second: string;

beforeAll(async () => {
  if (!isNightly) return;
  folder = mkdtempSync(join(tmpdir(), "remote-cache-"));
  mkdirSync(join(folder, "server"));
  server = await startCacheServer(join(folder, "server"));
  first = join(folder, "first");
  second = join(folder, "another/path/second");
  await freshClone(first);
  await freshClone(second);
}, 600_000);

afterAll(async () => {
  if (!isNightly) return;
  await server[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

/** Runs tasks that may use the server, and tells what became of each. */
async function turbo(clone: string, key: string, ...args: readonly string[]): Promise<readonly Task[]> {
  const env = { ...server.env, TURBO_REMOTE_CACHE_SIGNATURE_KEY: key, TURBO_TELEMETRY_DISABLED: "1" };
  rmSync(join(clone, ".turbo/runs"), { recursive: true, force: true });
  await runInClone(clone, env, "turbo", "run", ...args, "--summarize");
  const [summary = ""] = readdirSync(join(clone, ".turbo/runs"));
  // Written by the pinned turbo.
  const { tasks } = JSON.parse(readFileSync(join(clone, ".turbo/runs", summary), "utf8")) as { tasks: readonly Task[] };
  return tasks.filter(({ command }) => command !== "<NONEXISTENT>");
}

/** What turbo would run, and the hash of all that each task depends on. */
async function hashes(clone: string, env: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const output = await runInClone(clone, env, "turbo", "run", "build", "typecheck", "test", "--dry=json");
  const { tasks } = JSON.parse(output.slice(output.indexOf("{"))) as { tasks: readonly Task[] };
  return Object.fromEntries(tasks.map(({ taskId, hash }) => [taskId, hash]));
}

function built(clone: string): Readonly<Record<string, string>> {
  const paths = globSync("packages/*/dist/**/*.{js,ts}", { cwd: clone }).sort();
  const digest = (path: string): string =>
    createHash("sha256")
      .update(readFileSync(join(clone, path)))
      .digest("hex");
  return Object.fromEntries(paths.map((path) => [path, digest(path)]));
}

test.skipIf(!isNightly)("a task is the same on every machine, wherever the clone lies (nightly)", async () => {
  const here = await hashes(first, {});
  expect(Object.keys(here).length).toBeGreaterThan(10);
  expect(await hashes(second, { USER: "somebody-else", LANG: "C", TZ: "Asia/Tokyo", EDITOR: "ed" })).toEqual(here);
});

test.skipIf(!isNightly)("the second of two fresh clones runs no task (nightly)", { timeout: 600_000 }, async () => {
  const done = await turbo(first, signatureKey, "build", "typecheck");
  expect(done.length).toBeGreaterThan(8);
  expect(done.filter(({ cache }) => cache.status === "HIT").map(({ taskId }) => taskId)).toEqual([]);

  const again = await turbo(second, signatureKey, "build", "typecheck");
  expect(again.map(({ taskId }) => taskId)).toEqual(done.map(({ taskId }) => taskId));
  expect(again.filter(({ cache }) => !cache.remote).map(({ taskId }) => taskId)).toEqual([]);
  expect(Object.keys(built(first)).length).toBeGreaterThan(100);
  expect(built(second)).toEqual(built(first));
});

test.skipIf(!isNightly)(
  "an artifact that another key has signed is not used (nightly)",
  { timeout: 600_000 },
  async () => {
    const third = join(folder, "third");
    await freshClone(third);
    const [task] = await turbo(third, "another-key", "build", "--filter=./packages/types");
    expect(task?.cache.status).toBe("MISS");
  },
);
