/**
 * The main job, seen by somebody who knows nothing of the document: the four built packages, used together over real HTTP.
 * Every step says what it expects; the first that differs ends the tour with exit code 1.
 */
import { strict as assert } from "node:assert";
import { createEmulator } from "@catalog-kit/fixtures/emulator";
import { ownPackages } from "./corpus/own-packages.ts";
import { roundTrips } from "./corpus/round-trips.ts";
import { shownSchema } from "./fixtures/shown-schema.ts";
import { inferCollections } from "./generators/emulator/infer-collections.ts";
import { ownModel } from "./own-model.ts";
import { callStep } from "./tour/call-step.ts";
import { tourGuide, type Step } from "./tour/tour-guide.ts";
import { valueSteps } from "./tour/value-steps.ts";

const model = await ownModel();
const server = await createEmulator().listen();

const sameDocument: Step = [
  "has four packages that are made from one document",
  () => {
    const hashes = [ownPackages.client, ownPackages.validators, ownPackages.fixtures].map(({ spec }) => spec.hash);
    assert.deepEqual(new Set(hashes), new Set([model.hash]));
    const { operations, schemas, webhooks } = model;
    return `${operations.length} operations, ${schemas.length} schemas, ${webhooks.length} webhooks`;
  },
];

const collections = inferCollections(model).map(({ itemPath }) => itemPath);
const lives: Step = [
  "takes an item of each collection from its creation to its deletion",
  async () => {
    assert.deepEqual((await roundTrips(model, ownPackages)).errors, []);
    return collections.join(", ");
  },
];

const unknownPath: Step = [
  "answers 404 where the document has no path",
  async () => {
    const { status } = await fetch(`${server.url}/no/such/path/in-any-document`);
    assert.equal(status, 404);
    return `answered ${status}`;
  },
];

const shown = shownSchema(model);

await tourGuide(process.stdout).tour(`${model.title}, emulated at ${server.url}`, server, [
  sameDocument,
  ...(shown === undefined ? [] : valueSteps(shown)),
  ...(model.operations.length === 0 ? [] : [callStep(model, server.url)]),
  ...(collections.length === 0 ? [] : [lives]),
  unknownPath,
]);
