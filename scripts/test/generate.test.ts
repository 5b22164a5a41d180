/** `pnpm generate` as a person meets it: a process with arguments, output and an exit code. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { compilerPath, makeSandbox } from "../corpus/sandbox.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const corpus = resolve(repository, "../shared/corpus/specs");

/** Small, whatever the document of this repository is. */
const notes = `openapi: 3.1.0
info: { title: Notes, version: "1" }
paths:
  /notes/{id}:
    get:
      operationId: readNote
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses:
        "200": { description: A note., content: { application/json: { schema: { $ref: "#/components/schemas/Note" } } } }
components:
  schemas:
    Note: { type: object, required: [id], properties: { id: { type: integer, readOnly: true }, text: { type: string } } }
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "generate-"));
  writeFileSync(join(folder, "notes.yaml"), notes);
});

afterEach(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(repository, "scripts/generate.ts"), ...args], {
    cwd: folder,
    encoding: "utf8",
  });
}

function bytesBelow(root: string): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(root.length), readFileSync(path, "utf8")]));
}

test("the committed sources are what the document says", () => {
  const { status, stdout, stderr } = run("--check");
  expect(stderr).not.toMatch(/^[+~-] /m);
  expect(stdout).toMatch(/\d+ generated files are up to date\./);
  expect(status).toBe(0);
});

test("generating twice gives the same bytes", () => {
  expect(run("--spec", "notes.yaml", "--out", "first").status).toBe(0);
  expect(run("--spec", "notes.yaml", "--out", "second").status).toBe(0);
  expect(bytesBelow(join(folder, "first"))).toEqual(bytesBelow(join(folder, "second")));
});

test("an unchanged document changes nothing on disk, and a check finds what somebody edited", () => {
  run("--spec", "notes.yaml", "--out", "out");
  expect(run("--spec", "notes.yaml", "--out", "out").stdout).toContain("none changed");
  const edited = join(folder, "out/types/spec.ts");
  writeFileSync(edited, `${readFileSync(edited, "utf8")}// edited\n`);
  const { status, stderr } = run("--check", "--spec", "notes.yaml", "--out", "out");
  expect([status, stderr]).toEqual([1, expect.stringContaining("~ types/spec.ts")]);
});

test(
  "a run sees every change since the one before, in any file of the document and in the output",
  { timeout: 240_000 },
  () => {
    const pet = (type: string) => writeFileSync(join(folder, "pet.json"), JSON.stringify({ type }));
    const schemas = { Pet: { $ref: "pet.json" }, Slow: { type: "string", pattern: "^(a+)+$" } };
    const document = { openapi: "3.1.0", info: { title: "Pets", version: "1" }, paths: {}, components: { schemas } };
    writeFileSync(join(folder, "api.json"), JSON.stringify(document));
    const generate = () => run("--spec", "api.json", "--out", "out");
    pet("string");
    generate();
    expect(generate()).toMatchObject({
      stdout: expect.stringContaining("none changed"),
      stderr: expect.stringContaining("can be kept busy"), // what it warns of is still so
    });
    pet("number");
    expect(generate().stdout).toContain("~ types/schemas.ts");
    writeFileSync(join(folder, "out/types/schemas.ts"), "");
    expect(generate()).toMatchObject({ status: 1, stderr: expect.stringContaining("types/schemas.ts") });
    rmSync(join(folder, "out/types/schemas.ts"));
    expect(generate().stdout).toContain("+ types/schemas.ts");
  },
);

test("--help tells the options, and a wrong option is refused with exit code 2", () => {
  expect(run("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("--spec FILE") });
  expect(run("--spce", "x")).toMatchObject({ status: 2, stderr: expect.stringContaining("--help") });
  expect(run("--spec", "x.yaml")).toMatchObject({ status: 2, stderr: expect.stringContaining("--out") });
});

test("a run that was killed while it wrote is told by a check and finished by the next run", () => {
  run("--spec", "notes.yaml", "--out", "out");
  const out = join(folder, "out");
  // As it stands between two of the renames: types are done, client is not.
  cpSync(join(out, "client"), join(out, ".client.next"), { recursive: true });
  writeFileSync(join(out, ".generate-swap.json"), JSON.stringify(["types", "client"]));
  rmSync(join(out, "client"), { recursive: true });
  expect(run("--check", "--spec", "notes.yaml", "--out", "out")).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("interrupted"),
  });
  expect(run("--spec", "notes.yaml", "--out", "out").stdout).toContain("Finished what an interrupted run");
  expect(run("--check", "--spec", "notes.yaml", "--out", "out").status).toBe(0);
});

