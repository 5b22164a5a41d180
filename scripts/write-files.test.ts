import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { renderFile } from "./emit/render.ts";
import { finishInterruptedSwap, isSwapInterrupted } from "./swap-paths.ts";
import { compareFiles, describeChanges, ForeignFileError, writeFiles, type OutputTree } from "./write-files.ts";

const headerStart = `${renderFile({ package: "types", path: "x.ts", generator: "x.ts", imports: [], body: "" }, "workspace", "s").split("\n")[0]}\n`;

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "write-files-"));
});

afterEach(() => rmSync(root, { recursive: true }));

function tree(files: Record<string, string>): OutputTree {
  return {
    folders: ["types", "client"],
    files: Object.entries(files).map(([path, text]) => ({ path, text: headerStart + text })),
    edits: [],
  };
}

function onDisk(): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(root.length + 1), readFileSync(path, "utf8").replace(headerStart, "")];
    }),
  );
}

test("writes new files, replaces changed ones and removes what is left over", async () => {
  await writeFiles(root, tree({ "types/a.ts": "1", "types/deep/b.ts": "1", "client/c.ts": "1" }));
  const changes = await writeFiles(root, tree({ "types/a.ts": "2", "client/c.ts": "1", "client/d.ts": "1" }));
  expect(changes).toEqual({ added: ["client/d.ts"], changed: ["types/a.ts"], removed: ["types/deep/b.ts"], total: 3 });
  expect(onDisk()).toEqual({ "types/a.ts": "2", "client/c.ts": "1", "client/d.ts": "1" });
});

test("writes only what has changed: the other files of a folder stay the same files", async () => {
  await writeFiles(root, tree({ "types/a.ts": "1", "types/b.ts": "1" }));
  const inode = (path: string) => statSync(join(root, path)).ino;
  const [a, b] = [inode("types/a.ts"), inode("types/b.ts")];
  await writeFiles(root, tree({ "types/a.ts": "2", "types/b.ts": "1" }));
  expect(inode("types/b.ts")).toBe(b);
  expect(inode("types/a.ts")).not.toBe(a);
  expect(statSync(join(root, "types/b.ts")).nlink).toBe(1);
});

test.each([
  { added: 1, changed: 1, lines: 2, last: "~ 0.ts" },
  { added: 60, changed: 40, lines: 100, last: "~ 39.ts" },
  { added: 60, changed: 61, lines: 101, last: "… and 21 more" },
])("lists $added new and $changed changed files in $lines lines", ({ added, changed, lines, last }) => {
  const paths = (count: number) => Array.from({ length: count }, (_, index) => `${index}.ts`);
  const described = describeChanges({ added: paths(added), changed: paths(changed), removed: [], total: 0 });
  expect(described).toHaveLength(lines);
  expect(described.at(-1)).toBe(last);
});

test("comparing changes nothing", async () => {
  expect((await compareFiles(root, tree({ "types/a.ts": "1" }))).added).toEqual(["types/a.ts"]);
  expect(onDisk()).toEqual({});
});

test("refuses to touch a file that it did not write, and writes nothing else either", async () => {
  mkdirSync(join(root, "types"));
  writeFileSync(join(root, "types/mine.ts"), "export {};");
  const attempt = writeFiles(root, tree({ "types/a.ts": "1", "client/c.ts": "1" }));
  await expect(attempt).rejects.toThrow(ForeignFileError);
  await expect(attempt).rejects.toThrow("types/mine.ts");
  expect(Object.keys(onDisk())).toEqual(["types/mine.ts"]);
});

test("takes a file that another tool generated for a foreign one", async () => {
  mkdirSync(join(root, "types"));
  writeFileSync(join(root, "types/pb.ts"), "// Generated from foo.proto by buf. DO NOT EDIT\n");
  await expect(writeFiles(root, tree({ "types/a.ts": "1" }))).rejects.toThrow("types/pb.ts");
});

test("refuses a path that leaves its folder", async () => {
  await expect(writeFiles(root, tree({ "types/../../x.ts": "1" }))).rejects.toThrow("is in no generated folder");
});

test("edits a file of people together with what it generates, where there is something to edit", async () => {
  writeFileSync(join(root, "notes.txt"), "by hand");
  const edits = [{ path: "notes.txt", edit: (text: string) => text.replace(/(, edited)?$/, ", edited") }];
  const given = { ...tree({ "types/a.ts": "1" }), edits };
  expect((await compareFiles(root, given)).changed).toEqual(["notes.txt"]);
  expect((await writeFiles(root, given)).total).toBe(2);
  expect(onDisk()).toEqual({ "types/a.ts": "1", "notes.txt": "by hand, edited" });
  expect((await writeFiles(root, given)).total).toBe(0);
});

test("a run killed between its renames edits a file when it is finished", async () => {
  writeFileSync(join(root, "notes.txt"), "old");
  writeFileSync(join(root, ".notes.txt.next"), "new");
  writeFileSync(join(root, ".generate-swap.json"), JSON.stringify(["notes.txt"]));
  finishInterruptedSwap(root);
  expect(onDisk()).toEqual({ "notes.txt": "new" });
});

test("what a killed run has staged of an edit is no part of the next one", async () => {
  writeFileSync(join(root, "notes.txt"), "old");
  writeFileSync(join(root, ".notes.txt.next"), "half");
  await writeFiles(root, { ...tree({}), edits: [{ path: "notes.txt", edit: () => "new" }] });
  expect(onDisk()).toEqual({ "notes.txt": "new" });
});

test("a run killed before its decision leaves the old tree", async () => {
  await writeFiles(root, tree({ "types/a.ts": "old" }));
  mkdirSync(join(root, ".types.next"));
  writeFileSync(join(root, ".types.next/a.ts"), `${headerStart}half`);
  expect(isSwapInterrupted(root)).toBe(false);
  expect(onDisk()["types/a.ts"]).toBe("old");
  await writeFiles(root, tree({ "types/a.ts": "new" }));
  expect(onDisk()).toEqual({ "types/a.ts": "new" });
});

test("a run killed between its renames is finished by the next one", async () => {
  await writeFiles(root, tree({ "types/a.ts": "old", "client/c.ts": "old" }));
  for (const [folder, file] of [
    ["types", "a.ts"],
    ["client", "c.ts"],
  ] as const) {
    mkdirSync(join(root, `.${folder}.next`));
    writeFileSync(join(root, `.${folder}.next`, file), `${headerStart}new`);
  }
  rmSync(join(root, "types"), { recursive: true }); // as if killed after the old folder had gone
  writeFileSync(join(root, ".generate-swap.json"), JSON.stringify(["types", "client"]));
  expect(isSwapInterrupted(root)).toBe(true);
  finishInterruptedSwap(root);
  expect(isSwapInterrupted(root)).toBe(false);
  expect(onDisk()).toEqual({ "types/a.ts": "new", "client/c.ts": "new" });
});

test("a journal that names a folder outside is refused", async () => {
  writeFileSync(join(root, ".generate-swap.json"), JSON.stringify(["../elsewhere"]));
  expect(() => finishInterruptedSwap(root)).toThrow("is no journal");
  expect(existsSync(join(root, ".generate-swap.json"))).toBe(true);
});
