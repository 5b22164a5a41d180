import { expect, test } from "vitest";
import { decodePunycode, encodePunycode } from "./punycode.ts";

test.each([
  ["bücher", "bcher-kva"],
  ["他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"],
  ["ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"],
])("%s is xn--%s", (text, encoded) => {
  expect(decodePunycode(encodePunycode(text))).toBe(text);
  expect([encodePunycode(text), decodePunycode(encoded)]).toEqual([encoded, text]);
});

test("what is not well formed decodes to nothing", () => {
  for (const text of ["X", "é", "999999b", "a-b-\u00e9"]) expect(decodePunycode(text.slice(0, 60))).toBe(undefined);
});
