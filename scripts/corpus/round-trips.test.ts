import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { findDocuments } from "./documents.ts";
import { measuredRun } from "./measured-run.ts";
import { makeSandbox, repositoryRoot } from "./sandbox.ts";
import type { StageOutcome } from "./stage-outcome.ts";

/** Documents of other people, next to the repository; see README.md there. */
const corpus = join(repositoryRoot, "../shared/corpus");

// The machine may be busy with other things.
vi.setConfig({ testTimeout: 120_000 });

/** How many collections each has. None of them has a line of code of its own. */
const documents = [
  { id: "petstore", collections: 3 },
  { id: "museum", collections: 1 },
  { id: "cafe-3.2", collections: 2 },
  { id: "meilisearch", collections: 4 },
  { id: "twilio-messaging", collections: 10 },
  { id: "camara-quality-on-demand", collections: 1 },
  { id: "pets-kitchen-sink", collections: 2 },
] as const;

test.for(documents)(
  "every collection of $id takes an item from its creation to its deletion",
  async ({ id, collections }, { skip }) => {
    skip(!existsSync(corpus), `There is no ${corpus}; the tests over it are left out.`);
    const [document] = await findDocuments(corpus, id);
    const outcome = await collectionsStage(document?.path ?? "");
    expect(outcome.errors).toEqual([]);
    expect(outcome).toMatchObject({ done: collections, total: collections });
  },
);

test("a collection keeps its items apart by a parameter with text beside it", async () => {
  const kind = { name: "kind", in: "path", required: true, schema: { enum: ["a", "b", "c", "d"] } };
  const id = { name: "id", in: "path", required: true, schema: { type: "integer" } };
  const note = { type: "object", required: ["id"], properties: { id: { type: "integer" }, text: { type: "string" } } };
  const content = (schema: object) => ({ content: { "application/json": { schema } } });
  const answer = (status: string, schema: object) => ({ [status]: { description: "Done", ...content(schema) } });
  const document = {
    openapi: "3.1.0",
    info: { title: "Notes", version: "1" },
    paths: {
      "/{kind}-notes": {
        parameters: [kind],
        post: { requestBody: { required: true, ...content(note) }, responses: answer("200", note) },
        get: { responses: answer("200", { type: "array", items: note }) },
      },
      "/{kind}-notes/{id}": {
        parameters: [kind, id],
        delete: { responses: { "204": { description: "Gone" } } },
      },
    },
  };
  const folder = mkdtempSync(join(tmpdir(), "notes-"));
  try {
    writeFileSync(join(folder, "notes.json"), JSON.stringify(document));
    const outcome = await collectionsStage(join(folder, "notes.json"));
    expect(outcome).toMatchObject({ done: 1, total: 1, errors: [] });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

async function collectionsStage(specPath: string): Promise<StageOutcome> {
  const folder = mkdtempSync(join(tmpdir(), "round-trips-"));
  try {
    makeSandbox(folder, "out");
    const generate = join(repositoryRoot, "scripts/generate.ts");
    const generated = await measuredRun([generate, "--spec", specPath, "--out", "out"], folder);
    expect(generated.exitCode, generated.stderr).toBe(0);
    const tryPackages = fileURLToPath(new URL("try-packages.ts", import.meta.url));
    const tried = await measuredRun([tryPackages, "out", specPath], folder);
    const line = tried.stdout.split("\n").find((each) => each.startsWith('{"name":"collections"'));
    if (line === undefined) throw new Error(`Nothing was tried: ${tried.stderr}`);
    return JSON.parse(line) as StageOutcome; // it was written by the same code
  } finally {
    rmSync(folder, { recursive: true });
  }
}
