import { expect, test } from "vitest";
import type { Json } from "../../model/types.ts";
import { runGenerator } from "../run-generator.ts";
import { clientApi } from "./api.ts";
import { modelOf } from "./test-model.ts";

type Data = { readonly [key: string]: Json };

const parts = ["basicText", "pagedCall", "queryOfPath", "signElsewhere", "writeForm", "writeStyled"];

/** The generated description as data: its text is plain literals, and names of the runtime, which stand for themselves. */
function apiOf(document: Data): Data {
  const body = runGenerator(clientApi, modelOf(document)).files[0]?.body ?? "";
  const text = body.slice(body.indexOf("= {") + 2, body.lastIndexOf(";"));
  // oxlint-disable-next-line typescript/no-implied-eval, eslint/no-new-func -- generated here, of a document of the test
  return new Function(...parts, `return (${text})`)(...parts) as Data;
}

function operationOf(operation: Data, document: Data = {}): Json | undefined {
  const paths = {
    "/things/{id}": { post: { operationId: "act", responses: { 204: { description: "" } }, ...operation } },
  };
  return (apiOf({ ...document, paths }).operations as Data).act;
}

const base = { method: "POST", path: "/things/{id}" };
const jsonBody = { description: "", content: { "application/json": { schema: {} } } };
const parameter = (place: string, more: Data): Data => ({ name: "p", in: place, required: true, schema: {}, ...more });

test.for([
  { given: { responses: { 200: jsonBody } }, want: {} },
  { given: {}, want: { response: "none" } },
  { given: { responses: { 200: jsonBody, 202: { description: "" } } }, want: { emptyResponse: true } },
  { given: { responses: { 200: jsonBody, 204: { description: "" } } }, want: {} },
  { given: { responses: { 200: { description: "", content: { "text/csv": {} } } } }, want: { response: "text" } },
  { given: { responses: { 200: { description: "", content: { "image/png": {} } } } }, want: { response: "blob" } },
  { given: { responses: { 200: { description: "", content: { "*/*": { schema: {} } } } } }, want: {} },
  { given: { responses: { default: jsonBody } }, want: {} },
  {
    given: { responses: { 200: jsonBody, 400: { description: "", content: { "text/plain": {} } } } },
    want: { textError: true },
  },
])("says what a success holds: $want", ({ given, want }) => {
  expect(operationOf(given)).toEqual({ ...base, ...want });
});

test.for([
  { place: "query", given: {}, want: undefined },
  { place: "query", given: { style: "form", explode: true }, want: undefined },
  { place: "query", given: { explode: false }, want: { explode: false } },
  { place: "query", given: { style: "pipeDelimited" }, want: { style: "pipeDelimited", explode: false } },
  { place: "query", given: { allowReserved: true }, want: { allowReserved: true } },
  { place: "path", given: { style: "label", explode: true }, want: { style: "label", explode: true } },
  { place: "header", given: { style: "simple", explode: false }, want: undefined },
])("states a style of $place only where it is not the default: $want", ({ place, given, want }) => {
  const styles = want === undefined ? {} : { styles: { [place]: { p: want } } };
  expect(operationOf({ parameters: [parameter(place, given)] })).toEqual({ ...base, ...styles, response: "none" });
});

test("says that a parameter is JSON", () => {
  const content = { "application/json": { schema: {} } };
  const found = operationOf({ parameters: [{ name: "p", in: "query", content }] });
  expect(found).toMatchObject({ styles: { query: { p: { json: true } } } });
});

test.for([
  { given: { "application/json": {} }, want: undefined },
  { given: { "text/plain": {}, "application/json": {} }, want: undefined },
  { given: { "application/merge-patch+json": {} }, want: { contentType: "application/merge-patch+json" } },
  {
    given: { "multipart/form-data": { encoding: { a: { contentType: "image/png" }, b: { headers: {} } } } },
    want: { contentType: "multipart/form-data", encoding: { a: { contentType: "image/png" } } },
  },
  {
    given: { "multipart/form-data": { encoding: { a: { contentType: "a/b, c/d" }, b: { contentType: "image/*" } } } },
    want: { contentType: "multipart/form-data", encoding: { a: { contentType: "a/b" } } },
  },
])("says how a body is written: $want", ({ given, want }) => {
  const found = operationOf({ requestBody: { content: given } }) as Data;
  expect(found.body).toEqual(want);
});

