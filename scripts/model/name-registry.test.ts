import { expect, test } from "vitest";
import { globalNames } from "../hostile/code-shapes.ts";
import { reservedTypes } from "./name-registry.ts";

test("no schema takes a name that generated code takes from the language", () => {
  // The hostile documents hold the generated code to this list.
  const taken = [...globalNames].filter((name) => name !== "undefined");
  expect(taken.filter((name) => !reservedTypes.includes(name))).toEqual([]);
});
