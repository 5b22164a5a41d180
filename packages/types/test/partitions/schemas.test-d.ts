import { expectTypeOf, test } from "vitest";
import type {
  ErrorBody,
  ErrorType,
  ErrorTypeInput,
  PartitionModules,
  PartitionSource,
  PropertyDefinition,
  PropertyRule,
} from "../../src/index.ts";

test("an enum accepts its values and no other", () => {
  const known: PartitionModules = { search: "HEALTH_GRADE_SEARCH" };
  // @ts-expect-error No such module.
  const unknown: PartitionModules = { search: "FAST" };
  expectTypeOf([known, unknown]).not.toBeAny();
});

test("the type of a source narrows the union", () => {
  const collectionsOf = (source: PartitionSource): number => {
    // @ts-expect-error Only one of the two has it.
    if (source.sources.length === 0) return 0;
    switch (source.type) {
      case "MDM":
        return source.sources.length + source.relationships.length;
      case "DATA_SOURCE":
        return source.key.length + source.collections.length;
    }
  };
  expectTypeOf(collectionsOf).returns.toBeNumber();
});

test("a source of one kind with the members of the other does not compile", () => {
  // @ts-expect-error `sources`, `collections` and `relationships` are missing.
  const source: PartitionSource = { type: "MDM", key: "network-ehr" };
  expectTypeOf(source).not.toBeAny();
});

test("an open enum accepts a future value where it is read", () => {
  const later: ErrorType = "QUOTA_EXCEEDED";
  const body: ErrorBody = { message: "Too much.", type: "QUOTA_EXCEEDED" };
  expectTypeOf(later).toExtend<string>();
  expectTypeOf(body.type).toEqualTypeOf<ErrorType | undefined>();
  expectTypeOf<"NOT_FOUND">().toExtend<ErrorType>();
});

test("an open enum is closed where it is written", () => {
  // @ts-expect-error Only what the document lists may be written.
  const later: ErrorTypeInput = "QUOTA_EXCEEDED";
  expectTypeOf(later).not.toBeAny();
  expectTypeOf<ErrorTypeInput>().toExtend<ErrorType>();
});

test("recursive schemas are recursive types", () => {
  const definition: PropertyDefinition = {
    type: "object",
    properties: { phones: { type: "array", items: { type: "contactpoint" } } },
  };
  expectTypeOf(definition.properties?.["phones"]?.items?.type).toEqualTypeOf<PropertyDefinition["type"] | undefined>();
  expectTypeOf<NonNullable<ErrorBody["details"]>[number]>().toEqualTypeOf<ErrorBody>();
});

test("a list of types is a union", () => {
  expectTypeOf<NonNullable<PropertyRule["enum"]>[number]>().toEqualTypeOf<string | number>();
});