test("names that are no identifiers become packages that compile", () => {
  const ids = [
    "delete",
    "import",
    "default",
    "await",
    "null",
    "arguments",
    "hasOwnProperty",
    "raw",
    "3d",
    "größe",
    "a-b",
  ];
  const keys = [
    "constructor",
    "__proto__",
    "toString",
    "List",
    "Error",
    "Array",
    "a.b",
    "a-b",
    "class",
    "4",
    "Größe",
    "_",
  ];
  const operation = (operationId: string) => ({ operationId, responses: { 200: { description: "ok" } } });
  const document = {
    openapi: "3.1.0",
    info: { title: "*/ ${odd} `names`", version: "1" },
    paths: Object.fromEntries(ids.map((id, index) => [`/path/${index}`, { post: operation(id) }])),
    components: {
      schemas: Object.fromEntries(
        keys.map((key) => [key, { type: "object", properties: { [key]: { type: "string" } }, required: [key] }]),
      ),
    },
  };
  writeFileSync(join(folder, "api.json"), JSON.stringify(document));
  expect(run("--spec", "api.json", "--out", "out")).toMatchObject({ status: 0 });
  expect(compile("out")).toBe("");
});

const head = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n";

describe("a faulty document", () => {
  test.each([
    {
      fault: "broken YAML",
      text: `${head}paths:\n  /a: [\n`,
      says: [/api\.yaml:\d+:\d+/],
    },
    {
      fault: "a reference to nothing",
      text: `${head}paths: {}\ncomponents:\n  schemas:\n    Pet: { type: object, properties: { tag: { $ref: '#/components/schemas/Tga' } } }\n    Tag: { type: string }\n`,
      says: [/api\.yaml:6:\d+/, "#/components/schemas/Pet/properties/tag", "#/components/schemas/Tga", "Tag"],
    },
    {
      fault: "an allOf that contains itself",
      text: `${head}paths: {}\ncomponents:\n  schemas:\n    A: { allOf: [{ $ref: '#/components/schemas/B' }] }\n    B: { allOf: [{ $ref: '#/components/schemas/A' }] }\n`,
      says: [/api\.yaml:6:\d+/, "#/components/schemas/A", "A -> A/allOf/0 -> B -> B/allOf/0 -> A"],
    },
  ])("with $fault is refused with its place and a remedy, and nothing is written", ({ text, says }) => {
    writeFileSync(join(folder, "api.yaml"), text);
    const { status, stderr } = run("--spec", "api.yaml", "--out", "out");
    for (const expected of [...says, /fix/i]) expect(stderr).toMatch(expected);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  test.each([
    {
      fault: "an operationId that is used twice",
      text: `${head}paths:\n  /a:\n    get: { operationId: read, responses: { '200': { description: ok } } }\n  /b:\n    get: { operationId: read, responses: { '200': { description: ok } } }\n`,
      says: [/api\.yaml:7:\d+/, "#/paths/~1b/get", '"read"'],
    },
    {
      fault: "a path parameter that is not declared",
      text: `${head}paths:\n  /a/{id}:\n    get: { operationId: read, responses: { '200': { description: ok } } }\n`,
      says: [/api\.yaml:\d+:\d+/, "#/paths/~1a~1{id}", '"id"'],
    },
    {
      fault: "a type that does not exist",
      text: `${head}paths: {}\ncomponents:\n  schemas:\n    Pet: { type: strng }\n`,
      says: [/api\.yaml:6:\d+/, "#/components/schemas/Pet/type", "strng", '"string"'],
    },
  ])("with $fault is a warning, which --strict takes for an error", ({ text, says }) => {
    writeFileSync(join(folder, "api.yaml"), text);
    const warned = run("--spec", "api.yaml", "--out", "out");
    for (const expected of [...says, /^warning: /, /fix/i]) expect(warned.stderr).toMatch(expected);
    expect(warned.status).toBe(0);
    const refused = run("--spec", "api.yaml", "--out", "strict", "--strict");
    for (const expected of [...says, /fix/i]) expect(refused.stderr).toMatch(expected);
    expect(refused.status).toBe(1);
    expect(existsSync(join(folder, "strict"))).toBe(false);
  });

  test("with several faults is told all of them at once", () => {
    writeFileSync(
      join(folder, "api.yaml"),
      `${head}paths: {}\ncomponents:\n  schemas:\n    A: { type: strng }\n    B: { $ref: '#/components/schemas/C' }\n`,
    );
    const { stderr } = run("--spec", "api.yaml", "--out", "out");
    expect(stderr).toContain("strng");
    expect(stderr).toContain("#/components/schemas/C");
  });
});

describe.skipIf(!existsSync(corpus))(
  `documents of other teams${existsSync(corpus) ? "" : " (skipped: no corpus here)"}`,
  () => {
    test.each([
      { kind: "3.0 with recursion and odd names", entry: "kubernetes-apiextensions.json" },
      { kind: "3.1 with type lists and tuples", entry: "meilisearch.json" },
      {
        kind: "several files in two folders",
        entry: "camara-quality-on-demand/API_definitions/quality-on-demand.yaml",
      },
    ])("$kind becomes four packages that compile under strict", ({ entry }) => {
      const generated = run("--spec", join(corpus, entry), "--out", "out");
      expect(generated.stderr.replaceAll(/^warning: .*(\n {2}.*)*\n?/gm, "")).toBe("");
      expect(generated.status).toBe(0);
      expect(compile("out")).toBe("");
    });
  },
);

/** Type-checks generated sources against the built packages, as a project that installed them would. */
function compile(sources: string): string {
  makeSandbox(folder, sources);
  return spawnSync(process.execPath, [compilerPath, "-p", folder], { cwd: folder, encoding: "utf8" }).stdout;
}
