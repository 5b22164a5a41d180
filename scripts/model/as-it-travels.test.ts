import { expect, test } from "vitest";
import type { Json } from "../json/json.ts";
import { buildModel } from "./build-model.ts";
import type { MediaType } from "./types.ts";

const object = { type: "object", properties: { a: { type: "string" } } };

function mediaOf(place: "request" | "response", contentType: string, schema: Json): MediaType | undefined {
  const body = { description: "", content: { [contentType]: { schema } } };
  const operation = place === "request" ? { requestBody: body } : { responses: { 200: body } };
  const [read] = buildModel({ paths: { "/": { put: operation } } }).operations;
  return place === "request" ? read?.requestBody?.content[0] : read?.responses[0]?.content[0];
}

test.for([
  { type: "application/xml", schema: object, want: { type: ["string"] } },
  { type: "application/yaml", schema: { type: ["object", "null"] }, want: { type: ["string"] } },
  { type: "text/plain", schema: { type: "integer" }, want: { type: ["string"] } },
  { type: "application/vnd.table", schema: object, want: { type: ["string"], format: "binary" } },
  { type: "multipart/mixed", schema: { type: "array" }, want: { type: ["string"], format: "binary" } },
])("$type that is described as $schema is not parsed", ({ type, schema, want }) => {
  const media = mediaOf("request", type, schema);
  expect(media?.schema).toMatchObject(want);
  expect(media?.parsedSchema?.source).toEqual(schema);
});

test.for([
  { type: "application/json", schema: object },
  { type: "application/problem+json", schema: object },
  { type: "*/*", schema: object },
  { type: "multipart/form-data", schema: object },
  { type: "application/x-www-form-urlencoded", schema: object },
  { type: "text/plain", schema: { enum: ["a", "b"] } },
  { type: "image/png", schema: { type: "string", format: "binary" } },
  { type: "application/pdf", schema: { type: "string" } },
])("$type that is described as $schema is what its schema says", ({ type, schema }) => {
  const media = mediaOf("request", type, schema);
  expect(media?.schema?.source).toEqual(schema);
  expect(media?.parsedSchema).toBeUndefined();
});

test("a form is a text where it is the answer", () => {
  const media = mediaOf("response", "application/x-www-form-urlencoded", object);
  expect(media?.schema?.type).toEqual(["string"]);
});

test("a schema that allows anything has nothing to say of the content", () => {
  const media = mediaOf("request", "application/xml", {});
  expect([media?.schema?.type, media?.parsedSchema]).toEqual([["string"], undefined]);
});
