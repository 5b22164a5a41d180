import { expect, test } from "vitest";
import type { JsonObject } from "../../json/json.ts";
import { inferCollections } from "./infer-collections.ts";
import { answering, empty, modelOf, pet, pets, sending, text } from "./test-pets.ts";

/** `by id: create /pets, read /pets/{petId}`, one line a collection. */
function inferred(paths: JsonObject): readonly string[] {
  return inferCollections(modelOf(paths)).map(({ itemPath, idProperty, parent, operations }) => {
    const kinds = operations.map((each) => `${each.kind}${"created" in each ? "+" : ""}`).sort();
    return `${itemPath} by ${idProperty}${parent === undefined ? "" : ` in ${parent}`}: ${kinds.join(" ")}`;
  });
}

const create = answering(pet, sending(pet), "201");
const change = answering(pet, sending(pet));
const read = answering(pet);
const list = answering(pets);
const task = { type: "object", properties: { task: text } };
const impossible = { type: "object", required: ["id", "no"], properties: { id: text, no: false } };
const never = { requestBody: { ...(sending(impossible)["requestBody"] as JsonObject), required: true } };
const required = { parameters: [{ name: "ids", in: "query", required: true, schema: text }] };

test.each<{ title: string; given: JsonObject; want: readonly string[] }>([
  {
    title: "the whole life of an item",
    given: {
      "/pets": { get: list, post: create },
      "/pets/{petId}": { get: read, put: change, patch: change, delete: empty },
    },
    want: ["/pets/{petId} by id: create list read remove replace update"],
  },
  {
    title: "no more than reading and listing",
    given: { "/pets": { get: list }, "/pets/{petId}": { get: read } },
    want: ["/pets/{petId} by id: list read"],
  },
  {
    title: "creation by PUT where nothing else creates",
    given: { "/pets": { get: list }, "/pets/{petId}": { get: read, put: change } },
    want: ["/pets/{petId} by id: list read replace+"],
  },
  {
    title: "creation by PUT without a list, if it answers with the item",
    given: { "/pets/{petId}": { get: read, put: change } },
    want: ["/pets/{petId} by id: read replace+"],
  },
  {
    title: "creation by PUT beside POST, if the document says so by a 201",
    given: {
      "/pets": { post: create },
      "/pets/{petId}": { put: answering(pet, sending(pet), "201"), get: read },
    },
    want: ["/pets/{petId} by id: create read replace+"],
  },
  {
    title: "a PUT to the collection with an item that names itself",
    given: { "/pets": { post: create, put: change }, "/pets/{petId}": { get: read } },
    want: ["/pets/{petId} by id: create read replace"],
  },
  {
    title: "nothing where reading only says whether something is there, whatever body a 204 is said to have",
    given: {
      "/pets": { get: list },
      "/pets/{petId}": { get: answering(pet, {}, "204"), put: answering(pet, {}, "204") },
    },
    want: [],
  },
  {
    title: "no creation, if no value is a request for it",
    given: { "/pets": { get: list, post: answering(pet, never) }, "/pets/{petId}": { get: read } },
    want: ["/pets/{petId} by id: list read"],
  },
  {
    title: "creation alone, if no value is an answer to reading",
    given: {
      "/pets": { get: list, post: create },
      "/pets/{petId}": { get: answering(impossible) },
    },
    want: ["/pets/{petId} by id: create list"],
  },
  {
    title: "a POST to the item that answers with it",
    given: { "/pets": { post: create }, "/pets/{petId}": { get: read, post: read } },
    want: ["/pets/{petId} by id: create read update"],
  },
  {
    title: "items that can be listed but not read",
    given: { "/pets": { get: list, post: create }, "/pets/{petId}": { delete: empty } },
    want: ["/pets/{petId} by id: create list remove"],
  },
  {
    title: "creation that answers with something else, if the item is sent with its id",
    given: { "/pets": { post: answering(task, sending(pet), "202") }, "/pets/{petId}": { get: read } },
    want: ["/pets/{petId} by id: create read"],
  },
  {
    title: "collections within each other, however their parameters are called",
    given: {
      "/shops": { post: create },
      "/shops/{shopId}": { get: read },
      "/shops/{id}/pets": { post: create },
      "/shops/{id}/pets/{petId}": { get: read },
      "/shops/{id}/pets/{petId}/toys/{toyId}": { get: read, put: change },
    },
    want: [
      "/shops/{shopId} by id: create read",
      "/shops/{id}/pets/{petId} by id in /shops/{shopId}: create read",
      "/shops/{id}/pets/{petId}/toys/{toyId} by id in /shops/{id}/pets/{petId}: read replace+",
    ],
  },
])("finds $title", ({ given, want }) => {
  expect(inferred(given)).toEqual(want);
});

