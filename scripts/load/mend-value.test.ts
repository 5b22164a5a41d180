import { join } from "node:path";
import { expect, test } from "vitest";
import { loadSpec } from "./load-spec.ts";
import { writeTemporaryFiles } from "./write-temporary-files.ts";

const rows = [
  { version: "3.0.4", given: "{ type: [string, 'null'] }", want: { type: ["string", "null"] } },
  { version: "3.0.4", given: "{ type: number, exclusiveMinimum: 1 }", want: { type: "number", exclusiveMinimum: 1 } },
  { version: "3.1.1", given: "{ minimum: 1, exclusiveMinimum: true }", want: { exclusiveMinimum: 1 } },
  { version: "3.1.1", given: "{ type: Integer, maximum: '7' }", want: { type: "integer", maximum: 7 } },
  { version: "3.1.1", given: "{ type: file, format: binary }", want: { format: "binary" } },
  { version: "3.1.1", given: "{ properties: { a: { required: true } } }", want: { properties: { a: {} } } },
  { version: "3.1.1", given: "{ required: [1], readOnly: 'true' }", want: { required: ["1"], readOnly: true } },
  { version: "3.1.1", given: "{ examples: { a: { value: 1 } } }", want: {} },
  { version: "3.1.1", given: "{ discriminator: k }", want: { discriminator: { propertyName: "k" } } },
];

test.each(rows)("reads the $version schema $given as $want", async ({ version, given, want }) => {
  const text = `openapi: ${version}\ninfo: { title: T, version: 1.5 }\npaths: {}\ncomponents: { schemas: { A: ${given} } }\n`;
  const { document } = await loadSpec(join(writeTemporaryFiles({ "openapi.yaml": text }), "openapi.yaml"));
  expect(document).toMatchObject({ info: { version: "1.5" } });
  expect((document["components"] as { schemas: { A: unknown } }).schemas.A).toEqual(want); // the document above has it
});
