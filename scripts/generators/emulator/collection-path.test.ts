import { expect, test } from "vitest";
import { isWithin, itemPathOf } from "./collection-path.ts";

test.each([
  { given: "/pets/{petId}", want: { collectionPath: "/pets", parameter: "petId" } },
  { given: "/a/{x}/b/{y}", want: { collectionPath: "/a/{x}/b", parameter: "y" } },
  { given: "/{id}", want: { collectionPath: "", parameter: "id" } },
  { given: "/pets", want: undefined },
  { given: "/pets/{petId}.json", want: undefined },
  { given: "/pets/{a}-{b}", want: undefined },
  { given: "/pets/{id}/", want: undefined },
])("$given is an item of $want.collectionPath", ({ given, want }) => {
  expect(itemPathOf(given)).toEqual(want && { path: given, ...want });
});

test.each([
  { inner: "/shops/{shopId}/pets", outer: "/shops/{id}", want: true },
  { inner: "/shops/{shopId}", outer: "/shops/{id}", want: true },
  { inner: "/shopsmiths/{id}/pets", outer: "/shops/{id}", want: false },
  { inner: "/shops", outer: "/shops/{id}", want: false },
])("it is $want that $inner is within $outer", ({ inner, outer, want }) => {
  expect(isWithin(inner, outer)).toBe(want);
});
