/** Plans of small documents, for tests. */
import { noEffects } from "../diff/change.ts";
import { diffSpecs } from "../diff/diff-specs.ts";
import type { Testimony } from "../diff/witnesses/testimony.ts";
import { verdict } from "../diff/witnesses/verdict.ts";
import type { JsonObject } from "../json/json.ts";
import { buildModel } from "../model/build-model.ts";
import type { SpecModel } from "../model/types.ts";
import { planRelease, type ReleasePlan, type Versions } from "./release-plan.ts";

export const released: Versions = { types: "1.0.0", client: "1.0.0", validators: "1.0.0", fixtures: "0.9.0" };

export const emptyDocument: JsonObject = { openapi: "3.1.0", info: { title: "Pets", version: "1.0.0" }, paths: {} };

/** A document that sends and receives a pet, which is what is given. */
export function petDocument(pet: JsonObject, version = "1.0.0"): SpecModel {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } };
  return buildModel({
    openapi: "3.1.0",
    info: { title: "Pets", version },
    servers: [{ url: "https://pets.example.com" }],
    paths: {
      "/pets": {
        post: {
          operationId: "addPet",
          requestBody: { required: true, content },
          responses: { "200": { description: "The pet.", content } },
        },
      },
    },
    components: { schemas: { Pet: pet } },
  });
}

export function planOf(base: SpecModel, head: SpecModel, heard: readonly Testimony[] = []): ReleasePlan {
  const changes = diffSpecs(base, head, { today: "2026-11-26" });
  return planRelease({ from: "v1", base, head, changes, verdict: verdict(changes, heard) }, released);
}

/** What the examples show of a change that no rule names. */
export const brokenExample: Testimony = {
  witness: "examples",
  observations: [
    {
      place: "packages/client/examples/pets.ts:3",
      at: "",
      what: "No `tail`.",
      effects: { ...noEffects, client: "major" },
      pointer: "#",
      within: ["#"],
    },
  ],
};

export const named: JsonObject = { type: "object", required: ["name"], properties: { name: { type: "string" } } };
export const shortNamed: JsonObject = { ...named, properties: { name: { type: "string", maxLength: 5 } } };
export const aged: JsonObject = { ...named, properties: { name: { type: "string" }, age: { type: "integer" } } };
export const numbered: JsonObject = { ...named, properties: { name: { type: "integer" } } };
