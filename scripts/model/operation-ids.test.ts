import { expect, test } from "vitest";
import { operationIds } from "./operation-ids.ts";

function idsOf(...operations: readonly (readonly [method: string, path: string, id?: string])[]): readonly string[] {
  const found = operations.map(([method, path, operationId], index) => ({
    operation: operationId === undefined ? {} : { operationId },
    method,
    path,
    pointer: String(index),
  }));
  const ids = operationIds(found);
  return found.map(({ pointer }) => ids.get(pointer) ?? "");
}

test.for([
  { method: "get", path: "/", want: "getRoot" },
  { method: "get", path: "/pets/{petId}", want: "getPetsPetId" },
  { method: "post", path: "/2020/x#y", want: "post2020XY" },
])("$method $path without an operationId is $want", ({ method, path, want }) => {
  expect(idsOf([method, path])).toEqual([want]);
});

test("an empty operationId is none", () => {
  expect(idsOf(["get", "/pets", ""])).toEqual(["getPets"]);
});

test("paths that come to the same id get numbers, whatever their order, and give way to ids that are stated", () => {
  expect(idsOf(["get", "/a/b"], ["get", "/a-b"], ["get", "/x", "getAB"])).toEqual(["getAB3", "getAB2", "getAB"]);
  expect(idsOf(["get", "/x", "getAB"], ["get", "/a-b"], ["get", "/a/b"])).toEqual(["getAB", "getAB2", "getAB3"]);
});
