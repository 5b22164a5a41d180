import { expect, test } from "vitest";
import { translate } from "./translate.ts";

test.each([
  { given: { type: "string", nullable: true }, want: { type: ["string", "null"] } },
  { given: { type: "string", nullable: false }, want: { type: "string" } },
  { given: { nullable: true }, want: {} },
  { given: { type: "string", nullable: true, enum: ["a"] }, want: { type: ["string", "null"], enum: ["a"] } },
  { given: { minimum: 1, exclusiveMinimum: true }, want: { exclusiveMinimum: 1 } },
  { given: { maximum: 1, exclusiveMaximum: false }, want: { maximum: 1 } },
  { given: { exclusiveMaximum: true }, want: {} },
  { given: { example: null }, want: { examples: [null] } },
  { given: { type: "string", format: "binary" }, want: { type: "string", format: "binary" } },
  { given: { discriminator: { propertyName: "k" } }, want: { discriminator: { propertyName: "k" } } },
])("says the 3.0 schema $given as $want", ({ given, want }) => {
  expect(translate("Schema", given, "3.0")).toEqual(want);
});

test("puts the deprecated example of 3.1 before the examples", () => {
  expect(translate("Schema", { examples: [2], example: 1 }, "3.1")).toEqual({ examples: [1, 2] });
});

test("marks path parameters as required, and lets what is not described be anything", () => {
  const given = { name: "a", in: "path" };
  expect(translate("Parameter", given, "3.1")).toEqual({ ...given, required: true, schema: {} });
});
