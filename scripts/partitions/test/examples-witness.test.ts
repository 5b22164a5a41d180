import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "../../corpus/sandbox.ts";
import { examplesWitness } from "../../diff/witnesses/examples-witness.ts";
import type { JsonObject } from "../../json/json.ts";
import { loadSpec } from "../../load/load-spec.ts";
import { buildModel } from "../../model/build-model.ts";

const timeoutMs = 120_000;
const { document } = await loadSpec(join(repositoryRoot, "spec/openapi.yaml"));

function documentWithout(property: string): JsonObject {
  return JSON.parse(JSON.stringify(document).replaceAll(`"${property}"`, `"${property}2"`)) as JsonObject;
}

test("lets the examples of a commit compile where nothing changed", { timeout: timeoutMs }, async () => {
  const testimony = await examplesWitness(buildModel(document), "HEAD", timeoutMs);
  expect(testimony).toEqual({ witness: "examples", observations: [] });
});

test("tells which example no longer compiles, and of which package it is", { timeout: timeoutMs }, async () => {
  const { observations } = await examplesWitness(buildModel(documentWithout("perPage")), "HEAD", timeoutMs);
  const client = observations.filter(({ place }) => place.startsWith("packages/client/examples/"));
  expect(client.map(({ effects }) => effects.client)).toContain("major");
  expect(client.map(({ what }) => what).join()).toContain("perPage");
});
