import { join } from "node:path";
import { expect, test } from "vitest";
import { valueAt } from "../json/json-pointer.ts";
import { loadSpec } from "./load-spec.ts";
import { writeTemporaryFiles } from "./write-temporary-files.ts";

const id = (name: string): { readonly $id: string } => ({ $id: `https://a.test/${name}` });
const local = (key: string): { readonly $ref: string } => ({ $ref: `#/components/schemas/${key}` });

async function load(schemas: object) {
  const document = { openapi: "3.1.1", info: { title: "T", version: "1" }, components: { schemas } };
  const folder = writeTemporaryFiles({ "openapi.json": JSON.stringify(document, null, 1) });
  return await loadSpec(join(folder, "openapi.json"));
}

async function bundled(schemas: object): Promise<unknown> {
  return ((await load(schemas)).document["components"] as { readonly schemas: unknown }).schemas; // given above
}

const page = {
  ...id("page"),
  properties: { items: { items: { $dynamicRef: "#entry" } } },
  $defs: { entry: { $dynamicAnchor: "entry" } },
};
const tree = { ...id("tree"), $dynamicAnchor: "node", properties: { children: { items: { $dynamicRef: "#node" } } } };

test("a $dynamicRef that always leads to the same place is a $ref", async () => {
  expect(await bundled({ Page: page })).toEqual({
    Page: { properties: { items: { items: local("Page/$defs/entry") } }, $defs: { entry: {} } },
  });
});

test("a schema that is filled in from outside is written out once for each filling", async () => {
  const pageOf = (name: string) => ({
    ...id(name),
    $ref: "page",
    $defs: { entry: { $dynamicAnchor: "entry", type: name } },
  });
  expect(await bundled({ Page: page, Numbers: pageOf("number"), Texts: pageOf("string") })).toMatchObject({
    Page: { properties: { items: { items: local("Page/$defs/entry") } } },
    Numbers: local("PageInNumbers"),
    Texts: local("PageInTexts"),
    PageInNumbers: { properties: { items: { items: local("Numbers/$defs/entry") } } },
    PageInTexts: { properties: { items: { items: local("Texts/$defs/entry") } } },
  });
});

test("a recursive schema comes back to the form that it was entered by", async () => {
  const strict = { ...id("strict"), $dynamicAnchor: "node", $ref: "tree", unevaluatedProperties: false };
  expect(await bundled({ Tree: tree, Strict: strict })).toEqual({
    Tree: { properties: { children: { items: local("Tree") } } },
    Strict: { ...local("TreeInStrict"), unevaluatedProperties: false },
    TreeInStrict: { properties: { children: { items: local("Strict") } } },
  });
});

test("only what the filling changes is written out again", async () => {
  const shared = { ...id("shared"), properties: { plain: { $ref: "plain" }, tree: { $ref: "tree" } } };
  const strict = { ...id("strict"), $dynamicAnchor: "node", $ref: "shared" };
  const schemas = await bundled({ Tree: tree, Shared: shared, Plain: id("plain"), Strict: strict });
  expect(Object.keys(schemas as object)).toEqual([
    "Tree",
    "Shared",
    "Plain",
    "Strict",
    "SharedInStrict",
    "TreeInStrict",
  ]);
  expect(schemas).toMatchObject({
    SharedInStrict: { properties: { plain: local("Plain"), tree: local("TreeInStrict") } },
  });
});

test("a schema that only passes a reference on is a part of the way, also in another file", async () => {
  const step = (name: string, next: object) => ({
    ...id(name),
    $defs: { way: next, size: { $dynamicAnchor: "size", title: name } },
  });
  const files = {
    "way.json": JSON.stringify({
      $ref: "first#/$defs/way",
      $defs: {
        first: step("first", { $ref: "second#/$defs/way" }),
        second: step("second", { $ref: "third#/$defs/way" }),
        third: step("third", { $dynamicRef: "#size" }),
      },
      ...id("way"),
    }),
    "openapi.json": openapi({ Way: { $ref: "way.json" }, Size: { $dynamicAnchor: "other" } }),
  };
  expect(await lastTarget(files, "Way")).toEqual({ title: "first" });
});

