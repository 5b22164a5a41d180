import { join } from "node:path";
import { expect, test } from "vitest";
import { type JsonObject, loadSpec } from "./load-spec.ts";
import { writeTemporaryFiles } from "./write-temporary-files.ts";

const head = '{"openapi": "3.1.1", "info": {"title": "T", "version": "1"}, ';

/** The bundle of some files; what is given of the entry comes after its head. Issues end the test. */
async function bundleOf(entry: string, files: Readonly<Record<string, string>> = {}): Promise<JsonObject> {
  const folder = writeTemporaryFiles({ "spec/openapi.yaml": `${head}${entry}}`, ...files });
  const { document, warnings } = await loadSpec(join(folder, "spec/openapi.yaml"));
  expect(warnings).toEqual([]);
  return document;
}

async function componentsOf(entry: string, files: Readonly<Record<string, string>> = {}): Promise<unknown> {
  return (await bundleOf(`components: ${entry}`, files))["components"];
}

test("makes components of what other files hold, named after the last word of the reference", async () => {
  const components = await componentsOf(
    "{ schemas: { A: { type: array, items: { $ref: 'pet.yaml' } }, B: { items: { $ref: '../all.json#/defs/Dog%20House' } } } }",
    { "spec/pet.yaml": "type: string", "all.json": '{"defs": {"Dog House": {"type": "integer"}}}' },
  );
  expect(components).toEqual({
    schemas: {
      A: { type: "array", items: { $ref: "#/components/schemas/pet" } },
      B: { items: { $ref: "#/components/schemas/Dog_House" } },
      pet: { type: "string" },
      Dog_House: { type: "integer" },
    },
  });
});

test("leaves out what a schema refers to that is none", async () => {
  const folder = writeTemporaryFiles({
    "openapi.yaml": `${head}components: {
      responses: { Error: { description: Not well } },
      schemas: { A: { items: { $ref: '#/components/responses/Error', title: What went wrong } } },
    }}`,
  });
  const { document, warnings } = await loadSpec(join(folder, "openapi.yaml"));
  expect(document["components"]).toMatchObject({ schemas: { A: { items: { title: "What went wrong" } } } });
  expect(JSON.stringify(document)).not.toContain("$ref");
  expect(warnings.map(({ code }) => code)).toEqual(["wrong-ref-kind"]);
});

test("numbers names that are taken, in the document's order", async () => {
  const components = await componentsOf(
    "{ schemas: { Pet: { items: { $ref: 'one.yaml#/Pet' } }, A: { items: { $ref: 'two.yaml#/Pet' } } } }",
    { "spec/one.yaml": "Pet: {const: 1}", "spec/two.yaml": "Pet: {const: 2}" },
  );
  expect(components).toMatchObject({ schemas: { Pet2: { const: 1 }, Pet3: { const: 2 } } });
});

test("takes the entry's own component where that only refers to the file", async () => {
  const components = await componentsOf(
    "{ schemas: { List: { items: { $ref: 'pet.yaml' } }, Pet: { $ref: 'pet.yaml' }, Same: { $ref: 'pet.yaml' } } }",
    { "spec/pet.yaml": "{ properties: { next: { $ref: '#' } } }" },
  );
  expect(components).toEqual({
    schemas: {
      List: { items: { $ref: "#/components/schemas/Pet" } },
      Pet: { properties: { next: { $ref: "#/components/schemas/Pet" } } },
      Same: { $ref: "#/components/schemas/Pet" },
    },
  });
});

test("follows files that only pass a reference on", async () => {
  const components = await componentsOf("{ schemas: { A: { items: { $ref: 'b.yaml#/Pet' } } } }", {
    "spec/b.yaml": "Pet: { $ref: 'c.yaml#/Pet' }",
    "spec/c.yaml": "Pet: { type: string }",
  });
  expect(components).toEqual({
    schemas: { A: { items: { $ref: "#/components/schemas/Pet" } }, Pet: { type: "string" } },
  });
});

test("ties circles between files, and references back to the entry", async () => {
  const components = await componentsOf("{ schemas: { A: { items: { $ref: 'b.yaml' } } } }", {
    "spec/b.yaml": "{ properties: { c: { $ref: 'c.yaml' } } }",
    "spec/c.yaml": "{ properties: { b: { $ref: 'b.yaml' }, a: { $ref: 'openapi.yaml#/components/schemas/A' } } }",
  });
  expect(components).toEqual({
    schemas: {
      A: { items: { $ref: "#/components/schemas/b" } },
      b: { properties: { c: { $ref: "#/components/schemas/c" } } },
      c: { properties: { b: { $ref: "#/components/schemas/b" }, a: { $ref: "#/components/schemas/A" } } },
    },
  });
});

test("refers into a component for what stands in it", async () => {
  const components = await componentsOf(
    "{ schemas: { A: { items: { $ref: 'b.yaml#/$defs/C' } }, B: { $ref: 'b.yaml' } } }",
    {
      "spec/b.yaml": "{ $defs: { C: { type: string } } }",
    },
  );
  expect(components).toEqual({
    schemas: {
      A: { items: { $ref: "#/components/schemas/B/$defs/C" } },
      B: { $defs: { C: { type: "string" } } },
    },
  });
});

test("makes a component of what stands where no schema is expected", async () => {
  const document = await bundleOf(
    "components: { schemas: { A: { items: { $ref: '#/x-shared/Pet' } } } }, x-shared: { Pet: { example: 1 } }",
  );
  expect(document["components"]).toEqual({
    schemas: { A: { items: { $ref: "#/components/schemas/Pet" } }, Pet: { examples: [1] } },
  });
});

