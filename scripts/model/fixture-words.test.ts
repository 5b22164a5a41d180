import { expect, test } from "vitest";
import type { Json } from "../json/json.ts";
import { readFixtureWords } from "./fixture-words.ts";

const words = ["anvil", "bellows", "forge", "hammer", "ingot", "rivet", "tongs", "weld"];

test("a document may state what made-up texts are made of, and need not", () => {
  expect(readFixtureWords({ "x-fixture-words": words })).toEqual(words);
  expect(readFixtureWords({})).toBeUndefined();
});

test.each<{ what: string; given: Json }>([
  { what: "the name of a trade", given: "smithing" },
  { what: "too few", given: words.slice(1) },
  {
    what: "too many",
    given: Array.from(
      { length: 101 },
      (_, index) => `w${"abcdefghijk".charAt(index % 11)}${"abcdefghijk".charAt(Math.floor(index / 11))}`,
    ),
  },
  { what: "the same word twice", given: [...words, "anvil"] },
  { what: "two words in one", given: [...words, "blast furnace"] },
  { what: "capitals", given: [...words, "Steel"] },
  { what: "what is no text", given: [...words, 7] },
])("refuses $what", ({ given }) => {
  expect(() => readFixtureWords({ "x-fixture-words": given })).toThrow(
    "(#/x-fixture-words). State 8 to 100 different words, each of 2 to 12 letters from a to z.",
  );
});
