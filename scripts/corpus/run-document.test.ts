import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runDocument, type DocumentReport } from "./run-document.ts";

const idPath = (maximum: number) => ({
  parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer", minimum: 1, maximum } }],
});
const success = (schema: object) => ({
  200: { description: "done", content: { "application/json": { schema } } },
});
const order = { $ref: "#/components/schemas/Order" };
const endless = { $ref: "#/components/schemas/Endless" };

/** What other teams' documents have that no toolkit can make sense of, and what only looks like it. */
const document = {
  openapi: "3.0.3",
  info: { title: "Odd", version: "1" },
  paths: {
    "/continue": { get: { operationId: "getContinue", responses: { 100: { description: "go on" } } } },
    "/endless": { get: { operationId: "getEndless", responses: success(endless) } },
    "/orders": {
      post: {
        operationId: "createOrder",
        requestBody: { required: true, content: { "application/json": { schema: order } } },
        responses: success(order),
      },
    },
    "/orders/{id}": {
      get: { ...idPath(10), operationId: "getOrder", responses: success(order) },
      delete: { ...idPath(1000), operationId: "deleteOrder", responses: { 204: { description: "gone" } } },
    },
  },
  components: {
    schemas: {
      Order: { type: "object", required: ["id"], properties: { id: { type: "integer", minimum: 1 } } },
      Endless: { type: "object", required: ["next"], properties: { next: endless } },
    },
  },
};

test("what a document itself makes impossible is a remark on it, and no failure", { timeout: 120_000 }, async () => {
  const { stages } = await report(document);
  expect(stages.flatMap(({ name, errors }) => errors.map((error) => `${name}: ${error}`))).toEqual([]);
  expect(stages.find(({ name }) => name === "fixtures")?.remarks?.[0]).toMatch(/Endless is satisfied by no value/);
  expect(stages.find(({ name }) => name === "collections")).toMatchObject({ done: 1, total: 1 });
});

test("of operations at one place each is called, where something tells them apart", { timeout: 120_000 }, async () => {
  const target = (name: string) => ({ name: "target", in: "header", required: true, schema: { enum: [name] } });
  const paths = {
    "/#target=start": called("start", [target("start")]),
    "/#target=stop": called("stop", [target("stop")]),
    "/?action=pause": called("pause"),
  };
  const { stages } = await report({ ...document, paths });
  expect(stages.find(({ name }) => name === "calls")).toMatchObject({ done: 3, total: 3, errors: [], remarks: [] });
});

test("where nothing tells operations apart, it is known which of them answers", { timeout: 120_000 }, async () => {
  const { stages } = await report({ ...document, paths: { "/#start": called("start"), "/#stop": called("stop") } });
  const calls = stages.find(({ name }) => name === "calls");
  expect(calls).toMatchObject({ done: 1, total: 1, errors: [] });
  expect(calls?.remarks).toEqual(["stop: no request tells it from start, for which the emulator answers."]);
});

function called(operationId: string, parameters: readonly object[] = []): object {
  return { post: { operationId, parameters, responses: { 204: { description: "done" } } } };
}

async function report(content: object): Promise<DocumentReport> {
  const folder = mkdtempSync(join(tmpdir(), "odd-"));
  try {
    const path = join(folder, "odd.json");
    writeFileSync(path, JSON.stringify(content));
    return await runDocument({ id: "odd", path });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
