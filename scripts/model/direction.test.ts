import { expect, test } from "vitest";
import { schemaNode } from "../generators/validators/compile-schema.ts";
import type { Json } from "./types.ts";
import { isAbsentIn } from "./direction.ts";

test.each<{ readonly given: Json; readonly absent: boolean }>([
  { given: { type: "string" }, absent: false },
  { given: { type: "string", readOnly: true }, absent: true },
  { given: { allOf: [{ type: "string" }, { readOnly: true }] }, absent: true },
  { given: { $ref: "#/components/schemas/Marked" }, absent: true },
  { given: { anyOf: [{ readOnly: true }] }, absent: false },
])("$given is absent in what is written: $absent", ({ given, absent }) => {
  const schema = schemaNode(given, { Marked: { type: "string", readOnly: true } });
  expect([isAbsentIn("write", schema), isAbsentIn("read", schema)]).toEqual([absent, false]);
});
