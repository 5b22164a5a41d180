import { expect, test } from "vitest";
import type { JsonObject } from "../../json/json.ts";
import { isPlainList, pagingParameters } from "./paging-parameters.ts";
import { answering, modelOf, pets, text, whole } from "./test-pets.ts";

function operationWith(query: JsonObject, more: JsonObject = {}, required: readonly string[] = []) {
  const parameters = Object.entries(query).map(([name, schema]) => {
    return { name, in: "query", schema, required: required.includes(name) };
  });
  const [operation] = modelOf({ "/pets": { get: answering(pets, { parameters, ...more }) } }).operations;
  if (operation === undefined) throw new Error("The document of the test has no operation.");
  return operation;
}

test.each<{ given: JsonObject; want: JsonObject }>([
  { given: {}, want: {} },
  { given: { limit: whole }, want: { size: "limit" } },
  { given: { page: whole, per_page: whole }, want: { page: "page", firstPage: 1, size: "per_page" } },
  { given: { page: { type: "integer", minimum: 0 } }, want: { page: "page", firstPage: 0 } },
  { given: { page: { type: "integer", default: 0 } }, want: { page: "page", firstPage: 0 } },
  { given: { page: { type: "integer", minimum: 0, default: 1 } }, want: { page: "page", firstPage: 1 } },
  { given: { offset: whole, pageSize: whole }, want: { offset: "offset", size: "pageSize" } },
  { given: { starting_after: text, limit: whole }, want: { cursor: "starting_after", size: "limit" } },
  { given: { PageToken: text, PageSize: whole }, want: { cursor: "PageToken", size: "PageSize" } },
  { given: { colour: text }, want: {} },
])("the query parameters $given page by $want", ({ given, want }) => {
  expect(pagingParameters(operationWith(given))).toEqual(want);
});

test("believes x-pagination before names", () => {
  const pagination = { style: "page", pageParameter: "p", sizeParameter: "n", firstPage: 0, items: "" };
  const operation = operationWith({ p: whole, n: whole, limit: whole }, { "x-pagination": pagination });
  expect(pagingParameters(operation)).toEqual({ page: "p", firstPage: 0, size: "n" });
});

test.each([
  { required: [], want: true },
  { required: ["page"], want: true },
  { required: ["ids"], want: false },
])("with $required required it is $want that everything is listed", ({ required, want }) => {
  const operation = operationWith({ page: whole, ids: text }, {}, required);
  expect(isPlainList(operation, pagingParameters(operation))).toBe(want);
});
