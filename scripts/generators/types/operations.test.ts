import { expect, test } from "vitest";
import { buildModel } from "../../model/build-model.ts";
import type { JsonObject } from "../../json/json.ts";
import { runGenerator } from "../run-generator.ts";
import { typesOperations } from "./operations.ts";
import { typesPaths } from "./paths.ts";

const error = { description: "It failed.", content: { "application/json": { schema: { type: "string" } } } };
const thing = { $ref: "#/components/schemas/Thing" };
const json = (schema: JsonObject): JsonObject => ({ "application/json": { schema } });

/** The body of one file for a document with operation `act` and schema `Thing`, on one line and without comments. */
function printed(generator: typeof typesOperations, operation: JsonObject, rest: JsonObject = {}): string {
  const schemas = { Thing: { properties: { id: { type: "string", readOnly: true } } } };
  const paths = { "/act/{it}": { post: { operationId: "act", ...operation } } };
  const [file] = runGenerator(
    generator,
    buildModel({ openapi: "3.1.0", info: {}, paths, components: { schemas }, ...rest }),
  ).files;
  return (file?.body ?? "").replace(/\/\*\*.*?\*\//gs, "").replace(/\s+/g, " ");
}

const rows: readonly { readonly given: JsonObject; readonly want: string }[] = [
  { given: {}, want: "export type ActRequest = { [key: string]: never };" },
  {
    given: { parameters: [{ in: "path", name: "it", schema: { type: "string" } }] },
    want: "export interface ActRequest { path: { it: string; }; }",
  },
  {
    given: {
      parameters: [
        { in: "query", name: "a-b", schema: { type: "integer" } },
        { in: "header", name: "X-Key", required: true, schema: { type: "string" } },
        { in: "cookie", name: "c", content: json({ type: "boolean" }) },
      ],
    },
    want: 'export interface ActRequest { query?: { "a-b"?: number; }; header: { "X-Key": string; }; cookie?: { c?: boolean; }; }',
  },
  {
    given: { requestBody: { required: true, content: { "text/plain": {}, ...json(thing) } } },
    want: "export interface ActRequest { body: ThingInput; }",
  },
  {
    given: { requestBody: { content: { "application/octet-stream": {} } } },
    want: "export interface ActRequest { body?: Blob; }",
  },
  { given: { responses: { 200: { content: json(thing) } } }, want: "export type ActResponse = Thing;" },
  { given: { responses: { 204: {}, 404: error } }, want: "export type ActResponse = void;" },
  {
    given: { responses: { 200: { content: json(thing) }, 204: {} } },
    want: "export type ActResponse = Thing | undefined;",
  },
  {
    given: { responses: { "2XX": { content: json(thing) }, default: error } },
    want: "export type ActResponse = Thing;",
  },
  { given: { responses: { default: { content: json(thing) } } }, want: "export type ActResponse = Thing;" },
  { given: { responses: { 200: { content: { "image/png": {} } } } }, want: "export type ActResponse = Blob;" },
  { given: { responses: { 200: { content: { "text/csv": {} } } } }, want: "export type ActResponse = string;" },
  { given: { responses: { 200: {}, 404: error, default: error } }, want: "export type ActError = string;" },
  { given: { responses: { 200: {}, 404: error, 409: {} } }, want: "export type ActError = string | undefined;" },
  { given: { responses: { 200: {} } }, want: "export type ActError = unknown;" },
  {
    given: { responses: { 200: {}, "4XX": error } },
    want: '200: { headers: { [name: string]: unknown; }; content?: never; }; "4XX": {',
  },
  {
    given: { responses: { 200: { headers: { "X-Next": { schema: { type: "string" } } } } } },
    want: '200: { headers: { "X-Next"?: string; [name: string]: unknown; }; content?: never; };',
  },
  {
    given: { requestBody: { content: json(thing) } },
    want: 'requestBody?: { content: { "application/json": ThingInput; }; };',
  },
];

test.each(rows)("prints $given as $want", ({ given, want }) => {
  expect(printed(typesOperations, given)).toContain(want);
});

test("a webhook's body is read and its answer is written, the other way round than in an operation", () => {
  const post = { requestBody: { content: json(thing) }, responses: { 200: { content: json(thing) } } };
  const body = printed(typesPaths, {}, { webhooks: { thingMade: { post } } });
  expect(body).toContain("export interface webhooks { thingMade: {");
  expect(body).toContain('requestBody?: { content: { "application/json": Thing; }; };');
  expect(body).toContain(
    '200: { headers: { [name: string]: unknown; }; content: { "application/json": ThingInput; }; };',
  );
});

test("a callback stands in its operation, by name and expression", () => {
  const post = { requestBody: { content: json(thing) }, responses: { 200: {} } };
  const body = printed(typesOperations, { callbacks: { done: { "{$request.body#/url}": { post } } } });
  expect(body).toContain('callbacks: { done: { "{$request.body#/url}": { parameters:');
});

test("a path has every method", () => {
  expect(printed(typesPaths, {})).toContain(
    'get?: never; put?: never; post: operations["act"]; delete?: never; options?: never; head?: never; patch?: never; trace?: never;',
  );
});

test("a document without operations has paths that nothing fits", () => {
  const [file] = runGenerator(typesPaths, buildModel({ openapi: "3.1.0", info: {} })).files;
  expect(file?.body).toContain("export type paths = { [key: string]: never };");
  expect(file?.imports.flatMap(({ names }) => names)).toEqual([]);
});
