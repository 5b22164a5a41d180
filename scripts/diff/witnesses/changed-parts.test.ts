import { expect, test } from "vitest";
import type { Json } from "../../json/json.ts";
import { changedParts } from "./changed-parts.ts";
import { documentWith, object, responseOperation, string } from "./test-documents.ts";

const to = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** Get and list lead to Pet, Pet to Tag and Name; the shop leads to Address alone. */
function shop({ tag = string, shared = {}, address = string }: { tag?: Json; shared?: object; address?: Json }) {
  return documentWith(
    {
      "/pet": { ...shared, get: responseOperation("getPet", to("Pet")), delete: responseOperation("endPet", string) },
      "/pets": { get: responseOperation("listPets", { type: "array", items: to("Pet") }) },
      "/shop": { get: responseOperation("getShop", to("Address")) },
    },
    { Pet: object({ tag: to("Tag") as Json, name: to("Name") as Json }), Tag: tag, Name: string, Address: address },
  );
}

function partsOf(document: Json): unknown {
  const { paths, components } = document as { paths: object; components: { schemas: object } };
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item as object).map((key) => `${path} ${key}`),
  );
  return [...operations, ...Object.keys(components.schemas)];
}

test("keeps what differs, what leads there, and what that leads to", () => {
  const { base, head, changed } = changedParts(shop({}), shop({ tag: { type: "integer" } }));
  expect(changed).toEqual(["#/components/schemas/Tag"]);
  expect(partsOf(base)).toEqual(["/pet get", "/pets get", "Pet", "Tag", "Name"]);
  expect(partsOf(head)).toEqual(partsOf(base));
});

test("counts what a path says for all of its operations", () => {
  const shared = { parameters: [{ name: "q", in: "query", schema: to("Address") }] };
  const { base, head } = changedParts(shop({}), shop({ shared }));
  expect(partsOf(base)).toEqual(["/pet get", "/pet delete", "Pet", "Tag", "Name"]);
  expect(partsOf(head)).toEqual(["/pet parameters", "/pet get", "/pet delete", "Pet", "Tag", "Name", "Address"]);
});

test("knows what a place leads to in either document", () => {
  const { within } = changedParts(shop({}), shop({ tag: object({ of: to("Address") as Json }) }));
  expect([...within("#/components/schemas/Tag")]).toEqual(["#/components/schemas/Tag", "#/components/schemas/Address"]);
});

test("keeps nothing of documents that say the same in another order", () => {
  const { paths, ...others } = shop({});
  const { base } = changedParts(shop({}), { paths: paths as Json, ...others });
  expect(partsOf(base)).toEqual([]);
});

test("follows references from a reused schema that contains itself", () => {
  const tree = (leaf: Json): Json => object({ left: to("Tree") as Json, leaf });
  const { base } = changedParts(documentWith({}, { Tree: tree(string) }), documentWith({}, { Tree: tree(true) }));
  expect(partsOf(base)).toEqual(["Tree"]);
});
