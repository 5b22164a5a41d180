import { expect, test } from "vitest";
import { always, and, atom, equal, never, not, or, print } from "./bool.ts";

const a = atom("a");
const b = equal("b", "1");

test.each([
  { given: and([a, b]), want: "a && b === 1" },
  { given: or([a, and([b, a])]), want: "a || (b === 1 && a)" },
  { given: not(and([a, b])), want: "!a || b !== 1" },
  { given: not(or([a, and([b, a])])), want: "!a && (b !== 1 || !a)" },
  { given: and([a, always]), want: "a" },
  { given: and([a, never]), want: "false" },
  { given: or([never, never]), want: "false" },
  { given: or([a, always]), want: "true" },
  { given: and([and([a, a]), a]), want: "a && a && a" },
])("prints $want", ({ given, want }) => {
  expect(print(given)).toBe(want);
});
