/** What holds of every document, asked of the built packages of ours: no name of the document stands in these tests. */
import * as arbitraries from "@catalog-kit/fixtures/arbitraries";
import type { CounterExample } from "@catalog-kit/fixtures";
import type { Validator } from "@catalog-kit/validators";
import fc from "fast-check";
import { expect, test } from "vitest";
import { callOperations } from "../corpus/call-operations.ts";
import { ownPackages } from "../corpus/own-packages.ts";
import { roundTrips } from "../corpus/round-trips.ts";
import { buildableSchemas } from "../fixtures/subjects.ts";
import { inferCollections } from "../generators/emulator/infer-collections.ts";
import { ownModel } from "../own-model.ts";

const model = await ownModel();
const seeds = Array.from({ length: 20 }, (_, seed) => seed);

interface Subject {
  readonly name: string;
  readonly validator: Validator<unknown>;
  readonly build: (overrides: undefined, options: { readonly seed: number }) => unknown;
  readonly invalid: () => readonly CounterExample[];
  readonly arbitrary: fc.Arbitrary<unknown>;
}

/** Everything that has values, by the names that code has for it. */
const subjects = buildableSchemas(model).map(({ name, component: { names }, direction }): Subject => {
  const isInput = direction === "write";
  const members = { ...ownPackages.validators, ...ownPackages.fixtures, ...arbitraries } as Record<string, unknown>;
  return {
    name,
    validator: members[isInput ? names.inputValidator : names.validator],
    build: members[isInput ? names.inputBuilder : names.builder],
    invalid: members[isInput ? names.inputCounterExamples : names.counterExamples] ?? (() => []),
    arbitrary: members[isInput ? names.inputArbitrary : names.arbitrary],
  } as Subject; // what the generators promise
});

test("what is built passes its validator, and is the same for the same seed", () => {
  for (const { name, validator, build } of subjects) {
    for (const seed of seeds) {
      const value = build(undefined, { seed });
      expect(validator.validate(value).issues, `${name}, seed ${seed}`).toBeUndefined();
      expect(build(undefined, { seed }), `${name}, seed ${seed}`).toEqual(value);
    }
  }
});

test("what is wrong on purpose is refused for the reason that it states", () => {
  for (const { name, validator, invalid } of subjects) {
    for (const { value, violates } of invalid()) {
      expect(validator.is(value), `${name}: ${violates.schemaPath}`).toBe(false);
      expect(validator.validate(value).issues?.[0], name).toMatchObject(violates);
    }
  }
});

test("what the arbitraries draw is valid", () => {
  for (const { name, validator, arbitrary } of subjects) {
    for (const value of fc.sample(arbitrary, { numRuns: 20, seed: 1 })) {
      expect(validator.validate(value).issues, `${name}: ${JSON.stringify(value)}`).toBeUndefined();
    }
  }
});

test("every operation that the client calls is answered by the emulator as the document says", async () => {
  expect(await callOperations(model.operations, model, ownPackages)).toMatchObject({
    done: model.operations.length,
    errors: [],
  });
});

test("an item of every collection can be made, read, listed and deleted", async () => {
  expect(await roundTrips(model, ownPackages)).toMatchObject({ done: inferCollections(model).length, errors: [] });
});