test("puts each kind into its own section", async () => {
  const operation =
    "{ parameters: [{ $ref: 'p.yaml' }], requestBody: { $ref: 'b.yaml' }, responses: { 200: { $ref: 'r.yaml' } } }";
  const document = await bundleOf(`paths: { /a: { post: ${operation} } }`, {
    "spec/p.yaml": "{ name: p, in: query, schema: {} }",
    "spec/b.yaml": "{ content: {} }",
    "spec/r.yaml": "{ description: d, headers: { X: { $ref: 'h.yaml' } } }",
    "spec/h.yaml": "{ schema: { $ref: 's.yaml' } }",
    "spec/s.yaml": "{}",
  });
  expect(document["components"]).toEqual({
    parameters: { p: { name: "p", in: "query", schema: {} } },
    requestBodies: { b: { content: {} } },
    responses: { r: { description: "d", headers: { X: { $ref: "#/components/headers/h" } } } },
    headers: { h: { schema: { $ref: "#/components/schemas/s" } } },
    schemas: { s: {} },
  });
});

test("writes path items out, with what stands beside the reference on top", async () => {
  const document = await bundleOf("paths: { /a: { $ref: 'a.yaml', summary: here } }", {
    "spec/a.yaml": "{ summary: there, get: { operationId: a } }",
  });
  expect(document["paths"]).toEqual({ "/a": { summary: "here", get: { operationId: "a" } } });
});

test("lets a reference say its own description since 3.1, and nothing else", async () => {
  const components = await componentsOf(
    "{ parameters: { A: { $ref: '#/components/parameters/B', description: mine, name: no }, B: { name: b, in: query, schema: {} } } }",
  );
  expect(components).toMatchObject({ parameters: { A: { $ref: "#/components/parameters/B", description: "mine" } } });
  expect(JSON.stringify(components)).not.toContain('"no"');
});

test("ignores in 3.0 what stands beside a reference, faults included", async () => {
  const schemas = "{ A: { $ref: '#/components/schemas/B', type: strng, nullable: true }, B: {} }";
  const folder = writeTemporaryFiles({
    "openapi.yaml": `${head.replace("3.1.1", "3.0.4")} paths: {}, components: { schemas: ${schemas} }}`,
  });
  const { document, warnings } = await loadSpec(join(folder, "openapi.yaml"));
  expect(warnings).toEqual([]);
  expect(document["components"]).toEqual({ schemas: { A: { $ref: "#/components/schemas/B" }, B: {} } });
});

test("leaves alone what looks like a reference and is none", async () => {
  const schemas =
    "{ A: { properties: { $ref: { type: string } }, default: { $ref: 'a' }, x-b: { $ref: 'b' }, const: { $ref: 'c' } } }";
  const want = {
    properties: { $ref: { type: "string" } },
    default: { $ref: "a" },
    "x-b": { $ref: "b" },
    const: { $ref: "c" },
  };
  expect(await componentsOf(`{ schemas: ${schemas} }`)).toEqual({ schemas: { A: want } });
});

test("replaces anchors by pointers", async () => {
  const components = await componentsOf(
    "{ schemas: { A: { $ref: '#pet' }, B: { items: { $anchor: pet } }, C: { $ref: 'c.yaml#dog' }, D: { $ref: 'c.yaml#/$defs/Cat' } } }",
    {
      "spec/c.yaml": "{ $defs: { Dog: { $anchor: dog, type: string }, Cat: { $anchor: cat } } }",
    },
  );
  expect(components).toMatchObject({
    schemas: { A: { $ref: "#/components/schemas/B/items" }, C: { type: "string" } },
  });
});

test("makes references of discriminator mappings, whether they are names or files", async () => {
  const mapping = "{ a: A, b: 'b.yaml', c: '#/components/schemas/A' }";
  const components = await componentsOf(
    `{ schemas: { A: {}, D: { oneOf: [{ $ref: 'b.yaml' }], discriminator: { propertyName: k, mapping: ${mapping} } } } }`,
    { "spec/b.yaml": "{ type: object }" },
  );
  const want = { a: "#/components/schemas/A", b: "#/components/schemas/b", c: "#/components/schemas/A" };
  expect(components).toMatchObject({ schemas: { D: { discriminator: { mapping: want } } } });
});

test("resolves YAML anchors, merge keys and integer keys", async () => {
  const responses = "{ 200: &ok { description: d }, 201: { <<: *ok, x-a: 1 }, default: *ok }";
  const document = await bundleOf(`paths: { /a: { get: { responses: ${responses} } } }`);
  expect(document["paths"]).toMatchObject({
    "/a": {
      get: {
        responses: {
          "200": { description: "d" },
          "201": { description: "d", "x-a": 1 },
          default: { description: "d" },
        },
      },
    },
  });
});

test("bounds what path items that refer to path items grow to", async () => {
  const callback = (below: number): string => `{ e: { $ref: '#/components/pathItems/P${below}' } }`;
  const items = Array.from({ length: 20 }, (_, number) => {
    return `P${number + 1}: { get: { callbacks: { a: ${callback(number)}, b: ${callback(number)} } } }`;
  });
  const given = bundleOf(`paths: {}, components: { pathItems: { P0: {}, ${items.join(", ")} } }`);
  await expect(given).rejects.toMatchObject({ issues: [{ code: "too-many-path-items" }] });
});
