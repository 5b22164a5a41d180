import { expect, test } from "vitest";
import type { Json } from "../../json/json.ts";
import { buildModel } from "../../model/build-model.ts";
import { hideSensitive } from "./hide-sensitive.ts";
import { documentWith, object, string } from "./test-documents.ts";

const secret: Json = { ...string, "x-sensitive": true };

const rows: readonly { readonly title: string; readonly schema: Json; readonly value: Json; readonly want: Json }[] = [
  { title: "the value itself", schema: secret, value: "s", want: "(hidden)" },
  {
    title: "a property",
    schema: object({ a: secret, b: string }),
    value: { a: "s", b: "t" },
    want: { a: "(hidden)", b: "t" },
  },
  { title: "behind a reference", schema: { $ref: "#/components/schemas/Secret" }, value: "s", want: "(hidden)" },
  {
    title: "in a branch",
    schema: { oneOf: [string, object({ a: secret })] },
    value: { a: "s" },
    want: { a: "(hidden)" },
  },
  { title: "in a list", schema: { type: "array", items: secret }, value: ["s", "s"], want: ["(hidden)", "(hidden)"] },
  {
    title: "in a map",
    schema: { type: "object", additionalProperties: secret },
    value: { x: "s" },
    want: { x: "(hidden)" },
  },
  {
    title: "under a pattern",
    schema: { patternProperties: { "^k": secret } },
    value: { key: "s" },
    want: { key: "(hidden)" },
  },
  { title: "nothing", schema: object({ a: string }), value: { a: "t", n: null }, want: { a: "t", n: null } },
];

test.each(rows)("hides $title", ({ schema, value, want }) => {
  const model = buildModel(documentWith({}, { Tested: schema, Secret: secret }));
  const tested = model.schemas.filter(({ key }) => key === "Tested").map((component) => component.schema);
  expect(hideSensitive(value, tested)).toEqual(want);
});
