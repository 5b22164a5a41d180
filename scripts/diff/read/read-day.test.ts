import { expect, test } from "vitest";
import { UsageError } from "../../explain-failure.ts";
import { readDay } from "./read-day.ts";

test("takes a day", () => {
  expect(readDay("2027-01-31")).toBe("2027-01-31");
});

test.each(["tomorrow", "", "2027-1-31", "2027-13-01", "2027-01-31T00:00Z"])("refuses %o as a day", (text) => {
  expect(() => readDay(text)).toThrow(UsageError);
});
