import { expect, test } from "vitest";
import { growthOf } from "./pattern-growth.ts";

const rows: readonly { readonly pattern: string; readonly want: "fine" | "unknown" | number }[] = [
  { pattern: "^(a+)+$", want: Infinity },
  { pattern: "^(a|a)*$", want: Infinity },
  { pattern: "^(?:a|b|ab)*c$", want: Infinity },
  { pattern: "(x+x+)+y", want: Infinity },
  { pattern: "^(?=(a+)+$)", want: Infinity },
  { pattern: "^[a-z](?:-?[a-z0-9]+)*$", want: Infinity },
  { pattern: "\\s+$", want: 2 },
  { pattern: "^\\s*(.*?)\\s*$", want: 3 },
  { pattern: "^(?:aa)*a*$", want: 2 },
  { pattern: "(?:ab)*c", want: 2 },
  { pattern: "^[a-z](?:[a-z0-9]|-[a-z0-9])*$", want: "fine" },
  { pattern: "^[a-zA-Z0-9-][\\w-]{0,61}$", want: "fine" },
  { pattern: "^[a-zA-Z0-9-_:;./<>{}]{0,256}$", want: "fine" },
  { pattern: "^(?:top|bottom|after:\\d+)$", want: "fine" },
  { pattern: "^(0|[1-9][0-9]*)$", want: "fine" },
  { pattern: "a(b*c)", want: "fine" },
  { pattern: "(b*c)", want: 2 },
  { pattern: "^(a*|b)a*c", want: 2 },
  { pattern: "^(a|ab){3}a*(b)?$", want: "fine" },
  { pattern: "^#(([0-9a-f]{2}){3}|([0-9a-f]){3})$", want: "fine" },
  { pattern: "v1.*", want: "fine" },
  { pattern: "(?:b[a-z]*){1,9000}x", want: "unknown" }, // recheck overflows the stack
  { pattern: "(", want: "fine" }, // no pattern at all: another check says so
];

test.each(rows)("the time that $pattern takes grows to the power of $want", ({ pattern, want }) => {
  const growth = growthOf(pattern, Infinity);
  expect(growth.kind === "slow" ? growth.degree : growth.kind).toBe(want);
});

test.each([
  "^[0-9a-f]*$",
  "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$",
  "^(?:/[a-z]:)+x$",
])("%s is plain enough to be judged without a search", (pattern) => {
  expect(growthOf(pattern, -Infinity).kind).toBe("fine");
});

test("looks no further once its time is over, but still knows what it has judged before", () => {
  expect(growthOf("^(c+)+$", -Infinity).kind).toBe("unknown");
  expect(growthOf("^(c+)+$", Infinity).kind).toBe("slow");
  expect(growthOf("^(c+)+$", -Infinity).kind).toBe("slow");
});
