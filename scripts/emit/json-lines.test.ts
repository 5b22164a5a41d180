import { expect, test } from "vitest";
import type { Json } from "../json/json.ts";
import { jsonLines } from "./json-lines.ts";

const long = "x".repeat(110);

test.each<{ readonly given: Json; readonly want: readonly string[] }>([
  { given: 1, want: ["1"] },
  { given: [-0], want: ["[-0]"] },
  { given: { a: [1, 2], b: {} }, want: ['{"a": [1, 2], "b": {}}'] },
  { given: [long, 1], want: ["[", `"${long}",`, "1", "]"] },
  { given: { a: { b: long }, c: null }, want: ["{", '"a": {', `"b": "${long}"`, "},", '"c": null', "}"] },
])("breaks what does not fit in a line: $want", ({ given, want }) => {
  expect(jsonLines(given)).toEqual(want);
});

test("lays out lists in each other as far as a line shows them", () => {
  const nested = (depth: number): Json => (depth === 0 ? [] : [nested(depth - 1)]);
  // A line holds 109 characters beside its own brackets, and each level takes two.
  expect(jsonLines(nested(54))).toHaveLength(1);
  expect(jsonLines(nested(55))).toHaveLength(3);
  expect(jsonLines(nested(200))).toHaveLength(1 + 2 * 146);
});

test("says what the value is, whatever its keys", () => {
  const value = JSON.parse(`{ "__proto__": { "</script>": "${long}" }, "": ["${long}", "\\u2028"] }`) as Json;
  expect(JSON.stringify(JSON.parse(jsonLines(value).join("\n")))).toBe(JSON.stringify(value));
});
