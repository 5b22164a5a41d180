import { expect, test } from "vitest";
import { usedNames, usesName } from "./uses-name.ts";

const code = 'const caféList = is(a1, value.member) ? "text" : $b;\nreturn last';
const rows: readonly (readonly [name: string, isUsed: boolean])[] = [
  ["caféList", true],
  ["caf", false],
  ["List", false],
  ["is", true],
  ["a1", true],
  ["a", false],
  ["member", false],
  ["value", true],
  ["$b", true],
  ["b", false],
  ["const", true],
  ["last", true],
  ["las", false],
];

test.each(rows)("code speaks of %s: %s", (name, isUsed) => {
  expect(usesName(code, name)).toBe(isUsed);
});

test.each([0, 100])("so it is found with %i other names", (count) => {
  const others = Array.from({ length: count }, (_, index) => `other${index}`);
  const used = usedNames(code, new Set([...rows.map(([name]) => name), ...others]));
  expect([...used].sort()).toEqual(rows.flatMap(([name, isUsed]) => (isUsed ? [name] : [])).sort());
});
