import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Door } from "../package-doors.ts";
import { readSurfaces } from "./read-surface.ts";
import { changedLines, reportText } from "./report-text.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "api-report-"));
});

afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const door: Door = { name: "@a/kit", folder: "kit", types: "kit/dist/index.d.ts", code: undefined, peers: [] };

function surfaceOf(index: string): ReturnType<typeof readSurfaces>[number] | undefined {
  write("kit/dist/index.d.ts", index);
  return readSurfaces(root, [door])[0];
}

test.each([
  {
    what: "declarations without comments, by name",
    given: "/** Why. */ export declare function b(x: string): void; export interface A { /** Why. */ readonly x: 1 }",
    want: { exported: ["interface A {\n    readonly x: 1;\n}", "function b(x: string): void;"] },
  },
  {
    what: "every overload",
    given: "export declare function f(x: string): void; export declare function f(x: number): void;",
    want: { exported: ["function f(x: string): void;\nfunction f(x: number): void;"] },
  },
  {
    what: "what another module declares, under the name that it has there",
    given: 'export { limit } from "./inner.js";',
    want: { exported: ["const limit: Limit;"], spokenOf: ["type Limit = number | Unit;", 'type Unit = "bytes";'] },
  },
  {
    what: "no declaration twice that is exported as well",
    given:
      'export type { Limit } from "./inner.js"; import type { Limit } from "./inner.js"; export type Two = [Limit];',
    want: {
      exported: ["type Limit = number | Unit;", "type Two = [\n    Limit\n];"],
      spokenOf: ['type Unit = "bytes";'],
    },
  },
  {
    what: "of what is generated no more than the name",
    given: 'export * from "./generated/a.js";',
    want: { exported: [], generated: ["const isPet", "class Pet", "type PetList", "function buildPet"].sort() },
  },
])("reports $what", ({ given, want }) => {
  write(
    "kit/dist/inner.d.ts",
    'type Unit = "bytes"; export type Limit = number | Unit; export declare const limit: Limit;',
  );
  const generated =
    "declare class Pet {} type PetList = Pet[]; declare function buildPet(): Pet; declare const isPet: 1;";
  write("kit/dist/generated/a.d.ts", `${generated} export { Pet, PetList, buildPet, isPet };`);
  const surface = surfaceOf(given);
  expect({ ...surface, generated: surface?.generated.toSorted() }).toMatchObject(want);
});

test("tells to build first where there is nothing to read", () => {
  expect(() => readSurfaces(root, [door])).toThrow('run "pnpm build" first');
});

test("a report has a part for each kind of thing that there is", () => {
  const surface = { door, exported: ["type A = 1;"], spokenOf: [], generated: ["type Pet"] };
  const text = reportText("@a/kit", [surface]);
  expect(text).toContain(
    "## `@a/kit`\n\n```ts\ntype A = 1;\n```\n\nGenerated from the document:\n\n```ts\ntype Pet\n```\n",
  );
  expect(text).not.toContain("spoken of");
});

test("a difference shows what went and what came", () => {
  expect(changedLines("a\nb\nc", "a\nB\nc")).toEqual(["- b", "+ B"]);
});
