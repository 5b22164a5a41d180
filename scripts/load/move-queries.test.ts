import { join } from "node:path";
import { expect, test } from "vitest";
import { valueAt } from "../json/json-pointer.ts";
import type { JsonObject } from "../json/json.ts";
import { type LoadedSpec, loadSpec } from "./load-spec.ts";
import { writeTemporaryFiles } from "./write-temporary-files.ts";

async function load(paths: string): Promise<LoadedSpec> {
  const text = `openapi: 3.1.1
info: { title: T, version: "1" }
components: { parameters: { Page: { name: page, in: path, required: true, schema: { type: integer } } } }
paths:
  ${paths.trim().replaceAll("\n", "\n  ")}
`;
  return loadSpec(join(writeTemporaryFiles({ "openapi.yaml": text }), "openapi.yaml"));
}

function pathsOf({ document }: LoadedSpec): JsonObject {
  return document["paths"] as JsonObject; // every document here has them
}

test("a path parameter behind the question mark is one of the query, under the name that is sent", async () => {
  const spec = await load(`
"/a/{id}?q={term}&page={page}":
  parameters: [{ name: id, in: path, required: true, schema: {} }, { $ref: "#/components/parameters/Page" }]
  get:
    parameters: [{ name: term, in: path, required: true, style: simple, schema: { type: string, minLength: 1 } }]`);
  expect(pathsOf(spec)).toEqual({
    "/a/{id}": {
      parameters: [
        { name: "id", in: "path", required: true, schema: {} },
        { name: "page", in: "query", required: true, schema: { type: "integer" } },
      ],
      get: { parameters: [{ name: "q", in: "query", required: true, schema: { type: "string", minLength: 1 } }] },
    },
  });
  expect(spec.warnings.map(({ code }) => code)).toEqual(["query-in-path"]);
});

test("one that is declared in query is left alone, and one that nobody declares is any text, or nothing", async () => {
  const spec = await load(`
"/a?q={q}":
  get: { parameters: [{ name: q, in: query, schema: { type: integer } }] }
  put: {}`);
  expect(pathsOf(spec)).toEqual({
    "/a": {
      get: { parameters: [{ name: "q", in: "query", schema: { type: "integer" } }] },
      put: { parameters: [{ name: "q", in: "query", schema: { type: "string" } }] },
    },
  });
});

test("what is fixed stays, and so does what would make two paths one", async () => {
  const spec = await load(`
"/a?kind=b&q={q}": { get: {} }
"/b?x={x}": { get: { parameters: [{ name: x, in: path, required: true, schema: {} }] } }
"/b?y={y}": { get: { parameters: [{ name: y, in: path, required: true, schema: {} }] } }
"/c?z={z}": { get: { parameters: [{ name: z, in: path, required: true, schema: {} }] } }
/c: {}`);
  expect(Object.keys(pathsOf(spec))).toEqual(["/a?kind=b", "/b?x={x}", "/b?y={y}", "/c?z={z}", "/c"]);
  expect(valueAt(spec.document, "#/paths/~1c?z={z}/get/parameters/0/in")).toBe("path");
});

test("references into such a path follow it, and places are still those of the file", async () => {
  const spec = await load(`
"/a?q={q}":
  get: { parameters: [{ name: q, in: path, required: true, schema: { type: integer } }] }
/b:
  get: { parameters: [{ name: r, in: query, schema: { $ref: "#/paths/~1a?q={q}/get/parameters/0/schema" } }] }`);
  const reference = valueAt(spec.document, "#/paths/~1b/get/parameters/0/schema/$ref");
  expect(reference).toBe("#/paths/~1a/get/parameters/0/schema");
  expect(spec.locate("#/paths/~1a/get/parameters/0/schema")).toMatchObject({
    line: 6,
    pointer: "#/paths/~1a?q={q}/get/parameters/0/schema",
  });
});
