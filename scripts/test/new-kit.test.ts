/** `pnpm new-kit` as a person meets it, and the repository that it makes. The kits' own npm test is a nightly suite. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packagePrefix } from "../emit/package-name.ts";
import { isInRoom } from "../new-kit/rooms.ts";

const repository = join(import.meta.dirname, "../..");
const program = join(repository, "scripts/new-kit.ts");
const names = ["--scope", "@new-kit.test", "--name", "notes-4u"] as const;

/** An install, a build and a type check of four packages, on a machine that may be busy. */
const timeout = 10 * 60_000;

const entry = `openapi: 3.0.3
info: { title: "Notes *of* \`\${all}\` <b>*/", version: "1.0 beta" }
servers: [{ url: https://notes.example.com/v1 }]
paths:
  /notes/{id}:
    get:
      operationId: read-note
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses:
        "200": { description: A note., content: { application/json: { schema: { $ref: "../parts/note (1).yaml" } } } }
`;
const part = `{ title: Note, type: object, required: [id],    properties: { id: { type: integer }, text: { type: string } } }\n`;

let folder: string;
let kit: string;
let told: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "new-kit-"));
  put("api/v1/notes.yaml", entry);
  put("api/parts/note (1).yaml", part);
  kit = join(folder, "kits/notes");
  mkdirSync(kit, { recursive: true }); // empty, so that nothing is overwritten
  const { status, stdout, stderr } = newKit("--spec", "api/v1/notes.yaml", ...names, "--out", "kits/notes");
  if (status !== 0 || stderr !== "") throw new Error(`new-kit ended with exit code ${status}: ${stderr}`);
  told = stdout;
});

afterAll(() => rmSync(folder, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function newKit(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: "utf8" });
}

function inKit(path: string): string {
  return readFileSync(join(kit, path), "utf8");
}

function runInKit(command: string, ...args: readonly string[]): { status: number | null; output: string } {
  const tool = join(kit, "node_modules/.bin", command);
  const { status, stdout, stderr } = spawnSync(tool, args, { cwd: kit, encoding: "utf8" });
  return { status, output: `${stdout}${stderr}` };
}

test("says what was made and what comes next", () => {
  expect(told).toContain("@new-kit.test/notes-4u-types");
  expect(told).toMatch(/cd kits\/notes\n {2}npm start .*\n {2}npm test /);
});

