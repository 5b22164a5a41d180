import { join } from "node:path";
import { expect, test } from "vitest";
import { compileSchema } from "../generators/validators/compile-schema.ts";
import { processorMs } from "../test/processor-ms.ts";
import { loadSpec, SpecError } from "./load-spec.ts";
import { writeTemporaryFiles } from "./write-temporary-files.ts";

const document = `openapi: "3.1.1"
info: { title: T, version: "1" }
components:
  schemas:
    Twice: { type: string, pattern: "^(a+)+$" }
    Trailing: { type: string, pattern: "\\\\s+$" }
    Bounded: { type: string, pattern: "\\\\s+$", maxLength: 1000 }
    Names: { type: object, patternProperties: { "^(b|b)+$": { type: string } } }
`;

test("warns of slow patterns where they stand, and not of those that a maxLength holds back", async () => {
  const path = join(writeTemporaryFiles({ "openapi.yaml": document }), "openapi.yaml");
  const { warnings } = await loadSpec(path);
  expect(warnings.map(({ line, pointer, code }) => `${line} ${pointer} ${code}`)).toEqual([
    "5 #/components/schemas/Twice/pattern slow-pattern",
    "6 #/components/schemas/Trailing/pattern slow-pattern",
    "8 #/components/schemas/Names/patternProperties/^(b|b)+$ slow-pattern",
  ]);
  expect(warnings[0]?.message).toContain('"^(a+)+$"');
  await expect(loadSpec(path, { strict: true })).rejects.toThrow(SpecError);
});

test("a maxLength keeps long texts away from the pattern, in both answers", () => {
  const { read } = compileSchema({ type: "string", pattern: "\\s+$", maxLength: 1000 });
  const start = processorMs();
  const long = `${" ".repeat(300_000)}x`; // some ten minutes for the pattern
  expect(read.is(long)).toBe(false);
  expect(read.validate(long).issues?.map(({ keyword }) => keyword)).toEqual(["maxLength"]);
  expect(processorMs() - start).toBeLessThan(1000);
});
