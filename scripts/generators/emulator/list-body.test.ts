import { expect, test } from "vitest";
import type { JsonObject } from "../../json/json.ts";
import { listBody } from "./list-body.ts";
import { bodySchema } from "./success.ts";
import { answering, modelOf, pets, text, whole } from "./test-pets.ts";

function bodyOf(schema: JsonObject, more: JsonObject = {}): ReturnType<typeof listBody> {
  const [operation] = modelOf({ "/pets": { get: answering(schema, more) } }).operations;
  const body = operation?.responses[0] && bodySchema(operation.responses[0]);
  return body && listBody(body, "id", operation.pagination);
}

function envelope(properties: JsonObject): JsonObject {
  return { type: "object", properties };
}

const flags: JsonObject = { type: "array", items: { type: "string" } };
const nullable = { type: ["string", "null"] };

test.each([
  { title: "the body itself", given: pets, want: [] },
  { title: "the only list of items in it", given: envelope({ data: pets, flags }), want: ["data"] },
  { title: "nothing, if there are two", given: envelope({ a: pets, b: pets }), want: undefined },
  { title: "nothing, if they may not be none", given: { oneOf: [pets, { ...pets, maxItems: 1 }] }, want: undefined },
  { title: "nothing, if it holds something else", given: envelope({ flags }), want: undefined },
])("finds the items: $title", ({ given, want }) => {
  expect(bodyOf(given)?.items).toEqual(want);
});

test.each<{ given: JsonObject; want: readonly unknown[] }>([
  { given: { total: whole }, want: [{ at: ["total"], is: "total" }] },
  { given: { count: whole }, want: [{ at: ["count"], is: "total" }] },
  { given: { count: whole, total_count: whole }, want: [{ at: ["count"], is: "count" }, { at: ["total_count"], is: "total" }] },
  {
    given: { meta: envelope({ numPages: whole, page: whole, perPage: whole }) },
    want: [
      { at: ["meta", "numPages"], is: "pages" },
      { at: ["meta", "page"], is: "page" },
      { at: ["meta", "perPage"], is: "size" },
    ],
  },
  { given: { next: nullable, previous: text }, want: [{ at: ["next"], is: "nextUrl", nullable: true }, { at: ["previous"], is: "previousUrl" }] },
  { given: { hasMore: { type: "boolean" }, next_cursor: nullable }, want: [{ at: ["hasMore"], is: "hasNext" }, { at: ["next_cursor"], is: "nextCursor", nullable: true }] },
  // Of the wrong type, it is something else.
  { given: { total: text, page: { type: "string" }, next: whole }, want: [] },
])("of a body with $given it knows $want", ({ given, want }) => {
  expect(bodyOf(envelope({ data: pets, ...given }))?.facts).toEqual(want);
}); // prettier-ignore

test("believes x-pagination before names", () => {
  const pagination = { style: "page", pageParameter: "page", items: "/result/rows", totalPages: "/result/last" };
  const parameters = [{ name: "page", in: "query", schema: whole }];
  const schema = envelope({ result: envelope({ rows: pets, last: whole, total: whole }) });
  expect(bodyOf(schema, { parameters, "x-pagination": pagination })).toEqual({
    items: ["result", "rows"],
    facts: [{ at: ["result", "last"], is: "pages" }],
  });
});
