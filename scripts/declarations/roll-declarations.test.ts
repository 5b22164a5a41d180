import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { rollDeclarations } from "./roll-declarations.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "declarations-"));
});

afterEach(() => rmSync(root, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function declarations(): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".d.ts"))
    .sort();
}

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

const runtime = 'import type { Validator } from "../../runtime/index.ts";\n';

test("a folder of modules is one file, to which all others lead", () => {
  write({
    "generated/schemas/cat.d.ts": `${runtime}import type { Cat } from "@acme/types";\nexport declare const catValidator: Validator<Cat>;\n`,
    "generated/schemas/dog.d.ts": `${runtime}import type { Dog } from "@acme/types";\nexport declare const dogValidator: Validator<Dog>;\n`,
    "generated/schemas/dog.js": "export const dogValidator = 1;\n",
    "generated/index.d.ts": `export { catValidator } from "./schemas/cat.ts";
export { dogValidator, } from "./schemas/dog.ts";
export { spec } from "./spec.ts";
`,
    "extra/index.d.ts": 'import { dogValidator, } from "../generated/schemas/dog.js";\n',
  });
  expect(rollDeclarations(root, "generated")).toBe(2);
  expect(declarations()).toEqual(["extra/index.d.ts", "generated/index.d.ts", "generated/schemas.d.ts"]);
  expect(read("generated/schemas.d.ts")).toBe(`import type { Validator } from "../runtime/index.ts";
import type { Cat, Dog } from "@acme/types";
export declare const catValidator: Validator<Cat>;

export declare const dogValidator: Validator<Dog>;
`);
  expect(read("generated/index.d.ts")).toBe(
    'export { catValidator, dogValidator } from "./schemas.ts";\nexport { spec } from "./spec.ts";\n',
  );
  expect(read("extra/index.d.ts")).toBe('import { dogValidator } from "../generated/schemas.js";\n');
  expect(read("generated/schemas/dog.js")).toBe("export const dogValidator = 1;\n");
});

test("a module's own alias is written out where it is used, and nowhere else", () => {
  write({
    "operations/a.d.ts": `import type { operations } from "../../types/index.ts";
type Shape = operations["a"];
/**
 * Of Shape["path"], says somebody.
 */
export declare const aOperation: {
    path: Shape["path"];
    query: "Shape[id]" | "\\"Shape";
    whole: Validator<Shape>;
};
/** Of Shape["path"] again. */
export {};
`,
  });
  rollDeclarations(root);
  expect(read("operations.d.ts")).toBe(`import type { operations } from "../types/index.ts";
/**
 * Of Shape["path"], says somebody.
 */
export declare const aOperation: {
    path: operations["a"]["path"];
    query: "Shape[id]" | "\\"Shape";
    whole: Validator<operations["a"]>;
};
/** Of Shape["path"] again. */
`);
});

test("a module in which a name means something else than in the others stays", () => {
  const report = 'import type { Report } from "../../runtime/index.ts";\n';
  const ofDocument = 'import type { Report } from "@acme/types";\n';
  const other = 'import type { Report as Report2 } from "../../runtime/index.ts";\n';
  write({
    "generated/schemas/a-report.d.ts": `${ofDocument}${other}export declare function isReport(value: Report, report: Report2): void;\n`,
    "generated/schemas/cat.d.ts": `${report}export declare function collectCat(report: Report): void;\n`,
    "generated/schemas/dog.d.ts": `${report}export declare function collectDog(report: Report): void;\n`,
    "generated/index.d.ts":
      'export { isReport } from "./schemas/a-report.ts";\nexport { collectCat } from "./schemas/cat.ts";\n',
  });
  expect(rollDeclarations(root, "generated")).toBe(2);
  expect(declarations()).toEqual(["generated/index.d.ts", "generated/schemas.d.ts", "generated/schemas/a-report.d.ts"]);
  expect(read("generated/index.d.ts")).toBe(
    'export { isReport } from "./schemas/a-report.ts";\nexport { collectCat } from "./schemas.ts";\n',
  );
});

test("what is not known to be printed by a generator ends the build", () => {
  write({ "schemas/a.d.ts": "declare namespace A {}\n" });
  expect(() => rollDeclarations(root)).toThrow(/schemas.a\.d\.ts: there is no rule for "declare namespace A \{\}"\./);
});

test.each(['export * from "./schemas/a.ts";', 'export declare const a: import("./schemas/a.js").A;'])(
  "what names a module in a way that there is no rule for ends the build: %s",
  (line) => {
    write({ "schemas/a.d.ts": "export declare const a: 1;\n", "index.d.ts": `${line}\n` });
    expect(() => rollDeclarations(root)).toThrow(/index\.d\.ts: there is no rule for/);
  },
);

test("nothing is done where there are no such folders", () => {
  write({ "index.d.ts": "export {};\n" });
  expect(rollDeclarations(root, "generated")).toBe(0);
  expect(declarations()).toEqual(["index.d.ts"]);
});
