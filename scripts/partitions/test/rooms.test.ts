/** What is written by hand knows the Catalog API in its rooms and nowhere else, so that a new kit can leave them out. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isInRoom } from "../../new-kit/rooms.ts";
import { ownModel } from "../../own-model.ts";

const root = join(import.meta.dirname, "../../..");
const model = await ownModel();

/** The door behind which a room stands, and the suites that are looked for in one. */
const mayNameRooms = ["packages/fixtures/src/emulator/index.ts", "scripts/nightly.ts"];

/** Words of our document that any other may have as well, as has the comment `sourceMappingURL`. */
const commonWords = new Set(["ErrorBody", "ErrorType", "PageMeta", "PropertyType", "ResourceKey", "SourceMapping"]);

const sources = globSync(["packages/*/{src,test,examples}/**/*.ts", "scripts/**/*.{ts,mjs}"], { cwd: root })
  .filter((path) => !isInRoom(path) && !/\/(?:generated|node_modules)\//.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

test("nothing outside of the rooms imports from one", () => {
  const importing = sources.filter(({ text }) => /["'`][^"'`\n]*\bpartitions\/[^"'`\n]*["'`]/.test(text));
  expect(importing.map(({ path }) => path).sort()).toEqual(mayNameRooms);
});

test("nothing outside of the rooms names a schema or an operation of the document", () => {
  const names = [...model.schemas.map(({ names: { type } }) => type), ...model.operations.map(({ id }) => id)];
  const ours = names.filter((name) => !commonWords.has(name));
  const pattern = new RegExp(`(?:${ours.join("|")}|clinia|Catalog API)`, "i");
  const naming = sources.flatMap(({ path, text }) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [`${path}: ${found}`];
  });
  expect(sources.length).toBeGreaterThan(500);
  expect(naming).toEqual([]);
});
