/** Against a server that keeps the document, in a repository of nothing but what a run reads and writes. */
import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { packageNames } from "../emit/source-file.ts";
import { specPath } from "../spec-path.ts";
import { stageReporter } from "../stage-reporter.ts";
import { type LoopbackServer, loopbackServer } from "./loopback-server.ts";
import { type RunScript, runSync } from "./run-sync.ts";

// JSON, so that they may stand in a file of either kind.
const ours = `{ "openapi": "3.1.1", "info": { "title": "Notes", "version": "1.0.0" }, "paths": {} }`;
const theirs = `{ "openapi": "3.0.3", "info": { "title": "Notes", "version": "7" },
\t"servers": [{ "url": "https://notes.example.com" }],
  "paths": { "/notes": { "get": { "operationId": "listNotes", "responses": { "204": { "description": "None." } } } } } }`;

let root: string;
let server: LoopbackServer;
let served: string;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "run-sync-"));
  server = await loopbackServer((_, response) => response.end(served));
  write(specPath, ours);
  write("spec/source.json", JSON.stringify({ url: server.url }));
  write("package.json", '{ "scripts": { "accept": "", "release:plan": "" } }');
  for (const name of packageNames) write(`packages/${name}/package.json`, "{}");
});

afterEach(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(root, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function files(): Readonly<Record<string, string>> {
  const paths = globSync(
    [`${dirname(specPath)}/*`, "spec/source.json", "packages/*/package.json", "packages/*/src/**/*.ts"],
    { cwd: root },
  );
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

/** A run whose scripts do nothing but end with the given exit codes. */
async function run(exitCodes: Readonly<Record<string, number>> = {}) {
  const asked: string[] = [];
  const runScript: RunScript = async (name) => {
    asked.push(name);
    return { exitCode: exitCodes[name] ?? 0, output: `${name} has spoken` };
  };
  return { ...(await runSync(root, stageReporter(process.stdout), runScript)), asked };
}

test("a changed document takes its place with all that follows, and the next run has nothing to do", async () => {
  served = theirs;
  const first = await run();
  expect(first).toMatchObject({ exitCode: 0, asked: ["release:plan", "accept"] });
  expect(first.summary).toMatch(/`1\.0\.0` \| `7`[^]*```text\nrelease:plan has spoken\n```/);
  const written = files();
  expect(written[specPath]).toContain("listNotes");
  expect(written["packages/client/src/generated/spec.ts"]).toContain('version: "7"');
  for (const name of packageNames) {
    const manifest = JSON.parse(written[`packages/${name}/package.json`] ?? "") as { readonly spec: unknown };
    expect(manifest.spec).toMatchObject({ version: "7", url: server.url });
  }

  served = JSON.stringify(JSON.parse(theirs)); // the same, laid out in another way
  const message = `The document at ${server.url} has not changed.`;
  expect(await run()).toEqual({ exitCode: 0, message, summary: `${message}\n`, asked: [] });
  expect(files()).toEqual(written);
});

test.each([
  {
    what: "with a fault",
    given: theirs.replace('"description": "None."', '"$ref": "#/nowhere"'),
    want: "#/paths/~1notes/get/responses/204",
  },
  { what: "that is none", given: "<html></html>", want: "openapi.yaml:1:1" },
  {
    what: "that refers to a file of ours",
    given: theirs.replace('"description": "None."', '"$ref": "../package.json"'),
    want: "../package.json",
  },
])("a document $what changes nothing", async ({ given, want }) => {
  served = given;
  const before = files();
  const attempt = run();
  await expect(attempt).rejects.toThrow(want);
  await expect(attempt).rejects.toThrow(server.url);
  expect(files()).toEqual(before);
});

test("a server that gives no document changes nothing", async () => {
  const before = files();
  await server[Symbol.asyncDispose]();
  await expect(run()).rejects.toThrow("cannot be read");
  expect(files()).toEqual(before);
});

test.each([
  { script: "release:plan", want: "could not be planned", asked: ["release:plan"] },
  { script: "accept", want: "could not be accepted", asked: ["release:plan", "accept"] },
])("a failure of $script is one of the run", async ({ script, want, asked }) => {
  served = theirs;
  const outcome = await run({ [script]: 3 });
  expect(outcome).toMatchObject({ exitCode: 1, message: expect.stringContaining(want), asked });
  expect(outcome.message).toContain(`${script} has spoken`);
});

test("where nothing plans a release, a person is asked to", async () => {
  served = theirs;
  write("package.json", '{ "scripts": { "accept": "" } }');
  expect(await run()).toMatchObject({ summary: expect.stringContaining("Add a changeset"), asked: ["accept"] });
});

test("a document that is written here has nothing to be fetched from", async () => {
  rmSync(join(root, "spec/source.json"));
  expect(await run()).toMatchObject({ exitCode: 0, message: expect.stringContaining("is written here"), asked: [] });
});

test("the command tells its options, and refuses others", () => {
  const command = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, "../spec-sync.ts"), ...args], { encoding: "utf8" });
  expect(command("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("--summary FILE") });
  expect(command("--sumary", "x")).toMatchObject({ status: 2, stderr: expect.stringContaining("--help") });
});
