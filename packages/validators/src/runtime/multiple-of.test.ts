import { expect, test } from "vitest";
import { isMultipleOf } from "./multiple-of.ts";

test.each([
  [0.3, 0.1, true],
  [19.99, 0.01, true],
  [0.0075, 0.0001, true],
  [0.00751, 0.0001, false],
  [0.35, 0.1, false],
  [4.5, 1.5, true],
  [12391239123, 1e-8, true],
  [1e308, 0.5, true],
  [1e308, 0.123456789, false],
  [-0.3, 0.1, true],
  [0, 0.7, true],
  [7, 2, false],
  [Number.NaN, 1, false],
  [Number.POSITIVE_INFINITY, 0.5, false],
])("%d as a multiple of %d: %s", (value, divisor, want) => {
  expect(isMultipleOf(value, divisor)).toBe(want);
});
