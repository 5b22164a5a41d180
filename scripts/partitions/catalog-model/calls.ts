/** The calls that are made at random. There are few keys and few sources, so that calls meet. */
import { invalidDataPartitionInputs } from "@catalog-kit/fixtures";
import { dataPartitionInputArbitrary } from "@catalog-kit/fixtures/arbitraries";
import type { DataPartitionInput } from "@catalog-kit/types";
import fc from "fast-check";
import type { Body, Call, Caller } from "./model.ts";

export const sourceKey: fc.Arbitrary<string> = fc.constantFrom("east", "west");

const goodKey = fc.constantFrom("a", "B", "-", "constructor", "x".repeat(62));
const badKey = fc.constantFrom("_a", "a b", "a/b", "\u00e9", "x".repeat(63), "%41");
const anyKey: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: goodKey },
  { weight: 1, arbitrary: badKey },
);

const small = fc.oneof(
  sourceKey.map((key): DataPartitionInput => {
    return { modules: { search: "STANDARD" }, source: { type: "DATA_SOURCE", key, collections: [] } };
  }),
  fc.subarray(["east", "west"]).map((sources): DataPartitionInput => {
    return { modules: { search: "STANDARD" }, source: { type: "MDM", sources, collections: [], relationships: [] } };
  }),
);
// As JSON leaves it, without the sign of -0.
const large = dataPartitionInputArbitrary.map((value) => JSON.parse(JSON.stringify(value)) as DataPartitionInput);
const invalid = fc.constantFrom(...invalidDataPartitionInputs()).map(({ value }) => value as DataPartitionInput); // it is none

const body: fc.Arbitrary<Body> = fc.oneof(
  { weight: 6, arbitrary: small.map((value) => ({ value, isValid: true })) },
  { weight: 3, arbitrary: large.map((value) => ({ value, isValid: true })) },
  { weight: 1, arbitrary: invalid.map((value) => ({ value, isValid: false })) },
);

/** A call that concerns one partition. */
export function callOn(key: fc.Arbitrary<string>): fc.Arbitrary<Call> {
  const query = fc.record({ stage: fc.boolean() }, { requiredKeys: [] });
  return fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant("create"), key, query, body }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom("get", "delete"), key }) },
  );
}

const page = fc.integer({ min: -1, max: 3 });
const perPage = fc.integer({ min: 0, max: 4 });
const query = fc.record({ page, perPage }, { requiredKeys: [] });

export const anyCall: fc.Arbitrary<Call> = fc.oneof(
  { weight: 8, arbitrary: callOn(anyKey) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("list"), query }) },
);

export const anyCaller: fc.Arbitrary<Caller> = fc.oneof(
  { weight: 6, arbitrary: fc.constant("admin") },
  { weight: 2, arbitrary: fc.constantFrom("reader", "stranger") },
);