test("bears the new names everywhere, and nothing of a room comes along", () => {
  const entries = readdirSync(kit, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = entries.map((each) => join(each.parentPath, each.name));
  expect(paths.filter((path) => isInRoom(path))).toEqual([]);
  expect(paths.filter((path) => readFileSync(path, "utf8").includes(packagePrefix))).toEqual([]);
  expect(JSON.parse(inKit("package.json"))).toMatchObject({ name: "notes-4u", private: true });
  expect(JSON.parse(inKit("packages/fixtures/package.json"))).toMatchObject({
    name: "@new-kit.test/notes-4u-fixtures",
    description: "Valid test data and an emulator of Notes *of* `${all}` <b>*/",
    bin: { "notes-4u-emulator": expect.any(String) },
  });
  expect(readdirSync(join(kit, ".changeset")).sort()).toEqual(["README.md", "config.json", "first-release.md"]);
});

test("has the whole document, byte for byte, and is made from it", () => {
  expect(inKit("spec/v1/notes.yaml")).toBe(entry);
  expect(inKit("spec/parts/note (1).yaml")).toBe(part);
  expect(inKit("scripts/spec-path.ts")).toContain('specPath = "spec/v1/notes.yaml"');
  expect(inKit("packages/types/src/generated/index.ts")).toMatch(/^\/\/ Generated from spec\/v1\/notes\.yaml by /);
});

test("takes text of the document for text alone", () => {
  const page = inKit("README.md");
  expect(page).toContain("Notes \\*of\\* \\`\\$\\{all\\}\\` \\<b\\>\\*/ as four npm packages");
});

test(
  "is in order from the first moment: installs from its lockfile, and every check but the tests passes",
  { timeout },
  () => {
    const pnpm = join(repository, "node_modules/.bin/pnpm");
    const install = ["install", "--frozen-lockfile", "--prefer-offline", "--ignore-scripts"];
    expect(spawnSync(pnpm, install, { cwd: kit, encoding: "utf8" })).toMatchObject({ status: 0 });
    const script = (path: string, ...args: readonly string[]) => {
      const { status, stderr } = spawnSync(process.execPath, [path, ...args], { cwd: kit, encoding: "utf8" });
      return { status, output: stderr };
    };
    const well = { status: 0, output: expect.any(String) };
    expect(script("scripts/generate.ts", "--check")).toEqual(well);
    expect(script("scripts/check-readme.ts")).toEqual(well);
    expect(runInKit("prettier", "--check", "--log-level=warn", ".")).toEqual({ status: 0, output: "" });
    expect(runInKit("oxlint", "--deny-warnings")).toEqual(well);
    expect(runInKit("turbo", "run", "build", "typecheck", "--output-logs=errors-only")).toEqual(well);
    expect(script("scripts/tour.ts")).toEqual({ status: 0, output: "" });
  },
);

test.for([
  { wrong: "a folder that is not empty", out: "api", message: /api is not empty, .* Choose another --out\.\n$/ },
  { wrong: "a folder in this repository", out: join(repository, "kit"), message: /lies in this repository\. .*\n$/ },
])("refuses $wrong", ({ out, message }) => {
  const { status, stderr } = newKit("--spec", "api/v1/notes.yaml", ...names, "--out", out);
  expect([status, stderr]).toEqual([1, expect.stringMatching(message)]);
});

test.for([
  { args: ["--scope", "acme", "--name", "notes"], message: "--scope" },
  { args: ["--scope", "@acme/x", "--name", "notes"], message: "--scope" },
  { args: ["--scope", "@acme", "--name", "Notes"], message: "--name" },
  { args: ["--scope", "@acme", "--name", "../notes"], message: "--name" },
  { args: ["--scope", "@acme", "--name", "node_modules"], message: "--name" },
  { args: ["--scope", "@acme", "--name", "n".repeat(200)], message: "too long" },
  { args: ["--scope", "@acme"], message: "are all needed" },
  { args: ["--scoop", "@acme", "--name", "notes"], message: "--scoop" },
])("takes $args for wrong usage", ({ args, message }) => {
  const { status, stderr } = newKit("--spec", "api/v1/notes.yaml", "--out", "wrong", ...args);
  expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
});

test("refuses a faulty document with the words of pnpm generate, and leaves nothing behind", () => {
  put("faulty.yaml", entry.replace("type: integer", "type: strng"));
  const before = readdirSync(folder);
  const generate = join(repository, "scripts/generate.ts");
  const args = [generate, "--spec", "faulty.yaml", "--out", "out"];
  const { stderr: words } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  expect(newKit("--spec", "faulty.yaml", ...names, "--out", "new/kit")).toEqual(
    expect.objectContaining({ status: 1, stdout: "", stderr: words }),
  );
  expect(readdirSync(folder)).toEqual(before);
});

test("leaves nothing behind where it is interrupted", async () => {
  const args = [program, "--spec", "api/v1/notes.yaml", ...names, "--out", "interrupted/kit"];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: "ignore" });
  const ended = once(child, "exit");
  // Interrupted while its generator is at work.
  while (!drafts().some((path) => path.endsWith("scripts/spec-path.ts"))) await sleep(5);
  child.kill("SIGINT");
  expect(await ended).toEqual([null, "SIGINT"]);
  await sleep(500); // of what the generator would still have written
  expect(readdirSync(folder)).not.toContain("interrupted");
});

function drafts(): readonly string[] {
  try {
    return readdirSync(join(folder, "interrupted"), { recursive: true, encoding: "utf8" });
  } catch {
    return []; // not there yet
  }
}
