import { expect, test } from "vitest";
import { duplicateItem } from "./duplicate-item.ts";

const many = Array.from({ length: 40 }, (_, index) => ({ index, list: [index] }));

test.each([
  { given: [], want: -1 },
  { given: [1, true, "1", [1], { a: 1 }, null, 0, false], want: -1 },
  { given: [0, -0], want: 1 },
  { given: [{ a: 1, b: [2] }, 5, { b: [2], a: 1 }], want: 2 },
  { given: [...many, { list: [3], index: 3 }], want: 40 },
  { given: [...many, { index: 3 }], want: -1 },
  { given: [...many, 0, false, "", null, "0", -0], want: 45 },
  { given: [...many, { a: undefined }, {}], want: 41 },
])("finds the first item that is there twice: $want", ({ given, want }) => {
  expect(duplicateItem(given)).toBe(want);
});
