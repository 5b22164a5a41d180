import { expect, test } from "vitest";
import { isAtLeast, isAtMost, stringLength } from "./string-length.ts";

test.each([
  ["", 0],
  ["abc", 3],
  ["💩💩", 2],
  ["a💩", 2],
  ["\ud83d", 1],
  ["\udca9\ud83d", 2],
])("%j has %d code points", (text, length) => {
  expect(stringLength(text)).toBe(length);
  expect([isAtLeast(text, length), isAtLeast(text, length + 1)]).toEqual([true, false]);
  expect([isAtMost(text, length), length === 0 || isAtMost(text, length - 1)]).toEqual([true, length === 0]);
});
