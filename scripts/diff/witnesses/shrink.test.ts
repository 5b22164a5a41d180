import { expect, test } from "vitest";
import { shrink } from "./shrink.ts";

test("takes out members and items, at any depth, that are not needed", () => {
  const value = { a: 1, b: { c: [1, 2, { d: 3, e: 4 }], f: 5 } };
  const holds = (candidate: unknown) => JSON.stringify(candidate).includes('"d":3');
  expect(shrink(value, holds)).toEqual({ b: { c: [{ d: 3 }] } });
});

test("keeps a value that nothing can be taken out of", () => {
  expect(shrink({ a: 1 }, (candidate) => JSON.stringify(candidate) === '{"a":1}')).toEqual({ a: 1 });
});

test("gives up on a large value in time", () => {
  let asked = 0;
  const large = Array.from({ length: 5000 }, (_, index) => index);
  expect(shrink(large, () => ++asked < 0)).toBe(large);
  expect(asked).toBeLessThanOrEqual(400);
});
