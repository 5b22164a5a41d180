/** What npm would publish, looked at before it does. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData, type Package } from "@arethetypeswrong/core";
import { filterProblems } from "@arethetypeswrong/core/problems";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packagePrefix } from "../emit/package-name.ts";
import type { SpecStamp } from "../stamp-manifest.ts";
import { packageNames, packPackages, repository, type Tarball } from "./consumer/pack-packages.ts";

interface Published extends Tarball {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contents: Package;
  /** Paths from the top of the package. */
  readonly files: readonly string[];
}

let folder: string;
let published: readonly Published[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tarballs-"));
  const tarballs = await packPackages(folder);
  published = tarballs.map((tarball) => {
    const bytes = new Uint8Array(readFileSync(tarball.path));
    const contents = createPackageFromTarballData(bytes);
    const prefix = `/node_modules/${tarball.name}/`;
    return { ...tarball, bytes, contents, files: contents.listFiles().map((path) => path.slice(prefix.length)) };
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

function find(name: string): Published {
  const found = published.find((tarball) => tarball.name === `${packagePrefix}${name}`);
  if (found === undefined) throw new Error(`no tarball of ${name}`);
  return found;
}

function read(tarball: Published, path: string): string {
  return tarball.contents.readFile(`/node_modules/${tarball.name}/${path}`);
}

test.for(packageNames)("%s holds what was built, its manifest, its page and the licence, and nothing else", (name) => {
  const { files } = find(name);
  expect(files.filter((path) => !path.startsWith("dist/")).sort()).toEqual(["LICENSE", "README.md", "package.json"]);
  // Code and declarations: no test, no source of a test, no source map that would point to a source that is not there.
  expect(files.filter((path) => path.startsWith("dist/") && !/\.(?:d\.ts|js)$/.test(path))).toEqual([]);
  expect(files.filter((path) => /\.test(?:-d)?\.|\/tests?\//.test(path))).toEqual([]);
});

test.for(packageNames)("%s holds no file whose source is gone", (name) => {
  const { files, folder: source } = find(name);
  const orphans = files.filter((path) => {
    if (!path.startsWith("dist/")) return false;
    const module = join(source, path.replace(/^dist\//, "src/").replace(/(?:\.d\.ts|\.js)$/, ""));
    // The declarations of a folder of generated modules are one file.
    return !existsSync(`${module}.ts`) && !(path.endsWith(".d.ts") && existsSync(module));
  });
  // Where this fails: an old build lies in dist/. Delete the folder and build again.
  expect(orphans).toEqual([]);
});

test.for(packageNames)("%s tells nothing of the machine that built it, and names no workspace", (name) => {
  const tarball = find(name);
  const telling = tarball.files.filter((path) => read(tarball, path).includes(repository));
  expect(telling).toEqual([]);
  expect(read(tarball, "package.json")).not.toMatch(/"(?:workspace|catalog|link|file):/);
});

test.for(packageNames)("%s says in its manifest which document it was made from, as its code does", (name) => {
  const tarball = find(name);
  const { spec } = JSON.parse(read(tarball, "package.json")) as { spec: SpecStamp };
  expect(spec.hash).toMatch(/^[0-9a-f]{64}$/);
  const code = read(tarball, name === "types" ? "dist/generated/spec.d.ts" : "dist/generated/spec.js");
  expect(code).toContain(`version: ${JSON.stringify(spec.version)}`);
  expect(code).toContain(`hash: "${spec.hash}"`);
});

test.for(packageNames)("publint finds nothing in %s", async (name) => {
  const { messages, pkg } = await publint({ pack: { tarball: find(name).bytes.buffer }, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

test.for(packageNames)("attw finds nothing in %s", async (name) => {
  const analysis = await checkPackage(find(name).contents);
  if (!analysis.types) throw new Error(`attw finds no types in ${name}`);
  // ESM only, with an exports map: Node 10's resolution knows neither, and a CommonJS program imports these packages by
  // `await import()` or on a Node that can require ESM. What remains is how every supported consumer resolves.
  const relevant = (["node16-esm", "bundler"] as const).flatMap((resolutionKind) =>
    filterProblems(analysis, { resolutionKind }),
  );
  expect(relevant).toEqual([]);
});
