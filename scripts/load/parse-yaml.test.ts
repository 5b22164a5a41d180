import { expect, test } from "vitest";
import { processorMs } from "../test/processor-ms.ts";
import { parseYaml } from "./parse-yaml.ts";

test.each([
  { given: "a: 2020-01-01", want: { a: "2020-01-01" } },
  { given: "a: yes\nb: 0o17\nc: 1.50", want: { a: "yes", b: 15, c: 1.5 } },
  { given: "200: a\n0200: b\ntrue: c\nnull: d", want: { "200": "a", "0200": "b", true: "c", null: "d" } },
  { given: "a: &x {b: 1}\nc: {<<: *x, b: 2, d: 3}", want: { a: { b: 1 }, c: { b: 2, d: 3 } } },
  { given: "a: {<<: [{b: 1}, {b: 2, c: 3}]}", want: { a: { b: 1, c: 3 } } },
  { given: 'a: {"<<": 1}', want: { a: { "<<": 1 } } },
  { given: "", want: null },
])("reads $given as $want", ({ given, want }) => {
  expect(parseYaml(given)).toMatchObject({ value: want });
});

test.each([
  { given: "lists", level: (below: string) => `[${below}]` },
  { given: "merged maps", level: (below: string) => `{<<: [${below}]}` },
])("refuses aliases that multiply, without multiplying them: $given", ({ level }) => {
  const lines = Array.from({ length: 12 }, (_, number) => {
    return `l${number + 1}: &l${number + 1} ${level(Array(10).fill(`*l${number}`).join(", "))}`;
  });
  const start = processorMs();
  expect(parseYaml(["l0: &l0 {a: 1}", ...lines].join("\n"))).toMatchObject({
    faults: [{ message: "Aliases repeat more than 1000000 values." }],
  });
  expect(processorMs() - start).toBeLessThan(5_000);
});

test("finds places through aliases and merge keys", () => {
  const text = "a: &x\n  b: 1\nc:\n  <<: *x\nd: *x";
  const parsed = parseYaml(text);
  if ("faults" in parsed) throw new Error("The text is right.");
  expect(parsed.offsetOf(["c", "b"])).toBe(text.indexOf("b: 1"));
  expect(parsed.offsetOf(["d", "b"])).toBe(text.indexOf("b: 1"));
});
