import { expect, test } from "vitest";
import type { JsonObject } from "../../json/json.ts";
import { readableContent } from "./body-kinds.ts";
import { anyBodyType } from "./operation-types.ts";
import { operationOf } from "./test-operation.ts";

const object = { schema: { type: "object" } };
const binary = { schema: { type: "string", format: "binary" } };

/** Each media type with what it may be decoded into; a star where the value is checked. */
const rows: readonly { readonly content: Record<string, JsonObject>; readonly want: readonly string[] }[] = [
  { content: { "application/json": object }, want: ["json*"] },
  { content: { "application/json": {} }, want: ["json"] },
  { content: { "application/json": object, "application/xml": object }, want: ["json*", ""] },
  { content: { "application/xml": object }, want: ["text"] },
  { content: { "application/xml": { schema: { type: "string" } } }, want: ["text*"] },
  { content: { "application/cbor": object }, want: ["binary"] },
  { content: { "image/png": binary }, want: ["binary"] },
  { content: { "image/*": {} }, want: ["binary"] },
  { content: { "text/*": {} }, want: ["text"] },
  { content: { "*/*": object }, want: ["json*"] },
  { content: { "*/*": {} }, want: ["json text binary"] },
  { content: { "*/*": binary }, want: ["text binary*"] },
  {
    content: { "application/x-www-form-urlencoded": object, "multipart/form-data": object },
    want: ["form*", "multipart*"],
  },
  { content: { "application/x-www-form-urlencoded": { schema: { type: "string" } } }, want: ["text"] },
  { content: { "multipart/form-data": { schema: { type: "string" } } }, want: ["text"] },
  { content: { "multipart/form-data": { schema: { type: "array" } } }, want: ["binary"] },
];

test.each(rows)("of $content it is $want", ({ content, want }) => {
  const { requestBody } = operationOf({ requestBody: { content } });
  const found = requestBody === undefined ? [] : readableContent(requestBody);
  expect(found.map(({ kinds, isChecked }) => `${kinds.join(" ")}${isChecked ? "*" : ""}`)).toEqual(want);
});

test.each([
  [{ "application/json": object }, true, 'NonNullable<Shape["requestBody"]>["content"]["application/json"]'],
  [{ "application/json": {} }, true, "unknown"],
  [{ "application/xml": object }, true, "string"],
  [{ "image/png": {}, "text/csv": {} }, false, "Blob | string | undefined"],
])("of %j, required %s, the type is %s", (content, required, want) => {
  const operation = operationOf({ requestBody: { content, required } });
  const found = operation.requestBody === undefined ? [] : readableContent(operation.requestBody);
  expect(anyBodyType(operation, found)).toBe(want);
});
