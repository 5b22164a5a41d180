import { join } from "node:path";
import { expect, test } from "vitest";
import { loadSpec, SpecError, type LoadOptions } from "./load-spec.ts";
import { writeTemporaryFiles } from "./write-temporary-files.ts";

async function load(schemas: object, files: Record<string, object> = {}, options: LoadOptions = {}) {
  const document = { openapi: "3.1.1", info: { title: "T", version: "1" }, components: { schemas } };
  const texts = Object.entries({ "api/openapi.json": document, ...files }).map(([name, value]) => {
    return [name, JSON.stringify(value)] as const;
  });
  const folder = writeTemporaryFiles(Object.fromEntries(texts));
  return await loadSpec(join(folder, "api/openapi.json"), options);
}

async function bundled(schemas: object, files: Record<string, object> = {}): Promise<unknown> {
  const { document } = await load(schemas, files);
  return (document["components"] as { readonly schemas: unknown }).schemas; // every document here has them
}

async function faults(schemas: object, files: Record<string, object> = {}): Promise<readonly string[]> {
  const error = await load(schemas, files).catch((reason: unknown) => reason);
  if (!(error instanceof SpecError)) throw new Error(`Expected a SpecError, got ${String(error)}`);
  return error.issues.map(({ pointer, code }) => `${pointer} ${code}`);
}

test("a schema is found by its $id, absolute or relative, and by an anchor in it", async () => {
  const schemas = {
    A: { $id: "https://a.test/schemas/a.json", items: { $ref: "b.json" }, contains: { $ref: "b.json#name" } },
    B: { $id: "https://a.test/schemas/b.json", properties: { name: { $anchor: "name" }, self: { $ref: "#" } } },
    C: { $ref: "https://a.test/schemas/b.json#/properties/name" },
  };
  expect(await bundled(schemas)).toEqual({
    A: { items: { $ref: "#/components/schemas/B" }, contains: { $ref: "#/components/schemas/B/properties/name" } },
    B: { properties: { name: {}, self: { $ref: "#/components/schemas/B" } } },
    C: { $ref: "#/components/schemas/B/properties/name" },
  });
});

test("the same anchor may stand in two schemas that have an $id each", async () => {
  const part = { $defs: { part: { $anchor: "part" } }, items: { $ref: "#part" } };
  const schemas = { A: { $id: "https://a.test/a", ...part }, B: { $id: "https://a.test/b", ...part } };
  expect(await bundled(schemas)).toMatchObject({
    A: { items: { $ref: "#/components/schemas/A/$defs/part" } },
    B: { items: { $ref: "#/components/schemas/B/$defs/part" } },
  });
});

test("files that have an $id each are found beside each other", async () => {
  const files = {
    "api/pet.json": { $id: "https://a.test/pet.json", properties: { owner: { $ref: "owner.json" } } },
    "api/owner.json": { $id: "https://a.test/owner.json", properties: { pet: { $ref: "https://a.test/pet.json" } } },
  };
  expect(await bundled({ Pet: { $ref: "pet.json" } }, files)).toEqual({
    Pet: { properties: { owner: { $ref: "#/components/schemas/owner" } } },
    owner: { properties: { pet: { $ref: "#/components/schemas/Pet" } } },
  });
});

test("an $id counts wherever its file is met, before the reference or after", async () => {
  const files = { "api/b.json": { $id: "https://a.test/b", $defs: { deep: { $id: "deep", type: "null" } } } };
  const schemas = { A: { items: { $ref: "https://a.test/deep" } }, B: { $ref: "b.json" } };
  expect(await bundled(schemas, files)).toMatchObject({
    A: { items: { $ref: "#/components/schemas/B/$defs/deep" } },
  });
});

test("what looks like an $id in a value, an extension or an unknown keyword names nothing", async () => {
  const id = { $id: "https://a.test/a" };
  expect(await faults({ A: { const: id, default: id, "x-a": id }, B: { $ref: "https://a.test/a" } })).toEqual([
    "#/components/schemas/B/$ref remote-ref",
  ]);
});

test("an $id does not open what the document's folder does not hold", async () => {
  for (const $id of ["file:///etc/", "file://host/share/", "file:///a%2Fb/", "https://a.test/", "urn:a:b"]) {
    const [fault] = await faults({ A: { $id, items: { $ref: "passwd.json" } } });
    expect(fault).toMatch(/^#\/components\/schemas\/A\/items\/\$ref (ref-outside-root|unknown-ref)$/);
  }
});

test("known schemas are found by URI, and those of JSON Schema itself are known", async () => {
  const folder = writeTemporaryFiles({ "money.json": JSON.stringify({ type: "string", pattern: "^[0-9]+$" }) });
  const known = new Map([["https://a.test/money", join(folder, "money.json")]]);
  const schemas = {
    A: { $ref: "https://a.test/money" },
    B: { $ref: "https://json-schema.org/draft/2020-12/meta/validation#/$defs/nonNegativeInteger" },
  };
  const { document } = await load(schemas, {}, { known });
  expect(document).toMatchObject({
    components: { schemas: { A: { type: "string" }, B: { type: "integer", minimum: 0 } } },
  });
});

test("a dialect without a vocabulary leaves its keywords without a meaning, and one that asks for more is refused", async () => {
  const vocabulary = "https://json-schema.org/draft/2020-12/vocab/";
  const metas = {
    "bare.json": { $vocabulary: { [`${vocabulary}core`]: true, [`${vocabulary}applicator`]: true } },
    "odd.json": { $vocabulary: { "https://a.test/vocab": true } },
  };
  const folder = writeTemporaryFiles(
    Object.fromEntries(Object.entries(metas).map(([name, value]) => [name, JSON.stringify(value)])),
  );
  const known = new Map(Object.keys(metas).map((name) => [`https://a.test/${name}`, join(folder, name)]));
  const bare = { $id: "https://a.test/a", $schema: "https://a.test/bare.json", minimum: 1, not: { maximum: 1 } };
  const { document, warnings } = await load({ A: bare }, {}, { known });
  expect(document).toMatchObject({ components: { schemas: { A: { not: {} } } } });
  expect(JSON.stringify(document)).not.toContain("minimum");
  expect(warnings).toEqual([]);
  const odd = load({ A: { $id: "https://a.test/a", $schema: "https://a.test/odd.json" } }, {}, { known });
  await expect(odd).rejects.toMatchObject({ issues: [{ code: "unknown-vocabulary" }] });
});

test("formats are left out where they are not to assert", async () => {
  const { document } = await load({ A: { type: "string", format: "email" } }, {}, { assertsFormats: false });
  expect(document).toMatchObject({ components: { schemas: { A: { type: "string" } } } });
  expect(JSON.stringify(document)).not.toContain("email");
});
