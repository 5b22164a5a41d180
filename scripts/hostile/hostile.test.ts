/**
 * Whatever a document says, what is generated from it is ours, or it is refused in words. A failure prints the seed and the
 * smallest document that shows it: run again with HOSTILE_SEED=that.
 */
import fc from "fast-check";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stringify } from "yaml";
import { makeSandbox } from "../corpus/sandbox.ts";
import { packageNames } from "../emit/source-file.ts";
import type { JsonObject } from "../json/json.ts";
import { writeFiles, type OutputTree } from "../write-files.ts";
import { DocumentDraw } from "./document-draw.ts";
import { importPackages } from "./import-packages.ts";
import { Random } from "./random.ts";
import { tryDocument } from "./try-document.ts";

// A change is judged by the same documents as the one before it. Each night draws others.
const isNightly = process.env["NIGHTLY"] === "1";
const seed = Number(process.env["HOSTILE_SEED"] ?? (isNightly ? Date.now() % 2 ** 31 : 20_261_126));
const runs = Number(process.env["HOSTILE_RUNS"] ?? (isNightly ? 20_000 : 500));
const writtenEvery = isNightly ? 200 : 20;
const mostCpuSeconds = 10;
const mostShrinks = 200;
const hours = 3_600_000;

let sandbox: string;

beforeAll(() => {
  sandbox = mkdtempSync(join(tmpdir(), "hostile-"));
  makeSandbox(sandbox, ".");
});

afterAll(() => rmSync(sandbox, { recursive: true }));

function serialized(document: JsonObject, isYaml: boolean): string {
  const name = join(sandbox, isYaml ? "api.yaml" : "api.json");
  writeFileSync(name, isYaml ? stringify(document) : JSON.stringify(document));
  return name;
}

/** Writes the files as a user would have them, and holds that they are all that has come. */
async function write(tree: OutputTree, name: string): Promise<void> {
  mkdirSync(join(sandbox, name));
  const before = readdirSync(sandbox);
  await writeFiles(join(sandbox, name), tree);
  expect(readdirSync(sandbox)).toEqual(before);
  expect(readdirSync(join(sandbox, name)).sort()).toEqual([...packageNames].sort());
}

test(
  `${runs} hostile documents become packages that hold nothing of theirs but data, or are refused`,
  async () => {
    const start = performance.now();
    const written: string[] = [];
    let tried = 0;
    let generated = 0;
    let mostCpu = 0;
    const property = fc.asyncProperty(fc.limitShrink(fc.gen(), mostShrinks), async (draw) => {
      const document = new DocumentDraw(new Random(draw)).document();
      const path = serialized(document, tried++ % 3 === 0);
      const { tree, complaints, cpuSeconds } = await tryDocument(path);
      expect(complaints, JSON.stringify(document)).toEqual([]);
      expect(cpuSeconds, JSON.stringify(document)).toBeLessThan(mostCpuSeconds);
      mostCpu = Math.max(mostCpu, cpuSeconds);
      if (tree === undefined) return;
      if (generated++ % writtenEvery !== 0) return;
      const name = `out${tried}`;
      await write(tree, name);
      written.push(name);
    });
    await fc.assert(property, { seed, numRuns: runs });
    expect(importPackages(sandbox, written)).toBeUndefined();
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(
      `hostile: seed ${seed}, ${runs} documents in ${seconds} s, ${generated} generated, ${written.length} imported; CPU at most ${mostCpu.toFixed(1)} s`,
    );
    // The others are refused; with too many of them the suite would prove little.
    expect(generated).toBeGreaterThan(runs * 0.7);
  },
  isNightly ? 2 * hours : 600_000,
);
