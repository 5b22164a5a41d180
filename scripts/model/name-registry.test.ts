import { expect, test } from "vitest";
import { globalNames } from "../hostile/code-shapes.ts";
import { NameRegistry, reservedTypes } from "./name-registry.ts";

test("no schema takes a name that generated code takes from the language", () => {
  // The hostile documents hold the generated code to this list.
  const taken = [...globalNames].filter((name) => name !== "undefined");
  expect(taken.filter((name) => !reservedTypes.includes(name))).toEqual([]);
});

test.for([
  ["Ab", "aB"],
  ["ß", "ẞ"],
  ["ſ", "S"],
  ["ς", "Σ"],
  ["é", "e\u0301"],
])("takes %s and %s for one name, as some file systems do", ([first = "", second = ""]) => {
  const names = new NameRegistry();
  expect([names.take(first), names.take(second)]).toEqual([first, `${second}2`]);
});
