/** `pnpm generate --watch` as a person meets it: edits are made, and what the command says is waited for. */
import { spawn, spawnSync, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const command = join(import.meta.dirname, "../generate.ts");
const watching = "Watching api/api.yaml";

// Each test waits for processes, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let child: ChildProcessByStdio<null, Readable, Readable> | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "watch-"));
  mkdirSync(join(folder, "api"));
});

afterEach(async () => {
  if (child?.exitCode === null && child.kill("SIGKILL")) await once(child, "exit");
  rmSync(folder, { recursive: true });
});

/** Writes a file of the document: in place, or as many editors do it, by putting a new one in its place. */
function save(name: string, text: string, how: "in place" | "by rename" = "in place"): void {
  const path = join(folder, "api", name);
  writeFileSync(how === "in place" ? path : `${path}.draft`, text);
  if (how === "by rename") renameSync(`${path}.draft`, path);
}

function document(petSchema: string): string {
  return `openapi: 3.1.0\ninfo: { title: Pets, version: "1" }\npaths: {}\ncomponents: { schemas: { Pet: ${petSchema} } }\n`;
}

/** Starts the command; what it returns waits until all of the texts have been said since it was last called. */
function startWatching(): (...texts: readonly string[]) => Promise<string> {
  child = spawn(process.execPath, [command, "--watch", "--spec", "api/api.yaml", "--out", "out"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { stdout, stderr } = child;
  let said = "";
  let told = () => {};
  for (const stream of [stdout, stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      told();
    });
  }
  return async (...texts) => {
    while (!texts.every((text) => said.includes(text))) await new Promise<void>((resolve) => (told = resolve));
    const all = said;
    said = "";
    return all;
  };
}

const generatedTypes = () => readFileSync(join(folder, "out/types/schemas.ts"), "utf8");

test("generates after every change, however an editor writes it, and ends well at Ctrl-C", async () => {
  save("api.yaml", document("{ type: string }"));
  const says = startWatching();
  await says("+ types/schemas.ts", watching);
  save("api.yaml", document("{ type: number }"));
  await says("api/api.yaml changed.", "~ types/schemas.ts", watching);
  expect(generatedTypes()).toContain("Pet = number");
  save("api.yaml", document("{ type: boolean }"), "by rename");
  await says("api/api.yaml changed.", "~ types/schemas.ts", watching);
  expect(generatedTypes()).toContain("Pet = boolean");
  child?.kill("SIGINT");
  expect(await once(child as NonNullable<typeof child>, "exit")).toEqual([0, null]);
  expect(existsSync(join(folder, "out/.types.next"))).toBe(false);
});

test("shows what is wrong with a document, writes nothing, and goes on with the change that mends it", async () => {
  const says = startWatching();
  await says("There is no such file", watching);
  save("api.yaml", document("{ $ref: '#/components/schemas/Nothing' }"));
  await says("api/api.yaml:4:", "Nothing", watching);
  expect(existsSync(join(folder, "out"))).toBe(false);
  save("api.yaml", document("{ type: string }"));
  await says("+ types/schemas.ts", watching);
});

test("watches a file from the moment that the document refers to it, even before it is there", async () => {
  save("api.yaml", document("{ type: string }"));
  const says = startWatching();
  await says(watching);
  save("api.yaml", document("{ $ref: pet.yaml }"));
  await says('"pet.yaml" leads to no file', watching);
  save("pet.yaml", "type: number\n");
  await says("api/pet.yaml changed.", watching);
  expect(generatedTypes()).toContain("Pet = number");
  save("pet.yaml", "type: boolean\n");
  await says("api/pet.yaml changed.", "~ types/schemas.ts", watching);
  expect(generatedTypes()).toContain("Pet = boolean");
});

test("--watch and --check exclude each other", () => {
  const { status, stderr } = spawnSync(process.execPath, [command, "--watch", "--check"], { encoding: "utf8" });
  expect([status, stderr]).toEqual([2, expect.stringContaining("--check and --watch")]);
});
