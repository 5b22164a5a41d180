import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { loadSpec, SpecError } from "./load-spec.ts";
import { writeTemporaryFiles } from "./write-temporary-files.ts";

const minimal = "openapi: 3.1.1\ninfo: {title: T, version: '1'}\npaths: {}\n";

async function failure(path: string, options = {}): Promise<SpecError> {
  const error = await loadSpec(path, options).catch((reason: unknown) => reason);
  if (!(error instanceof SpecError)) throw new Error(`Expected a SpecError, got ${String(error)}`);
  return error;
}

test("reads YAML, JSON and packed files alike", async () => {
  const json = JSON.stringify({ openapi: "3.1.1", info: { title: "T", version: "1" }, paths: {} });
  const files = {
    "a.yaml": `\ufeff${minimal}`,
    "a.json": json,
    "a.yml.gz": gzipSync(minimal),
    "a.json.gz": gzipSync(json),
  };
  const folder = writeTemporaryFiles(files);
  for (const name of Object.keys(files)) {
    expect(JSON.stringify((await loadSpec(join(folder, name))).document)).toBe(json);
  }
});

test("locates places of the bundle in their own files, from the nearest place that exists", async () => {
  const folder = writeTemporaryFiles({
    "openapi.yaml": `${minimal.replace("{}", "{/pets: {$ref: paths.json}}")}`,
    "paths.json": '{\n  "get": {\n    "responses": {}\n  }\n}',
  });
  const spec = await loadSpec(join(folder, "openapi.yaml"));
  expect(spec.locate("#/info/title")).toEqual({ file: spec.path, line: 2, column: 8, pointer: "#/info/title" });
  const pointer = "#/paths/~1pets/get/responses/404";
  const want = { file: join(folder, "paths.json"), line: 3, column: 5, pointer: "#/get/responses/404" };
  expect(spec.locate(pointer)).toEqual(want);
});

test("keeps going with warnings, and makes errors of them when strict", async () => {
  const folder = writeTemporaryFiles({ "openapi.yaml": `${minimal}tagz: []\n` });
  const path = join(folder, "openapi.yaml");
  const { warnings } = await loadSpec(path);
  expect(warnings).toMatchObject([{ code: "unknown-field", line: 4, column: 1, pointer: "#/tagz" }]);
  expect((await failure(path, { strict: true })).issues).toEqual(warnings);
});

test("reports everything at once, in the order of the files and lines", async () => {
  const folder = writeTemporaryFiles({
    "openapi.yaml":
      "openapi: 3.1.1\ninfo: []\ncomponents:\n  schemas:\n    A: {allOf: x}\n    B: {$ref: b.yaml}\nx-end: 1\n",
    "b.yaml": "allOf: x\nitems: x\n",
  });
  const error = await failure(join(folder, "openapi.yaml"));
  expect(error.issues.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
    "2:1 wrong-type",
    "5:9 wrong-type",
    "1:1 wrong-type",
    "2:1 wrong-type",
  ]);
  expect(error.code).toBe("SPEC_INVALID");
  expect(error.message).toContain(
    `${join(folder, "b.yaml")}:1:1  #/allOf\n  Expected a list, got a string.\n  Fix: Write a list here.`,
  );
});

test("reads no file outside of the root folder, not through a link either", async () => {
  const entry = `${minimal}components: {schemas: {A: {$ref: "../../a.yaml"}, B: {$ref: link.yaml}}}\n`;
  const folder = writeTemporaryFiles({ "a.yaml": "type: string", "one/two/openapi.yaml": entry });
  symlinkSync(join(folder, "a.yaml"), join(folder, "one/two/link.yaml"));
  const path = join(folder, "one/two/openapi.yaml");
  expect((await failure(path)).issues.map(({ code }) => code)).toEqual(["ref-outside-root", "ref-outside-root"]);
  expect((await loadSpec(path, { root: folder })).document).toMatchObject({
    components: { schemas: { A: { type: "string" }, B: { $ref: "#/components/schemas/A" } } },
  });
});

test("answers with an issue, whatever the file is", async () => {
  const folder = writeTemporaryFiles({
    "empty.yaml": "",
    "binary.yaml": Uint8Array.of(0xff, 0xfe, 0x00),
    "broken.gz.json.gz": "no gzip",
    "bomb.json.gz": gzipSync(Buffer.alloc(65 * 1024 * 1024, " ")),
    "folder.yaml/inside.txt": "",
    "text.txt": minimal,
  });
  const codes = async (name: string): Promise<readonly string[]> => {
    return (await failure(join(folder, name))).issues.map(({ code, line, column }) => `${line}:${column} ${code}`);
  };
  expect(await codes("empty.yaml")).toEqual(["1:1 not-openapi"]);
  expect(await codes("binary.yaml")).toEqual(["1:1 invalid-utf8"]);
  expect(await codes("broken.gz.json.gz")).toEqual(["1:1 unreadable-file"]);
  expect(await codes("bomb.json.gz")).toEqual(["1:1 file-too-large"]);
  expect(await codes("folder.yaml")).toEqual(["1:1 unreadable-file"]);
  expect(await codes("text.txt")).toEqual(["1:1 unknown-file-type"]);
  expect(await codes("missing.yaml")).toEqual(["1:1 missing-file"]);
});

test("keeps __proto__ and constructor as keys like any other", async () => {
  const properties = '{"__proto__": {"type": "string"}, "constructor": {"type": "string"}}';
  const json = `{"openapi":"3.1.1","info":{"title":"T","version":"1"},"components":{"schemas":{"A":{"properties":${properties}}}}}`;
  const folder = writeTemporaryFiles({ "a.json": json, "a.yaml": json });
  for (const name of ["a.json", "a.yaml"]) {
    const { document } = await loadSpec(join(folder, name));
    expect(JSON.stringify(document)).toContain(JSON.stringify(JSON.parse(properties)));
  }
});

test.each([
  { name: "lists.json", text: "[".repeat(100_000) + "]".repeat(100_000) },
  { name: "objects.json", text: '{"a":'.repeat(100_000) + "1" + "}".repeat(100_000) },
  { name: "flow.yaml", text: "[".repeat(20_000) + "]".repeat(20_000) },
  { name: "sequences.yaml", text: `${"- ".repeat(20_000)}a` },
])("refuses what is nested without measure: $name", async ({ name, text }) => {
  const folder = writeTemporaryFiles({ [name]: text });
  expect((await failure(join(folder, name))).issues).toMatchObject([{ line: 1, code: "invalid-syntax" }]);
});
