import { expect, test } from "vitest";
import { formText, simpleText } from "./default-style.ts";
import { expandParameter } from "./expand-parameter.ts";

const values: readonly unknown[] = [
  undefined, null, "", "a&b=c d/é", 0, false, 10n, new Date(0), [], [undefined, null], ["blue", "b,c", null, ""], {},
  { "a&b": 1, gone: undefined, none: null, text: "" },
]; // prettier-ignore

test.for(values.map((value) => ({ value })))("writes $value in the default styles as among all styles", ({ value }) => {
  const encode = encodeURIComponent;
  expect(simpleText(value, encode)).toBe(expandParameter("q&", value, { style: "simple", explode: false, encode }));
  expect(formText("q&", value, encode)).toBe(expandParameter("q&", value, { style: "form", explode: true, encode }));
});

test("refuses what has no text, as among all styles", () => {
  for (const value of [[[1]], { a: {} }, () => 1, Symbol("a")]) {
    expect(() => simpleText(value, encodeURIComponent)).toThrow("cannot be written");
    expect(() => formText("q", value, encodeURIComponent)).toThrow("cannot be written");
  }
});
