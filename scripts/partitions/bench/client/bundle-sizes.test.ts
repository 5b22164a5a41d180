import { expect, test } from "vitest";
import { bundleSize, programs } from "./bundle-sizes.ts";

test("a program that calls one operation stays as small as it is", async () => {
  const { gzip } = await bundleSize(programs["client, by name"] ?? "");
  // What it was when this was written, and a little: whoever adds to it is to notice.
  expect(gzip).toBeLessThan(14_000);
});

test("such a program holds the client, openapi-fetch, and nothing else", async () => {
  const { parts } = await bundleSize(programs["client, by name"] ?? "");
  expect(parts.map(([file]) => file).filter((file) => !/packages\/client\/|openapi-fetch|<stdin>/.test(file))).toEqual(
    [],
  );
});
