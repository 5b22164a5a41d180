/** `node scripts/spec-diff.ts` as a person meets it. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Change } from "../diff/change.ts";

const program = fileURLToPath(new URL("../spec-diff.ts", import.meta.url));

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "spec-diff-test-"));
});

afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function git(...args: readonly string[]): void {
  const identity = ["-c", "user.name=T", "-c", "user.email=t@t.example", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...identity, ...args], { cwd: root, stdio: "pipe" });
}

function diff(...args: readonly string[]): { readonly status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    encoding: "utf8",
    env,
  });
  return { status, stdout, stderr };
}

/** A document whose only schema stands in another file. */
const entry = `openapi: 3.1.1
info: { title: Things, version: "1" }
paths:
  /things:
    post:
      operationId: addThing
      requestBody:
        content: { application/json: { schema: { $ref: ../schemas/thing.yaml } } }
      responses: { "204": { description: Done } }
`;

function thing(maxLength: number): string {
  return `{ type: string, maxLength: ${maxLength} }`;
}

function commitThings(): void {
  git("init", "-q");
  put("api/spec/openapi.yaml", entry);
  put("api/schemas/thing.yaml", thing(9));
  git("add", ".");
  git("commit", "-qm", "one");
}

test("by default compares with what is committed, references to other files included", () => {
  commitThings();
  put("api/schemas/thing.yaml", thing(5));
  const { status, stdout } = diff("--head", "api/spec/openapi.yaml");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^From api\/spec\/openapi\.yaml at HEAD \([\da-f]{7}\) to api\/spec\/openapi\.yaml\n/);
  expect(stdout).toContain("`maxLength` was 9 and is 5.");
  expect(stdout).toContain("1 change: types patch, client patch, validators major, fixtures patch.");
});

test("a commit is read without touching the working tree, the index, or leaving anything behind", () => {
  commitThings();
  put("api/schemas/thing.yaml", thing(5));
  git("add", ".");
  put("api/schemas/thing.yaml", thing(4));
  const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith("spec-base-"));
  const before = leftovers();
  const status = () => execFileSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8" });
  const staged = status();
  expect(diff("--head", "api/spec/openapi.yaml").stdout).toContain("`maxLength` was 9 and is 4.");
  expect(status()).toBe(staged);
  expect(leftovers()).toEqual(before);
});

test("--json gives the changes as data", () => {
  put("one/openapi.yaml", entry.replace("../schemas", "schemas"));
  put("one/schemas/thing.yaml", thing(9));
  put("two/openapi.yaml", entry.replace("../schemas", "schemas"));
  put("two/schemas/thing.yaml", thing(10));
  const { status, stdout } = diff("--base", "one/openapi.yaml", "--head", "two/openapi.yaml", "--json");
  const { base, head, changes } = JSON.parse(stdout) as { base: string; head: string; changes: readonly Change[] };
  expect([status, base, head]).toEqual([0, "one/openapi.yaml", "two/openapi.yaml"]);
  expect(changes).toMatchObject([
    { rule: "max-length-increased", flows: ["request"], operations: ["addThing"], effects: { validators: "minor" } },
  ]);
});

test("--markdown cannot be broken out of by the text of a document", () => {
  const document = (values: string) => entry.replace("$ref: ../schemas/thing.yaml", `enum: [${values}]`);
  put("base.yaml", document("a"));
  put("head.yaml", document(`a, "| <img> @someone"`));
  const { status, stdout } = diff("--base", "base.yaml", "--head", "head.yaml", "--markdown");
  expect(status).toBe(0);
  expect(stdout).toContain('The value <code>"&#124; &#60;img&#62; &#64;someone"</code> is new.');
});

test("says so where nothing differs", () => {
  commitThings();
  expect(diff("--head", "api/spec/openapi.yaml").stdout).toMatch(/\n\nNo difference\.\n$/);
});

test("names the commit and the file of a fault in the base", () => {
  commitThings();
  put("api/schemas/thing.yaml", "{ $ref: nothing.yaml }");
  git("commit", "-qam", "two");
  put("api/schemas/thing.yaml", thing(9));
  const { status, stderr } = diff("--head", "api/spec/openapi.yaml");
  expect(status).toBe(1);
  expect(stderr).toContain("HEAD:api/schemas/thing.yaml:1:");
});

test.for([
  { args: ["--json", "--markdown"], want: "choose one" },
  { args: ["--today", "tomorrow"], want: "no date such as 2027-01-31" },
  { args: ["--head", "nowhere.yaml"], want: 'There is no file "nowhere.yaml".' },
  { args: ["--head", "api/spec/openapi.yaml", "--base", "v9"], want: 'neither a file nor a commit "v9"' },
  { args: ["--nonsense"], want: "--help" },
])("$args are refused as wrong usage", ({ args, want }) => {
  commitThings();
  const { status, stderr, stdout } = diff(...args);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(want);
});

test("a document that the commit does not have is wrong usage too", () => {
  commitThings();
  put("api/spec/new.yaml", entry);
  const { status, stderr } = diff("--head", "api/spec/new.yaml");
  expect(status).toBe(2);
  expect(stderr).toContain("HEAD has no api/spec/new.yaml. Name another --base.");
});