test("states security where it is not that of most operations, and says nothing of client certificates", () => {
  const securitySchemes = { key: { type: "apiKey", in: "query", name: "k" }, cert: { type: "mutualTLS" } };
  const operation = (operationId: string, more: Data = {}): Data => ({ get: { operationId, responses: {}, ...more } });
  const api = apiOf({
    security: [{ key: [], cert: [] }],
    components: { securitySchemes },
    paths: { "/a": operation("a"), "/b": operation("b"), "/c": operation("c", { security: [] }) },
  });
  expect(api.security).toEqual([["key"]]);
  expect(api.schemes).toEqual({ key: { in: "query", name: "k", option: "apiKey" } });
  expect(api.operations).toMatchObject({ c: { security: [] } });
  expect(api.operations).not.toHaveProperty("a.security");
});

test("states the server of an operation that has its own, though it has no host", () => {
  const own = { get: { operationId: "a", responses: {}, servers: [{ url: "/v2" }] } };
  const api = apiOf({ servers: [{ url: "https://api.example/v1" }], paths: { "/a": own } });
  expect(api.operations).toMatchObject({ a: { server: { url: "/v2" } } });
});

test("states the server of an operation that has its own, and a placeholder's environment variable", () => {
  const server = { url: "https://{team}.example", variables: { team: { default: "your-team", "x-env": "TEAM" } } };
  const api = apiOf({
    servers: [server],
    paths: { "/a": { get: { operationId: "a", responses: {}, servers: [{ url: "https://files.example" }] } } },
  });
  expect(api.servers).toEqual([{ url: server.url, variables: { team: { env: "TEAM" } } }]);
  expect(api.operations).toMatchObject({ a: { server: { url: "https://files.example" } } });
});

const okay = { responses: { 204: { description: "" } } };
const apiKey = (place: string): Data => ({
  components: { securitySchemes: { key: { type: "apiKey", in: place, name: "k" } } },
});
const basic = { components: { securitySchemes: { login: { type: "http", scheme: "basic" } } } };
const takes = (...types: readonly string[]): Data => ({
  requestBody: { content: Object.fromEntries(types.map((type) => [type, {}])) },
});

test.for([
  {
    of: "JSON and plain parameters",
    operation: { parameters: [parameter("query", {})], ...takes("application/json") },
    want: undefined,
  },
  { of: "a key in a header", document: apiKey("header"), want: undefined },
  { of: "a key in the query", document: apiKey("query"), want: { signElsewhere: "signElsewhere" } },
  { of: "a key in a cookie", document: apiKey("cookie"), want: { signElsewhere: "signElsewhere" } },
  { of: "a password", document: basic, want: { basicText: "basicText" } },
  {
    of: "a style",
    operation: { parameters: [parameter("query", { explode: false })] },
    want: { writeStyled: "writeStyled" },
  },
  { of: "a form", operation: takes("Multipart/Form-Data; boundary=x"), want: { writeForm: "writeForm" } },
  {
    of: "a form beside JSON",
    operation: takes("application/json", "application/x-www-form-urlencoded"),
    want: { writeForm: "writeForm" },
  },
  { of: "forms of another kind", operation: takes("multipart/form-data-2"), want: undefined },
  { of: "a path with a query", path: "/rest?method={id}", want: { queryOfPath: "queryOfPath" } },
  { of: "a path with a fragment", path: "/rest/{id}#list", want: { queryOfPath: "queryOfPath" } },
])(
  "names the parts of the runtime that $of asks for: $want",
  ({ operation, document, path = "/things/{id}", want }) => {
    const post = { operationId: "act", ...okay, ...operation };
    expect(apiOf({ ...document, paths: { [path]: { post } } }).parts).toEqual(want);
  },
);

test("keeps hostile names of a document data", () => {
  const id = '"];process.exit(1);//';
  const operation = { operationId: id, parameters: [parameter("query", { name: "__proto__", explode: false })] };
  const api = apiOf({ paths: { "/x": { get: { ...operation, responses: {} } } } });
  expect(Object.values(api.operations as Data)).toMatchObject([{ id }]);
  expect(JSON.stringify(api)).toContain('"query":{"__proto__":{"explode":false}}');
});
