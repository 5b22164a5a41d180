import { expect, test } from "vitest";
import { formatAll, type FormatMemory } from "./format-all.ts";
import type { SourceFile } from "./source-file.ts";

const options = { layout: "standalone", specPath: "s.yaml" } as const;

function source(path: string, body: string): SourceFile {
  return { package: "types", path, generator: "x.ts", imports: [], body };
}

test("formats files as they are made, and gives them in that order", async () => {
  const bodies = ["export const a = {b:1}", `export const long = [${"1,".repeat(5000)}]`, "export type C='c'"];
  const sources = bodies.map((body, index) => source(`${index}.ts`, body));
  const told: number[] = [];
  const files = await formatAll(sources, options, (made) => told.push(made));
  expect(files.map(({ path }) => path)).toEqual(["types/0.ts", "types/1.ts", "types/2.ts"]);
  expect(files[0]?.text).toMatch(/^\/\/ Generated from s\.yaml .*\n\nexport const a = \{ b: 1 \};\n$/);
  expect(told).toEqual([1, 2, 3]);
});

test("formats only what is not the same as the time before", async () => {
  const memory: FormatMemory = new Map();
  const run = (...sources: readonly SourceFile[]) => formatAll(sources, { ...options, memory }, () => {});
  const first = await run(source("a.ts", "export type A=1"), source("b.ts", "export type B=1"));
  // What is kept shows where it comes from.
  for (const [path, kept] of memory) memory.set(path, { ...kept, text: `kept ${path}` });
  const second = await run(source("a.ts", "export type A=1"), source("b.ts", "export type B=2"));
  expect(second[0]).toEqual({ path: "types/a.ts", text: "kept types/a.ts" });
  expect(second[1]?.text).toBe(first[1]?.text.replace("B = 1", "B = 2"));
});

test("says which file a generator printed that is no TypeScript", async () => {
  await expect(formatAll([source("broken.ts", "export const = 1")], options, () => {})).rejects.toThrow(
    /^types\/broken\.ts: /,
  );
});
