import { expect, test } from "vitest";
import type { Json } from "../../model/types.ts";
import type { JsonObject } from "../../json/json.ts";
import { formFields } from "./form-fields.ts";
import { operationOf } from "./test-operation.ts";
import { withoutFiles } from "./without-files.ts";

interface Row {
  readonly name: string;
  readonly property: Json;
  readonly encoding?: JsonObject;
  readonly multipart?: boolean;
  readonly want: { readonly [key: string]: Json | undefined };
}

const string = { types: ["string"] };
const form = { style: "form", explode: true };
const binary = { type: "string", format: "binary" };

const rows: readonly Row[] = [
  { name: "a scalar", property: { type: "integer" }, want: { ...form, shape: { types: ["integer"] } } },
  { name: "a list", property: { type: "array", items: { type: "string" } }, want: { ...form, shape: { types: ["array"], items: string } } },
  { name: "an object, as JSON", property: { type: "object" }, want: { ...form, content: "json" } },
  { name: "an object in a style", property: { type: "object" }, encoding: { style: "deepObject" }, want: { style: "deepObject", explode: false, content: undefined } },
  { name: "an object, exploded", property: { type: "object" }, encoding: { explode: true }, want: { ...form, content: undefined } },
  { name: "a list, cut", property: { type: "array" }, encoding: { explode: false }, want: { style: "form", explode: false } },
  { name: "a scalar as JSON", property: { type: "integer" }, encoding: { contentType: "application/json" }, want: { content: "json" } },
  { name: "a binary field of a plain form", property: binary, want: { file: undefined } },
  { name: "a file", property: binary, multipart: true, want: { file: "always" } },
  { name: "a list of files", property: { type: "array", items: binary }, multipart: true, want: { file: "always" } },
  { name: "anything", property: {}, multipart: true, want: { file: "allowed" } },
  { name: "any image", property: {}, encoding: { contentType: "image/png, image/jpeg" }, multipart: true, want: { file: "always" } },
  { name: "a text of a multipart form", property: { type: "string" }, multipart: true, want: { file: undefined, shape: string } },
]; // prettier-ignore

test.each(rows)("writes $name", ({ property, encoding, multipart = false, want }) => {
  const contentType = multipart ? "multipart/form-data" : "application/x-www-form-urlencoded";
  const media = {
    schema: { type: "object", properties: { field: property } },
    ...(encoding === undefined ? {} : { encoding: { field: encoding } }),
  };
  const { requestBody } = operationOf({ requestBody: { content: { [contentType]: media } } });
  const [found] = requestBody?.content ?? [];
  if (found === undefined) throw new Error("The operation of the test has no body.");
  const { fields } = formFields(found, multipart) as { readonly fields: readonly JsonObject[] };
  expect(fields).toHaveLength(1);
  expect(fields[0]).toMatchObject({ name: "field" });
  for (const [key, value] of Object.entries(want)) expect(fields[0]?.[key], key).toEqual(value);
});

test("asks nothing of files, and everything of the rest, behind references too", () => {
  const schemas = {
    Upload: {
      type: "object",
      required: ["photo"],
      properties: { photo: binary, all: { type: "array", items: binary, maxItems: 2 } },
    },
  };
  const media = {
    schema: { allOf: [{ $ref: "#/components/schemas/Upload" }, { properties: { name: { type: "string" } } }] },
  };
  const { requestBody } = operationOf({ requestBody: { content: { "multipart/form-data": media } } }, schemas);
  const schema = requestBody?.content[0]?.schema;
  if (schema === undefined) throw new Error("The operation of the test has no schema.");
  const [upload, rest] = withoutFiles(schema).allOf ?? [];
  expect(upload?.ref?.component).toBeUndefined();
  expect(upload?.ref?.required).toEqual(["photo"]);
  expect(upload?.ref?.properties?.get("photo")).toMatchObject({ boolean: true });
  expect(upload?.ref?.properties?.get("all")).toMatchObject({ maxItems: 2, items: { boolean: true } });
  expect(rest?.properties?.get("name")).toMatchObject({ type: ["string"] });
  expect(schema.allOf?.[0]?.ref?.properties?.get("photo")).toMatchObject({ format: "binary" });
});

test("leaves a schema without files as it is", () => {
  const media = { schema: { type: "object", properties: { name: { type: "string" } } } };
  const { requestBody } = operationOf({ requestBody: { content: { "multipart/form-data": media } } });
  const schema = requestBody?.content[0]?.schema;
  expect(schema && withoutFiles(schema)).toBe(schema);
});