test.each<{ title: string; given: JsonObject }>([
  { title: "reading alone", given: { "/pets/{petId}": { get: read, delete: empty } } },
  { title: "a list alone", given: { "/pets": { get: list } } },
  { title: "items without an id", given: { "/tasks": { get: answering({ type: "array", items: task }), post: answering(task, sending(task)) }, "/tasks/{taskId}": { get: answering({ type: "object", properties: { name: text } }) } } },
  { title: "a list of something else", given: { "/pets": { get: answering({ type: "array", items: task }) }, "/pets/{petId}": { get: read } } },
  { title: "a search, which needs to know for what", given: { "/pets": { get: answering(pets, required) }, "/pets/{petId}": { get: read } } },
  { title: "creation whose id nobody learns", given: { "/pets": { post: answering(task, sending(task)) }, "/pets/{petId}": { get: read } } },
  { title: "many that are created at once", given: { "/pets": { post: answering(pet, sending(pets)) }, "/pets/{petId}": { get: read } } },
  { title: "a PUT that changes details of what nobody makes", given: { "/pets/{petId}": { get: read, put: { ...empty, ...sending(task) } } } },
  { title: "operations without a success", given: { "/pets": { post: { responses: { 400: { description: "no" } } } }, "/pets/{petId}": { get: read } } },
  { title: "two parameters in one segment", given: { "/pets": { get: list }, "/pets/{a}.{b}": { get: read } } },
])("finds no collection in $title", ({ given }) => {
  expect(inferred(given)).toEqual([]);
}); // prettier-ignore

test("states what each operation answers, and with which status", () => {
  const replace = {
    ...sending(pet),
    responses: {
      201: { description: "made", content: { "application/json": { schema: pet } } },
      204: { description: "done" },
    },
  };
  const paths = {
    "/pets": { get: list },
    "/pets/{petId}": { get: read, put: replace, delete: answering(task, {}, "202") },
  };
  const [collection] = inferCollections(modelOf(paths));
  expect(collection?.itemOperation).toBe("get /pets/{petId}");
  const byKind = Object.fromEntries(collection?.operations.map((operation) => [operation.kind, operation]) ?? []);
  expect(byKind["replace"]).toMatchObject({ status: 204, body: "fixture", created: { status: 201, body: "item" } });
  expect(byKind["remove"]).toMatchObject({ status: 202, body: "fixture" });
  expect(byKind["read"]).toMatchObject({ status: 200, body: "item" });
});

test.each([
  { given: { default: { description: "any" } }, want: { create: 201, remove: 204 } },
  { given: { "2XX": { description: "any" } }, want: { create: 201, remove: 204 } },
  { given: { 200: { description: "ok" }, 202: { description: "later" } }, want: { create: 200, remove: 200 } },
])("of $given the statuses are $want", ({ given, want }) => {
  const paths = {
    "/pets": { get: list, post: { ...sending(pet), responses: given } },
    "/pets/{petId}": { get: read, delete: { responses: given } },
  };
  const [collection] = inferCollections(modelOf(paths));
  const statusOf = (kind: string): unknown => collection?.operations.find((each) => each.kind === kind)?.status;
  expect({ create: statusOf("create"), remove: statusOf("remove") }).toEqual(want);
});
