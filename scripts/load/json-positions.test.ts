import { expect, test } from "vitest";
import { jsonOffsetFinder } from "./json-positions.ts";

const text = ' {"a": {"b\\u0020\\"": [1, {"c": "]}"}, [2]]}, "d": null, "d": 3}';

test.each([
  { path: [], want: "{" },
  { path: ["a"], want: '"a"' },
  { path: ["a", 'b "', "0"], want: "1" },
  { path: ["a", 'b "', "1", "c"], want: '"c"' },
  { path: ["a", 'b "', "2", "0"], want: "2]" },
  { path: ["a", "no", "way"], want: '"a"' },
  { path: ["d"], want: '"d": 3' },
  { path: ["d", "0"], want: '"d": 3' },
])("finds $path at $want", ({ path, want }) => {
  expect(text.slice(jsonOffsetFinder(text)(path)).startsWith(want)).toBe(true);
});
