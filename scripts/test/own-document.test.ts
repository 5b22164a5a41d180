/** What README.md says one has to do to make the repository one's own, done in a copy: it generates and builds. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compilerPath, repositoryRoot } from "../corpus/sandbox.ts";
import { packageNames } from "../emit/source-file.ts";

const ownDocument = `openapi: 3.0.3
info: { title: Notes, version: "1" }
servers: [{ url: https://notes.example.com/v1 }]
paths:
  /notes/{id}:
    get:
      operationId: readNote
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses:
        "200": { description: A note., content: { application/json: { schema: { $ref: "#/components/schemas/Note" } } } }
components:
  schemas:
    Note:
      type: object
      required: [id, text]
      properties: { id: { type: integer, readOnly: true }, text: { type: string, nullable: true } }
`;

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "own-document-"));
  for (const name of ["packages", "scripts", "spec", "tsconfig.base.json"]) {
    cpSync(join(repositoryRoot, name), join(copy, name), { recursive: true, verbatimSymlinks: true, filter: isSource });
  }
  symlinkSync(join(repositoryRoot, "node_modules"), join(copy, "node_modules"));
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true }));

test("another document takes the place of ours by the steps of the README", { timeout: 120_000 }, () => {
  writeFileSync(join(copy, "spec/openapi.yaml"), ownDocument);
  writeFileSync(join(copy, "spec/source.json"), '{ "url": "https://notes.example.com/openapi" }');
  for (const room of ["client", "fixtures"]) {
    rmSync(join(copy, "packages", room, "src/partitions"), { recursive: true, force: true });
  }
  useGenericEmulator();
  expect(run(["scripts/generate.ts"])).toMatch(/generated files, \d+ changed/);
  for (const name of packageNames) {
    const manifest = readFileSync(join(copy, "packages", name, "package.json"), "utf8");
    expect(JSON.parse(manifest), name).toMatchObject({
      spec: { version: "1", url: "https://notes.example.com/openapi" },
    });
    expect(run([compilerPath, "-p", `packages/${name}/tsconfig.build.json`]), name).toBe("");
  }
  const program = `
    import { createClient } from "./packages/client/dist/index.js";
    import { createEmulator } from "./packages/fixtures/dist/emulator/index.js";
    const notes = createClient({ fetch: createEmulator().fetch });
    console.log(typeof (await notes.readNote({ path: { id: 7 } })).id);`;
  writeFileSync(join(copy, "program.mjs"), program);
  expect(run(["program.mjs"])).toBe("number\n");
});

/** The line of the emulator's door that names the room becomes the line that its comment gives. */
function useGenericEmulator(): void {
  const door = join(copy, "packages/fixtures/src/emulator/index.ts");
  const text = readFileSync(door, "utf8");
  const generic = /export \{ createEmulator \} from "[^"]*";/.exec(text)?.[0] ?? "";
  expect(generic).not.toBe("");
  writeFileSync(door, text.replace(/^export \* from ".*partitions.*";$/m, generic));
}

function isSource(path: string): boolean {
  return !/(^|[\\/])(dist|reports|\.turbo)$/.test(path.slice(repositoryRoot.length).split(sep).join("/"));
}

function run(args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8" });
  return stderr === "" ? stdout : `${stdout}${stderr}`;
}
