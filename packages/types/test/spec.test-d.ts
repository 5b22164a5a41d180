import { expectTypeOf, test } from "vitest";
import type { operations, SpecInfo } from "../src/index.ts";

test("the version and the hash are those of one document, and not any text", () => {
  expectTypeOf<SpecInfo["version"]>().toExtend<string>();
  expectTypeOf<string>().not.toExtend<SpecInfo["version"]>();
  expectTypeOf<string>().not.toExtend<SpecInfo["hash"]>();
});

/** The members that are not of a type; a document may have no members at all. */
type Others<T, Wanted> = { [Name in keyof T]: T[Name] extends Wanted ? never : Name }[keyof T];

test("every operation says what it answers", () => {
  expectTypeOf<Others<operations, { readonly responses: unknown }>>().toBeNever();
});
