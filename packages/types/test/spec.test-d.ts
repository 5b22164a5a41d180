import { expectTypeOf, test } from "vitest";
import type { operations, paths, SpecInfo } from "../src/index.ts";

test("the version and the hash are those of one document, and not any text", () => {
  expectTypeOf<SpecInfo["version"]>().toExtend<string>();
  expectTypeOf<string>().not.toExtend<SpecInfo["version"]>();
  expectTypeOf<string>().not.toExtend<SpecInfo["hash"]>();
});

test("every operation says what it answers, and every path is one", () => {
  expectTypeOf<operations[keyof operations]>().toExtend<{ readonly responses: unknown }>();
  expectTypeOf<keyof paths>().toExtend<`/${string}`>();
});
