import { expect, test } from "vitest";
import type { JsonObject } from "../../json/json.ts";
import { buildModel } from "../../model/build-model.ts";
import { routeMarks } from "./route-marks.ts";

/** Marks by operation, of a document with these operations, each with POST. */
function marks(paths: Readonly<Record<string, readonly JsonObject[]>>): object {
  const { operations } = buildModel({
    openapi: "3.1.1",
    info: { title: "Test", version: "1" },
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, parameters]) => [
        path,
        { post: { operationId: path, parameters: [...parameters], responses: { 204: { description: "Done." } } } },
      ]),
    ),
    components: { schemas: { Stop: { const: "Stop" } } },
  });
  return Object.fromEntries([...routeMarks(operations)].map(([{ id }, found]) => [id, found]));
}

function parameter(place: string, name: string, schema: JsonObject, required = true): JsonObject {
  return { in: place, name, required, schema };
}

test("a place of its own needs no marks", () => {
  expect(marks({ "/a?b=c": [], "/d": [parameter("query", "e", { enum: ["f"] })] })).toEqual({});
});

test("the query of a path marks its requests", () => {
  expect(marks({ "/a": [], "/a?b=c%20d&e": [] })).toEqual({ "/a": {}, "/a?b=c%20d&e": { query: { b: "c d", e: "" } } });
});

test("a required parameter of one value marks them, where a server sees it before it knows the operation", () => {
  const found = marks({
    "/#start": [parameter("header", "target", { enum: ["Start"] }), parameter("query", "version", { const: "1" })],
    "/#stop": [
      parameter("header", "target", { $ref: "#/components/schemas/Stop" }),
      parameter("cookie", "c", { const: "1" }),
    ],
  });
  expect(found).toEqual({
    "/#start": { query: { version: "1" }, headers: { target: "Start" } },
    "/#stop": { headers: { target: "Stop" } },
  });
});

test("what may be absent, or differ, or be no text, marks nothing", () => {
  const found = marks({
    "/#start": [parameter("header", "target", { enum: ["Start"] }, false), parameter("query", "a", { const: 1 })],
    "/#stop": [parameter("header", "target", { enum: ["Stop", "Halt"] })],
    "/?id={id}": [parameter("path", "id", { type: "string" })],
  });
  expect(found).toEqual({ "/#start": {}, "/#stop": {}, "/?id={id}": {} });
});

test("the names of path parameters tell nothing apart", () => {
  expect(
    Object.keys(marks({ "/{a}#x": [parameter("path", "a", {})], "/{b}#y": [parameter("path", "b", {})] })),
  ).toHaveLength(2);
});