test("what a $dynamicRef leads to may stand in a file of which only another part is referred to", async () => {
  const files = {
    "a.json": JSON.stringify({
      $defs: { use: { $ref: "b.json" }, far: { $dynamicAnchor: "size", title: "a" } },
    }),
    "b.json": JSON.stringify({ $dynamicRef: "#size", $defs: { near: { $dynamicAnchor: "size", title: "b" } } }),
    "openapi.json": openapi({ Way: { $ref: "a.json#/$defs/use" } }),
  };
  expect(await lastTarget(files, "Way")).toEqual({ title: "a" });
});

test("the document itself is the outermost, also for a component that is no more than a reference to a file", async () => {
  const files = {
    "b.json": JSON.stringify({ $dynamicRef: "#size", $defs: { near: { $dynamicAnchor: "size", title: "b" } } }),
    "openapi.json": openapi({ Way: { $ref: "b.json" }, Size: { $dynamicAnchor: "size", title: "document" } }),
  };
  expect(await lastTarget(files, "Way")).toEqual({ title: "document" });
});

function openapi(schemas: object): string {
  return JSON.stringify({ openapi: "3.1.1", info: { title: "T", version: "1" }, components: { schemas } });
}

/** What stands where the references from a component lead to. */
async function lastTarget(files: Record<string, string>, key: string): Promise<unknown> {
  const { document } = await loadSpec(join(writeTemporaryFiles(files), "openapi.json"));
  let at: unknown = local(key);
  for (let hops = 0; hops < 9 && isReference(at); hops++) at = valueAt(document, at.$ref);
  return at;
}

function isReference(value: unknown): value is { readonly $ref: string } {
  return typeof value === "object" && value !== null && "$ref" in value;
}

test("a $ref may stand beside a $dynamicRef", async () => {
  const both = { ...id("both"), $ref: "tree", $dynamicRef: "tree#node", allOf: [{ minProperties: 1 }] };
  expect(await bundled({ Tree: tree, Both: both })).toMatchObject({
    Both: { ...local("Tree"), allOf: [{ minProperties: 1 }, local("Tree")] },
  });
});

test("a copy keeps its branches' names for the discriminator, and its place in the file", async () => {
  const union = {
    ...id("union"),
    oneOf: [{ $ref: "tree" }, { $ref: "plain" }],
    discriminator: { propertyName: "kind" },
    "x-ts-name": "AnyTree",
  };
  const strict = { ...id("strict"), $dynamicAnchor: "node", $ref: "union" };
  const spec = await load({ Tree: tree, Union: union, Plain: id("plain"), Strict: strict });
  expect(spec.document).toMatchObject({
    components: {
      schemas: {
        UnionInStrict: {
          oneOf: [local("TreeInStrict"), local("Plain")],
          discriminator: { propertyName: "kind", mapping: { Tree: local("TreeInStrict").$ref } },
        },
      },
    },
  });
  expect(JSON.stringify(spec.document).match(/AnyTree/g)).toHaveLength(1);
  expect(spec.locate("#/components/schemas/UnionInStrict/oneOf/0")).toEqual(
    spec.locate("#/components/schemas/Union/oneOf/0"),
  );
});

test("the bundle is read again without a change", async () => {
  const strict = { ...id("strict"), $dynamicAnchor: "node", $ref: "tree", unevaluatedProperties: false };
  const meta = { $ref: "https://json-schema.org/draft/2020-12/schema" };
  const { document } = await load({ Tree: tree, Strict: strict, Meta: meta });
  const folder = writeTemporaryFiles({ "openapi.json": JSON.stringify(document) });
  const again = await loadSpec(join(folder, "openapi.json"));
  expect(JSON.stringify(again.document)).toBe(JSON.stringify(document));
  expect(again.warnings).toEqual([]);
});
