import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSpecUrl, sourcePath, SpecSourceError } from "./spec-source.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "spec-source-"));
  mkdirSync(join(root, "spec"));
});

afterEach(() => rmSync(root, { recursive: true }));

function read(text: string): string | undefined {
  writeFileSync(join(root, sourcePath), text);
  return readSpecUrl(root);
}

test("a document that is written here comes from no URL", () => {
  expect(readSpecUrl(root)).toBeUndefined();
});

test.each(["https://api.example/openapi.yaml", "http://127.0.0.1:8080/openapi.json", "http://localhost/openapi"])(
  "takes %s",
  (url) => {
    expect(read(JSON.stringify({ url }))).toBe(url);
  },
);

test.each([
  { given: "{", want: "is no JSON" },
  { given: "{}", want: "something else than one URL" },
  { given: '{ "url": "https://a.example", "token": "x" }', want: "something else than one URL" },
  { given: '{ "url": 7 }', want: "7 is no URL" },
  { given: '{ "url": "openapi.yaml" }', want: "is no URL" },
  { given: '{ "url": "http://api.example/openapi.yaml" }', want: "is not https" },
  { given: '{ "url": "http://localhost.example/openapi.yaml" }', want: "is not https" },
  { given: '{ "url": "file:///etc/passwd" }', want: "is not https" },
  { given: '{ "url": "https://me:secret@api.example/" }', want: "a password" },
])("refuses $given", ({ given, want }) => {
  expect(() => read(given)).toThrow(SpecSourceError);
  expect(() => read(given)).toThrow(want);
});
