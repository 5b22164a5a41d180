import { expect, test } from "vitest";
import { parseJson } from "./parse-json.ts";

test.each([
  { given: '{"a":1,"b":{"a":2},"a":3}', want: [{ offset: 19, message: 'The key "a" stands here twice.' }] },
  { given: '{"a":{"b":1,"\\u0062":2}}', want: [{ offset: 12, message: 'The key "b" stands here twice.' }] },
  {
    given: '[{"__proto__":1,"__proto__":2}]',
    want: [{ offset: 16, message: 'The key "__proto__" stands here twice.' }],
  },
])("refuses keys that stand twice: $given", ({ given, want }) => {
  expect(parseJson(given)).toMatchObject({ faults: want });
});

test("takes what looks like a key in a text for a text", () => {
  const value = { a: '"b":1,"b":2', c: ["d", { d: "\\" }, { d: ":" }], "": { "": "" } };
  expect(parseJson(JSON.stringify(value))).toMatchObject({ value });
});
