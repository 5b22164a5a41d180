import { specPathMark } from "../../emit/see-tag.ts";
import { expect, test } from "vitest";
import type { Json } from "../../model/types.ts";
import { runGenerator } from "../run-generator.ts";
import { clientOperations } from "./operations.ts";
import { modelOf } from "./test-model.ts";

type Data = { readonly [key: string]: Json };

function bodyOf(operation: Data, document: Data = {}): string {
  const paths = { "/things": { get: { operationId: "act", responses: { 204: { description: "" } }, ...operation } } };
  return runGenerator(clientOperations, modelOf({ ...document, paths })).files[0]?.body ?? "";
}

const content = (type: string, schema?: Data): Data => ({
  description: "",
  content: { [type]: schema === undefined ? {} : { schema } },
});

test.for([
  { given: {}, want: "act(request?: ActRequest, options?: CallOptions): Call<ActResponse>;" },
  {
    given: { parameters: [{ name: "a", in: "query", required: true, schema: {} }] },
    want: "act(request: ActRequest, options?: CallOptions): Call<ActResponse>;",
  },
  { given: { responses: { 200: content("text/csv") } }, want: "): Call<string>;" },
  { given: { responses: { 200: content("image/png") } }, want: "): Call<Blob>;" },
  { given: { responses: { 200: content("application/xml", { type: "object" }) } }, want: "): Call<string>;" },
])("types $given", ({ given, want }) => {
  expect(bodyOf(given)).toContain(want);
});

test("shows the document's words, what is deprecated, and where it stands", () => {
  const body = bodyOf({ summary: "Acts.", description: "Slowly */ and well.", deprecated: true });
  expect(body).toContain(
    `/**\n * Acts.\n *\n * Slowly *\\/ and well.\n *\n * \`GET /things\`\n *\n * @deprecated\n * @see ${specPathMark}#/paths/~1things/get\n */\nact(`,
  );
});

const list = { type: "array", items: { $ref: "#/components/schemas/Thing" } };
const components = { schemas: { Thing: { type: "object" }, Page: { allOf: [{ properties: { data: list } }] } } };
const paging = { style: "page", pageParameter: "page", items: "/data" };
const parameters = [{ name: "page", in: "query", schema: {} }];

test.for([
  {
    schema: { $ref: "#/components/schemas/Page" },
    items: "/data",
    want: 'PagedCall<ActResponse, components["schemas"]["Thing"]>',
  },
  { schema: list, items: "", want: 'PagedCall<ActResponse, components["schemas"]["Thing"]>' },
  {
    schema: { type: "object", properties: { "a/b": { type: "array", items: { type: "object" } } } },
    items: "/a~1b",
    want: 'PagedCall<ActResponse, NonNullable<NonNullable<ActResponse>["a/b"]>[number]>',
  },
])("finds the items of a list at $items", ({ schema, items, want }) => {
  const operation = {
    parameters,
    "x-pagination": { ...paging, items },
    responses: { 200: content("application/json", schema) },
  };
  expect(bodyOf(operation, { components })).toContain(want);
});

test.for([
  { change: { items: "/none" }, problem: 'items "/none" is not supported (#/paths/~1things/get/x-pagination)' },
  { change: { pageParameter: "p" }, problem: 'pageParameter "p" is not supported (#/paths/~1things/get/x-pagination)' },
])("refuses pagination that does not fit the operation: $change", ({ change, problem }) => {
  const responses = { 200: content("application/json", { $ref: "#/components/schemas/Page" }) };
  const operation = { parameters, responses, "x-pagination": { ...paging, ...change } };
  expect(() => bodyOf(operation, { components })).toThrow(problem);
});

test("imports what it uses, and no more, whatever words the document uses", () => {
  const model = modelOf({
    paths: {
      "/a": {
        get: { operationId: "act", description: "PagedCall ServerError", responses: { 204: { description: "" } } },
      },
    },
  });
  expect(runGenerator(clientOperations, model).files[0]?.imports.map(({ names }) => names)).toEqual([
    ["Call", "CallOptions", "ApiError", "FailureStatus"],
    ["ActRequest", "ActResponse"],
  ]);
});
