import { join } from "node:path";
import { expect, test } from "vitest";
import { valueAt } from "../json/json-pointer.ts";
import { loadSpec } from "./load-spec.ts";
import { writeTemporaryFiles } from "./write-temporary-files.ts";

async function load(paths: string): ReturnType<typeof loadSpec> {
  const text = `openapi: 3.1.1
info: { title: T, version: "1" }
components: { securitySchemes: { Key: { type: http, scheme: basic }, Odd: { type: apiKey, in: header, name: My key } } }
paths:
  ${paths.trim().replaceAll("\n", "\n  ")}
`;
  return loadSpec(join(writeTemporaryFiles({ "openapi.yaml": text }), "openapi.yaml"));
}

const id = "{ name: id, in: path, required: true, schema: { type: integer } }";
const named = (name: string, place = "query"): object => expect.objectContaining({ name, in: place }) as object; // vitest says any

const rows: readonly { readonly what: string; readonly given: string; readonly at: string; readonly want: unknown }[] =
  [
    {
      what: "a parameter that the path names and nobody declares",
      given: '"/a/{id}": { get: {} }',
      at: "#/paths/~1a~1{id}/get/parameters",
      want: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
    },
    {
      what: "one that the path item declares",
      given: `"/a/{id}": { parameters: [${id}], get: {} }`,
      at: "#/paths/~1a~1{id}/get",
      want: {},
    },
    {
      what: "a path parameter without a place",
      given: `/a: { get: { parameters: [${id}, { name: q, in: query, schema: {} }] } }`,
      at: "#/paths/~1a/get/parameters",
      want: [named("q")],
    },
    {
      what: "a parameter that stands twice",
      given: "/a: { parameters: [{ name: X, in: header, schema: {} }, { name: x, in: header, schema: {} }] }",
      at: "#/paths/~1a/parameters",
      want: [named("X", "header")],
    },
    {
      what: "an operation id that is taken",
      given: "/a: { get: { operationId: f }, put: { operationId: f } }",
      at: "#/paths/~1a",
      want: { get: { operationId: "f" }, put: {} },
    },
    {
      what: "a requirement of an unknown scheme",
      given: "/a: { get: { security: [{ Key: [], Other: [] }] } }",
      at: "#/paths/~1a/get/security",
      want: [{ Key: [] }],
    },
    {
      what: "a requirement of a scheme that no request can carry",
      given: "/a: { get: { security: [{ Key: [], Odd: [] }] } }",
      at: "#/paths/~1a/get/security",
      want: [{ Key: [] }],
    },
    {
      what: "a scheme that no request can carry",
      given: "/a: {}",
      at: "#/components/securitySchemes",
      want: { Key: { type: "http", scheme: "basic" } },
    },
  ];

test.each(rows)("puts right $what", async ({ given, at, want }) => {
  const { document } = await load(given);
  expect(valueAt(document, at)).toEqual(want);
});

test("a parameter that has moved up is still found in its file", async () => {
  const { locate } = await load(`/a: { get: { parameters: [${id},\n  { name: q, in: query, schema: {} }] } }`);
  expect(locate("#/paths/~1a/get/parameters/0/schema")).toMatchObject({
    line: 6,
    pointer: "#/paths/~1a/get/parameters/1/schema",
  });
});
