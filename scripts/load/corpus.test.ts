import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { isObject, type JsonObject, type Json } from "../json/json.ts";
import { valueAt } from "../json/json-pointer.ts";
import { processorMs } from "../test/processor-ms.ts";
import { loadSpec } from "./load-spec.ts";
import { bundleVersion, object } from "./shape.ts";
import { referenceAt, walk } from "./walk.ts";
import { writeTemporaryFiles } from "./write-temporary-files.ts";

/** Documents of other people, next to the repository; see README.md there. */
const corpus = fileURLToPath(new URL("../../../shared/corpus/", import.meta.url));
// Some of the documents have megabytes, and the machine may be busy with other things.
vi.setConfig({ testTimeout: 30_000 });

const isHere = existsSync(corpus);
const entries = isHere ? readFileSync(`${corpus}index.tsv`, "utf8").trim().split("\n").slice(1) : [];
const paths = entries.map((line) => line.split("\t")[1] as string);

test("finds the corpus next to the repository", (context) => {
  context.skip(!isHere, `There is no ${corpus}; the tests over it are left out.`);
  expect(paths.length).toBeGreaterThan(0);
});

test.each(paths)("%s becomes one document of 3.1, or of 3.2", async (path) => {
  const { document, warnings } = await loadSpec(corpus + path);
  expect(document).toMatchObject({ openapi: expect.stringMatching(/^3\.(1\.1|2\.0)$/) });
  expect(warnings.filter(({ code }) => code === "slow-pattern")).toEqual([]);
  expect(danglingReferences(document)).toEqual([]);
});

test.each(paths)("%s is read again from its bundle without a change", async (path) => {
  const bundled = JSON.stringify((await loadSpec(corpus + path)).document);
  const folder = writeTemporaryFiles({ "openapi.json": bundled });
  const again = await loadSpec(join(folder, "openapi.json"));
  expect(JSON.stringify(again.document)).toBe(bundled);
});

test.each(paths.slice(0, 4))("%s comes out the same each time", async (path) => {
  const [first, second] = await Promise.all([loadSpec(corpus + path), loadSpec(corpus + path)]);
  expect(JSON.stringify(second.document)).toBe(JSON.stringify(first.document));
});

test.runIf(isHere)("reads the largest document in a few seconds", async () => {
  const start = processorMs();
  await loadSpec(`${corpus}specs/github-rest.json.gz`);
  expect(processorMs() - start).toBeLessThan(5_000);
});

test.runIf(isHere)("makes the same of one file and of the same API split into forty", async () => {
  const whole = await loadSpec(`${corpus}specs/cafe-3.2.yaml`);
  const split = await loadSpec(`${corpus}specs/cafe-3.2-split/cafe.yaml`);
  expect(sorted(split.document["components"] ?? null)).toEqual(sorted(whole.document["components"] ?? null));
  expect(split.document["webhooks"]).toEqual(whole.document["webhooks"]);
});

test.runIf(isHere)("says what is a little wrong in documents that are in use", async () => {
  const { warnings } = await loadSpec(`${corpus}specs/simple-3.1-keywords.yaml`);
  expect(warnings.map(({ code, line }) => `${line} ${code}`)).toEqual([
    "7 license-twice",
    "180 unknown-field",
    "181 unknown-dialect",
  ]);
});

function danglingReferences(document: JsonObject): readonly string[] {
  const dangling: string[] = [];
  walk({ value: document, shape: object("OpenAPI"), pointer: "#" }, bundleVersion, (place) => {
    const reference = referenceAt(place);
    if (reference === undefined) return;
    const isLocal = reference.startsWith("#/");
    if (!isLocal || valueAt(document, reference) === undefined) dangling.push(`${place.pointer}: ${reference}`);
  });
  return dangling;
}

/** Without regard to the order of keys. */
function sorted(value: Json): Json {
  if (!isObject(value)) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, sorted(value[name] ?? null)]));
}
