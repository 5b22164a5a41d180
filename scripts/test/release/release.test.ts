/**
 * From a change of the document to the versions that people install: a kit of its own, a registry of its own, and
 * somebody's program. What was announced as compatible compiles and runs with the old program; what was announced as
 * breaking does not.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installConsumer, type Consumer } from "./consumer.ts";
import { ScratchKit } from "./scratch-kit.ts";
import { startRegistry, type Registry } from "./start-registry.ts";

const isNightly = process.env["NIGHTLY"] === "1";

const document = `openapi: 3.1.0
info: { title: Notes, version: 1.0.0 }
servers: [{ url: "https://notes.example.com/v1" }]
paths:
  /notes/{id}:
    get:
      operationId: readNote
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: The note.
          content: { application/json: { schema: { $ref: "#/components/schemas/Note" } } }
    put:
      operationId: writeNote
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/NewNote" } } }
      responses:
        "204": { description: Written. }
components:
  schemas:
    Note:
      type: object
      required: [id, text]
      properties:
        id: { type: string }
        text: { type: string }
    NewNote:
      type: object
      required: [text]
      properties:
        text: { type: string, minLength: 1, maxLength: 100 }
`;

/** Reads a note, and asks whether a text of 40 characters may be written. */
const program = `
import { createClient } from "@acme/notes-client";
import { createEmulator } from "@acme/notes-fixtures/emulator";
import { newNoteValidator } from "@acme/notes-validators";
import type { NewNote } from "@acme/notes-types";

const notes = createClient({ fetch: createEmulator().fetch });
const written: NewNote = { text: "a".repeat(40) };
await notes.writeNote({ path: { id: "1" }, body: written });
const note = await notes.readNote({ path: { id: "1" } });
console.log(typeof note.text.length, newNoteValidator.is(written));
`;

/** The same for readers of notes whose text may be missing. */
const carefulProgram = program.replace("note.text.length", "(note.text ?? '').length");

let folder: string;
let registry: Registry;
let kit: ScratchKit;
let installs = 0;

beforeAll(async () => {
  if (!isNightly) return;
  folder = mkdtempSync(join(tmpdir(), "release-"));
  registry = await startRegistry(join(folder, "registry"), "@acme");
  kit = await ScratchKit.make(join(folder, "kit"), document, registry);
  await kit.commit("feat(repo): begin");
  await kit.publish();
}, 600_000);

afterAll(async () => {
  if (!isNightly) return;
  await registry[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

function install(): Promise<Consumer> {
  return installConsumer(join(folder, `consumer-${++installs}`), kit.versions(), registry);
}

/** The newest part of a changelog. */
function newest(name: string): string {
  return kit.read(`packages/${name}/CHANGELOG.md`).split(/^(?=## )/m)[1] ?? "";
}

const limit = { timeout: 300_000 };

test.skipIf(!isNightly)("1.0.0 is what people write their program for (nightly)", limit, async () => {
  expect(kit.versions()).toEqual({ types: "1.0.0", client: "1.0.0", validators: "1.0.0", fixtures: "1.0.0" });
  const consumer = await install();
  expect(await consumer.compile(program)).toBe("");
  expect(await consumer.run(program)).toBe("number true\n");
});

test.skipIf(!isNightly)("an addition is a minor version, and the program goes on (nightly)", limit, async () => {
  await kit.release((text) => {
    return text
      .replace("        text: { type: string }\n", "$&        author: { type: string }\n")
      .replace("1.0.0", "1.1.0");
  });
  expect(kit.versions()).toEqual({ types: "1.1.0", client: "1.1.0", validators: "1.1.0", fixtures: "1.1.0" });
  expect(newest("types")).toMatch(
    /^## 1\.1\.0\n\n### Minor Changes\n\n- [\da-f]{7}: \*\*What changed in the API description, from `1\.0\.0` to `1\.1\.0`\*\*/,
  );
  expect(newest("types")).toContain("Note.author");
  const consumer = await install();
  expect(await consumer.compile(program)).toBe("");
  expect(await consumer.run(program)).toBe("number true\n");
});

test.skipIf(!isNightly)("what breaks types alone is a major version of types and client (nightly)", limit, async () => {
  const changeset = await kit.release((text) => text.replace("required: [id, text]", "required: [id]"));
  expect(changeset).toContain("-  text: string;");
  expect(kit.versions()).toEqual({ types: "2.0.0", client: "2.0.0", validators: "1.2.0", fixtures: "1.2.0" });
  expect(newest("client")).toContain("### Major Changes");
  expect(newest("validators")).toContain("### Minor Changes");
  const consumer = await install();
  expect(await consumer.compile(program)).toContain("'note.text' is possibly 'undefined'");
  expect(await consumer.compile(carefulProgram)).toBe("");
  expect(await consumer.run(carefulProgram)).toBe("number true\n");
});

test.skipIf(!isNightly)("what is refused from now on is a major version of validators (nightly)", limit, async () => {
  const changeset = await kit.release((text) => text.replace("maxLength: 100", "maxLength: 20"));
  expect(changeset).toMatch(/Tried out:[^]*```json\n\s*\{ ?"text": ?"/);
  expect(kit.versions()).toEqual({ types: "2.0.1", client: "2.0.1", validators: "2.0.0", fixtures: "1.2.1" });
  expect(newest("validators")).toContain("`maxLength` was 100 and is 20");
  const consumer = await install();
  expect(await consumer.compile(carefulProgram)).toBe("");
  expect(await consumer.run(carefulProgram)).not.toContain("true");
});

test.skipIf(!isNightly)(
  "what the API has always answered, and is now described, breaks nothing (nightly)",
  limit,
  async () => {
    await kit.release((text) => {
      return text.replace(
        '        "204": { description: Written. }\n',
        '$&        "409": { description: Somebody was faster. }\n',
      );
    });
    expect(kit.versions()).toMatchObject({ types: "2.1.0", client: "2.1.0" });
    const consumer = await install();
    expect(await consumer.compile(carefulProgram)).toBe("");
  },
);
