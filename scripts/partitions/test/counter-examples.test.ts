/** Laws of the counter-examples of any document: who else refuses them, and why. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compileDocument, type CompiledValidator } from "../../conformance/compile-document.ts";
import type { Json, JsonObject } from "../../json/json.ts";
import { valueAt as rawAt } from "../../json/json-pointer.ts";
import { loadSpec } from "../../load/load-spec.ts";
import { buildModel } from "../../model/build-model.ts";
import { applyEdit } from "../../../packages/fixtures/src/runtime/edit.ts";
import { plannedFixtures } from "../../generators/fixtures/planned-fixtures.ts";
import { ajvOracle, hyperjumpOracle } from "../../generators/fixtures/test-oracle.ts";
import { constraintId, type Constraint } from "../../generators/fixtures/counter-examples/constraints.ts";
import { counterPlans, type CounterPlanDraft } from "../../generators/fixtures/counter-examples/counter-plans.ts";
import { everyKeyword } from "../../generators/fixtures/counter-examples/every-keyword.ts";
import type { FoundExample } from "../../generators/fixtures/counter-examples/find-counter-examples.ts";

const ours = fileURLToPath(new URL("../../../spec/openapi.yaml", import.meta.url));
const corpus = fileURLToPath(new URL("../../../../shared/corpus/specs/", import.meta.url));

/** Few in the usual run; a nightly one takes its time. */
const files = ["pets-kitchen-sink.yaml", "readme-discriminators.json"];
if (process.env["NIGHTLY"] === "1") files.push("meilisearch.json", "spotify.yaml", "kubernetes-apiextensions.json");

const documents = [
  { name: "our document", load: () => loadDocument(ours), path: ours },
  { name: "every keyword", load: () => Promise.resolve(everyKeyword), path: ours },
  ...files.map((file) => ({
    name: file,
    load: () => loadDocument(corpus + file),
    path: corpus + file,
  })),
];

async function loadDocument(path: string): Promise<JsonObject> {
  return (await loadSpec(path)).document;
}

describe.for(documents)("the counter-examples of $name", ({ load, path }) => {
  test("are refused by Ajv, by Hyperjump and by the compiled validators, which name the constraint", async ({
    skip,
  }) => {
    skip(!existsSync(path), `There is no ${path}; the tests over it are left out.`);
    const document = await load();
    const drafts = draftsOf(document);
    const compiled = compileDocument(document);
    const model = buildModel(document);
    for (const direction of ["read", "write"] as const) {
      const others = [ajvOracle(document, model, direction), await hyperjumpOracle(document, model, direction)];
      for (const { component, own } of drafts.filter((draft) => draft.direction === direction)) {
        const validator = compiled.get(component.key)?.[direction];
        for (const example of own) {
          const value = applyEdit(example.base, example.edit);
          expect(issuesOf(validator, value), JSON.stringify(value)).toEqual([violated(example)]);
          if (isOursAlone(example)) continue;
          for (const flaw of others) expect(flaw(component.schema.pointer, value), JSON.stringify(value)).toBeDefined();
        }
      }
    }
  });
});

test("every constraint of our document that is taken away is missed by a counter-example", async () => {
  const document = await loadDocument(ours);
  const drafts = draftsOf(document);
  const unnoticed: string[] = [];
  let count = 0;
  for (const { component, direction, own, missed } of drafts) {
    const values = own.map(({ base, edit }) => applyEdit(base, edit));
    for (const constraint of [...own.map(({ violation }) => violation), ...missed.map((each) => each.constraint)]) {
      const without = withoutConstraint(document, constraint);
      if (without === undefined) continue;
      const flaw = ajvOracle(without, buildModel(without), direction);
      count++;
      const isNoticed = values.some((value) => flaw(component.schema.pointer, value) === undefined);
      if (!isNoticed) unnoticed.push(`${constraintId(constraint)}, ${direction}`);
    }
  }
  expect(count).toBeGreaterThan(100);
  expect(unnoticed).toEqual([]);
});

test("what cannot be broken alone is listed with the reason", () => {
  const both = { type: "object", properties: { a: { allOf: [{ type: "string" }, { type: ["string"] }] } } };
  const [draft] = draftsOf(documentWith({ Both: both }));
  const reasons = draft?.missed.map(({ constraint: { schemaPath }, reason }) => `${schemaPath}: ${reason}`);
  const at = "#/components/schemas/Both/properties/a/allOf";
  expect(reasons).toEqual([
    `${at}/0/type: what breaks it breaks these as well: ${at}/1/type`,
    `${at}/1/type: what breaks it breaks these as well: ${at}/0/type`,
  ]);
});

function draftsOf(document: JsonObject): readonly CounterPlanDraft[] {
  const { components, plans } = plannedFixtures(buildModel(document));
  return counterPlans(components, plans);
}

function documentWith(schemas: JsonObject): JsonObject {
  return { openapi: "3.1.1", info: { title: "Test", version: "1" }, paths: {}, components: { schemas } };
}

function violated({ violation: { path, keyword, schemaPath } }: FoundExample): unknown {
  return { path, keyword, schemaPath };
}

/** What is reported, less what only says why no branch of a union fits. */
function issuesOf(validator: CompiledValidator | undefined, value: Json): readonly unknown[] {
  const issues = (validator?.validate(value).issues ?? []).map(({ path, keyword, schemaPath }) => ({ path, keyword, schemaPath })); // prettier-ignore
  const [first] = issues;
  return first !== undefined && (first.keyword === "anyOf" || first.keyword === "oneOf") ? [first] : issues;
}

/** What the others do not check: formats of OpenAPI, and hints that are no constraint of JSON Schema. */
function isOursAlone({ violation }: FoundExample): boolean {
  return violation.keyword === "format";
}

/** The document less a constraint; nothing where the same values are valid without it. */
function withoutConstraint(
  document: JsonObject,
  { keyword, schemaPath, detail }: Pick<Constraint, "keyword" | "schemaPath" | "detail">,
): JsonObject | undefined {
  const copy = structuredClone(document);
  const schema = rawAt(copy, schemaPath.slice(0, schemaPath.lastIndexOf("/"))) as Record<string, Json>; // it states it
  // Listed values say what their type is.
  if (keyword === "type" && (schema["enum"] ?? schema["const"]) !== undefined) return undefined;
  if (keyword === "required") schema["required"] = (schema["required"] as string[]).filter((name) => name !== detail);
  else if (keyword === "discriminator") for (const each of ["discriminator", "oneOf", "anyOf"]) delete schema[each];
  else delete schema[keyword];
  return copy;
}
