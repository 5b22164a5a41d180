/** Whatever is built is valid, whoever is asked: the compiled validators, Ajv and Hyperjump. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileDocument } from "../../conformance/compile-document.ts";
import { buildableSchemas } from "../../fixtures/subjects.ts";
import { loadSpec } from "../../load/load-spec.ts";
import { buildModel } from "../../model/build-model.ts";
import type { Direction } from "../../model/types.ts";
import { specPath } from "../../spec-path.ts";
import { ajvOracle, hyperjumpOracle, type Oracle } from "../../generators/fixtures/test-oracle.ts";

const repository = join(import.meta.dirname, "../../..");
/** Documents of other people, next to the repository; see README.md there. */
const corpus = join(repository, "../shared/corpus/specs");

const documents = [
  { name: "our document", path: join(repository, specPath) },
  { name: "pets-kitchen-sink", path: join(corpus, "pets-kitchen-sink.yaml") },
  { name: "cafe-3.2", path: join(corpus, "cafe-3.2.yaml") },
  { name: "museum", path: join(corpus, "museum.yaml") },
] as const;

const valueCount = 50;

test.for(documents)("all three find every value for $name valid", async ({ path }, { skip }) => {
  skip(!existsSync(path), `There is no ${path}; the tests over it are left out.`);
  const { document } = await loadSpec(path);
  const model = buildModel(document);
  const compiled = compileDocument(document);
  const oracles = async (direction: Direction): Promise<readonly Oracle[]> => [
    ajvOracle(document, model, direction),
    await hyperjumpOracle(document, model, direction),
  ];
  const judges = { read: await oracles("read"), write: await oracles("write") };
  const schemas = buildableSchemas(model);
  expect(schemas.length).toBeGreaterThan(0);
  for (const { component, direction, build } of schemas) {
    const { key, schema } = component;
    for (let index = 0; index < valueCount; index++) {
      const value = build(index * 7919, index % 3);
      const flaws = judges[direction].map((judge) => judge(schema.pointer, value));
      const verdicts = [compiled.get(key)?.[direction].is(value), ...flaws];
      expect(verdicts, `${key} as in a ${direction}: ${JSON.stringify(value)}`).toEqual([true, undefined, undefined]);
    }
  }
});
