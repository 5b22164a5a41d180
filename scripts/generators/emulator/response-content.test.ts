import { expect, test } from "vitest";
import type { JsonObject } from "../../json/json.ts";
import { uncheckedContentTypes } from "./content-types.ts";
import { examplesFile } from "./response-examples.ts";
import { modelOf, text } from "./test-pets.ts";

function modelWith(content: JsonObject) {
  return modelOf({ "/pets": { get: { responses: { 200: { description: "ok", content } } } } });
}

test.each<{ given: JsonObject; want: string | undefined }>([
  { given: {}, want: undefined },
  { given: { "application/json": { schema: text } }, want: undefined },
  { given: { "text/csv": { schema: text }, "application/json": { schema: text } }, want: undefined },
  { given: { "application/json": {} }, want: "application/json" },
  { given: { "text/plain; charset=utf-8": { schema: text } }, want: "text/plain; charset=utf-8" },
  { given: { "image/*": {} }, want: "image/png" },
  { given: { "text/*": {} }, want: "text/plain" },
  { given: { "*/*": {} }, want: "application/octet-stream" },
  { given: { "*/*": { schema: text } }, want: "application/json" },
])("a body of $given is sent unchecked as $want", ({ given, want }) => {
  const [operation] = modelWith(given).operations;
  expect(operation && uncheckedContentTypes(operation)["200"]).toBe(want);
});

test("keeps the examples that are what the document says, each value once", () => {
  const model = modelWith({
    "application/json": {
      schema: { type: "integer" },
      examples: { one: { value: 1 }, wrong: { value: "1" }, constructor: { value: 2 } },
    },
  });
  const [file] = examplesFile(model);
  const place = "#/paths/~1pets/get/responses/200/content/application~1json/examples";
  expect(file?.body).toContain(`"${place}/one": 1`);
  expect(file?.body).toContain(`one: values["${place}/one"], constructor: values["${place}/constructor"]`);
  expect(file?.body).not.toContain("wrong");
});

test("makes no file where there are none", () => {
  expect(examplesFile(modelWith({ "application/json": { schema: text } }))).toEqual([]);
});
