import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { compileSchema } from "../generators/validators/compile-schema.ts";
import { growthOf } from "./check-backtracking.ts";
import { loadSpec, SpecError } from "./load-spec.ts";
import { writeTemporaryFiles } from "./write-temporary-files.ts";

const rows: readonly { readonly pattern: string; readonly want: "fine" | "unknown" | number }[] = [
  { pattern: "^(a+)+$", want: Infinity },
  { pattern: "^(a|a)*$", want: Infinity },
  { pattern: "^(?:a|b|ab)*c$", want: Infinity },
  { pattern: "(x+x+)+y", want: Infinity },
  { pattern: "^(?=(a+)+$)", want: Infinity },
  { pattern: "^[a-z](?:-?[a-z0-9]+)*$", want: Infinity },
  { pattern: "\\s+$", want: 2 },
  { pattern: "^\\s*(.*?)\\s*$", want: 3 },
  { pattern: "^[a-z](?:[a-z0-9]|-[a-z0-9])*$", want: "fine" },
  { pattern: "^[a-zA-Z0-9-][\\w-]{0,61}$", want: "fine" },
  { pattern: "^[a-zA-Z0-9-_:;./<>{}]{0,256}$", want: "fine" },
  { pattern: "^(?:top|bottom|after:\\d+)$", want: "fine" },
  { pattern: "^(0|[1-9][0-9]*)$", want: "fine" },
  { pattern: "a(b*c)", want: "fine" },
  { pattern: "(b*c)", want: 2 },
  { pattern: "^(a*|b)a*c", want: 2 },
  { pattern: "^(a|ab){3}a*(b)?$", want: "fine" },
  { pattern: "^#(([0-9a-f]{2}){3}|([0-9a-f]){3})$", want: "fine" },
  { pattern: "v1.*", want: "fine" },
  { pattern: "(", want: "fine" }, // no pattern at all: another check says so
];

test.each(rows)("the time that $pattern takes grows to the power of $want", ({ pattern, want }) => {
  const growth = growthOf(pattern);
  expect(growth.kind === "slow" ? growth.degree : growth.kind).toBe(want);
});

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

test("our own document has no slow pattern", async () => {
  const { warnings } = await loadSpec(resolve(import.meta.dirname, "../../spec/openapi.yaml"));
  expect(warnings.filter(({ code }) => code === "slow-pattern")).toEqual([]);
});

test("a maxLength keeps long texts away from the pattern, in both answers", () => {
  const { read } = compileSchema({ type: "string", pattern: "\\s+$", maxLength: 1000 });
  const start = performance.now();
  const long = `${" ".repeat(300_000)}x`; // some ten minutes for the pattern
  expect(read.is(long)).toBe(false);
  expect(read.validate(long).issues?.map(({ keyword }) => keyword)).toEqual(["maxLength"]);
  expect(performance.now() - start).toBeLessThan(1000);
});
