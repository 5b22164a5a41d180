import { expect, test } from "vitest";
import { didYouMean, editDistance } from "./did-you-mean.ts";

test.each([
  { left: "", right: "abc", want: 3 },
  { left: "strng", right: "string", want: 1 },
  { left: "stirng", right: "string", want: 1 },
  { left: "kitten", right: "sitting", want: 3 },
])("counts $want steps from $left to $right", ({ left, right, want }) => {
  expect(editDistance(left, right)).toBe(want);
});

test("proposes the nearest word, and none where all are far", () => {
  expect(didYouMean("Stirng", ["number", "string"])).toBe(' Did you mean "string"?');
  expect(didYouMean("file", ["number", "string"])).toBe("");
});
