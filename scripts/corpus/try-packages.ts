/**
 * Run as a process of its own, in a sandbox: imports everything that was generated from one document and uses it.
 * Arguments: the folder of the sources, the document. Prints one JSON line a stage.
 */
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { loadSpec } from "../load/load-spec.ts";
import { buildModel } from "../model/build-model.ts";
import { checkExamples } from "./check-examples.ts";
import { checkFixtures } from "./check-fixtures.ts";
import type { GeneratedPackages } from "./generated-packages.ts";
import { roundTrips } from "./round-trips.ts";
import type { StageOutcome } from "./stage-outcome.ts";
import { callOperations } from "./call-operations.ts";

/** Enough to know that calls work; all of a large document would take long. */
const callCount = 3;

const [sources = "", specPath = ""] = process.argv.slice(2);

async function importAll(): Promise<StageOutcome> {
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const errors: string[] = [];
  for (const file of files) {
    await importFrom(file).catch((error: unknown) => errors.push(`${file}: ${String(error)}`));
  }
  return { done: files.length - errors.length, total: files.length, errors };
}

function importFrom(file: string): Promise<unknown> {
  return import(pathToFileURL(resolve(join(sources, file))).href);
}

async function stage(name: string, run: () => StageOutcome | Promise<StageOutcome>): Promise<void> {
  const start = performance.now();
  const outcome = await Promise.resolve()
    .then(run)
    .catch((error: unknown) => ({ done: 0, total: 1, errors: [String(error)] }));
  console.log(JSON.stringify({ name, seconds: (performance.now() - start) / 1000, ...outcome }));
}

await stage("import", importAll);
const packages = {
  client: await importFrom("client/index.ts"),
  validators: await importFrom("validators/index.ts"),
  fixtures: await importFrom("fixtures/index.ts"),
  emulator: await importFrom("fixtures/emulator.ts"),
} as GeneratedPackages; // what the generators promise, for a document that this program does not know
const model = buildModel((await loadSpec(specPath)).document);
await stage("examples", () => checkExamples(model, packages));
await stage("fixtures", () => checkFixtures(model, packages));
await stage("calls", () => callOperations(model.operations.slice(0, callCount), model, packages));
await stage("collections", () => roundTrips(model, packages));
