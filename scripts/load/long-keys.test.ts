import { expect, test } from "vitest";
import { limits } from "./limits.ts";
import { longKeys } from "./long-keys.ts";
import { parseJson } from "./parse-json.ts";

test("complains of every key that is too long, once", () => {
  const long = "k".repeat(limits.maxKeyLength + 1);
  const text = JSON.stringify({ a: { [long.slice(1)]: 1, [long]: { [long]: 1 } }, b: [{ [long]: 1 }] });
  const parsed = parseJson(text);
  if ("faults" in parsed) throw new Error("The text is right.");
  const places = [...text.matchAll(new RegExp(`"${long}"`, "g"))].map(({ index }) => index);
  expect(longKeys(parsed).map(({ offset }) => offset)).toEqual([places[0], places[2]]);
});
