import { expect, test } from "vitest";
import { checkerWords } from "./checker-words.ts";
import { parseDiagnostics } from "./run-compiler.ts";

const rows = [
  {
    given: [
      "Type 'A' is not assignable to type 'B'.",
      "Types of property 'a' are incompatible.",
      "Type 'null' is not assignable to type 'string'.",
    ],
    want: { at: "a", what: "Type 'null' is not assignable to type 'string'." },
  },
  {
    given: [
      "The types of 'a.b' are incompatible between these types.",
      "Types of property '[keys]' are incompatible.",
      `Type '"d"' is not assignable to type '"c"'.`,
    ],
    want: { at: "a.b", what: 'The property "d" is gone.' },
  },
  {
    given: ["Types of property '[keys]' are incompatible.", `Type '"d" | "e"' is not assignable to type 'never'.`],
    want: { at: "", what: "A property is gone." },
  },
  {
    given: ["Property 'b' is missing in type '{ a: string; }' but required in type 'B'."],
    want: { at: "", what: "Property 'b' is missing but required." },
  },
  {
    given: ["Type 'A' is missing the following properties from type 'B': c, d"],
    want: { at: "", what: "Properties are missing: c, d." },
  },
  {
    given: [
      `Type 'import("/tmp/x/base/types").Pet' is not assignable to type 'string' with 'exactOptionalPropertyTypes: true'. Consider adding 'undefined'.`,
    ],
    want: { at: "", what: "Type 'Pet' is not assignable to type 'string'." },
  },
];

test.each(rows)("cuts $given to a sentence", ({ given, want }) => {
  expect(checkerWords(given)).toEqual(want);
});

test("cuts what is long", () => {
  expect(checkerWords([`Type '${"x".repeat(500)}' is odd.`]).what).toHaveLength(200);
});

test("reads the place and the explanations that the compiler prints", () => {
  const output =
    "claims.ts(7,14): error TS2322: Type 'A'.\n  Because.\n    Of this.\n/lib/b.ts(1,1): error TS1005: Odd.\n";
  expect(parseDiagnostics(output, "/folder")).toEqual([
    { file: "/folder/claims.ts", line: 7, messages: ["Type 'A'.", "Because.", "Of this."] },
    { file: "/lib/b.ts", line: 1, messages: ["Odd."] },
  ]);
});
