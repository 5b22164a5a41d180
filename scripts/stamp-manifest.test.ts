import { expect, test } from "vitest";
import { stampManifest } from "./stamp-manifest.ts";

const stamp = { version: "2.0.0", hash: "abc" };
const rows = [
  {
    what: "adds the field at the end",
    given: { name: "a", exports: { ".": "./a.js" } },
    want: { name: "a", exports: { ".": "./a.js" }, spec: stamp },
  },
  {
    what: "leaves the field where it stands",
    given: { name: "a", spec: { version: "1.0.0", hash: "old", url: "https://old.example" }, type: "module" },
    want: { name: "a", spec: stamp, type: "module" },
  },
];

test.each(rows)("$what", ({ given, want }) => {
  expect(stampManifest(JSON.stringify(given), stamp)).toBe(`${JSON.stringify(want, null, 2)}\n`);
});

test("names the place that the document is kept at, if there is one", () => {
  const text = stampManifest("{}", { ...stamp, url: "https://api.example/openapi.yaml" });
  expect(JSON.parse(text)).toEqual({ spec: { ...stamp, url: "https://api.example/openapi.yaml" } });
});
