import assert from "node:assert/strict";
import type { Client } from "@catalog-kit/client";
import { invalidDataPartitionInputs } from "@catalog-kit/fixtures";
import { dataPartitionInputArbitrary } from "@catalog-kit/fixtures/arbitraries";
import type { CatalogEmulator } from "@catalog-kit/fixtures/emulator";
import type { DataPartitionInput } from "@catalog-kit/types";
import fc from "fast-check";
import { believe } from "./beliefs.ts";
import { deleteSource, type Body, type Call, type Caller, type Partitions, type Rules } from "./model.ts";
import { observe } from "./observe.ts";

export interface Model {
  readonly rules: Rules;
  /** Those that the API may be in; one, where no answer was lost. */
  states: readonly Partitions[];
}

export interface Real {
  readonly emulator: CatalogEmulator;
  readonly clients: Readonly<Record<Caller, Client>>;
  /** What `maxAttempts` of the clients is. */
  readonly maxAttempts: number;
  /** Counts what has come of the calls. */
  readonly count: (what: string) => void;
}

class CallCommand implements fc.AsyncCommand<Model, Real> {
  readonly #call: Call;
  readonly #caller: Caller;

  constructor(call: Call, caller: Caller) {
    this.#call = call;
    this.#caller = caller;
  }

  check(): boolean {
    return true;
  }

  async run(model: Model, { clients, maxAttempts, count }: Real): Promise<void> {
    const [call, caller] = [this.#call, this.#caller];
    const observed = await observe(clients[caller], call, maxAttempts);
    const states = believe(model.states, { call, caller, ...observed }, model.rules);
    assert.notEqual(states.length, 0, `No state explains ${JSON.stringify(observed)} to ${this.toString()}.`);
    model.states = states;
    count(`${call.kind} ${observed.outcome?.status ?? "unknown"}`);
  }

  toString(): string {
    return `${this.#caller}: ${JSON.stringify(this.#call)}`;
  }
}

/** Somebody deletes a data source in another part of the API, which no fault gets in the way of. */
class DeleteSourceCommand implements fc.AsyncCommand<Model, Real> {
  readonly #key: string;

  constructor(key: string) {
    this.#key = key;
  }

  check(): boolean {
    return true;
  }

  async run(model: Model, { emulator, count }: Real): Promise<void> {
    emulator.deleteSource(this.#key);
    model.states = model.states.map((state) => deleteSource(state, this.#key));
    count("deleteSource");
  }

  toString(): string {
    return `deleteSource(${this.#key})`;
  }
}

// Few of each, so that calls meet.
const sourceKey = fc.constantFrom("east", "west");
const goodKey = fc.constantFrom("a", "B", "-", "constructor", "x".repeat(62));
const badKey = fc.constantFrom("_a", "a b", "a/b", "\u00e9", "x".repeat(63), "%41");
const key = fc.oneof({ weight: 12, arbitrary: goodKey }, { weight: 1, arbitrary: badKey });

const known: fc.Arbitrary<DataPartitionInput> = fc.oneof(
  sourceKey.map((name): DataPartitionInput => {
    return { modules: { search: "STANDARD" }, source: { type: "DATA_SOURCE", key: name, collections: [] } };
  }),
  fc.subarray(["east", "west"]).map((sources): DataPartitionInput => {
    return { modules: { search: "STANDARD" }, source: { type: "MDM", sources, collections: [], relationships: [] } };
  }),
);
const bad = fc.constantFrom(...invalidDataPartitionInputs()).map(({ value }) => value as DataPartitionInput); // it is none
const body: fc.Arbitrary<Body> = fc.oneof(
  { weight: 6, arbitrary: known.map((value) => ({ value, isValid: true })) },
  // As JSON leaves it, without the sign of -0.
  { weight: 3, arbitrary: dataPartitionInputArbitrary.map((value) => ({ value: JSON.parse(JSON.stringify(value)) as DataPartitionInput, isValid: true })) }, // prettier-ignore
  { weight: 1, arbitrary: bad.map((value) => ({ value, isValid: false })) },
);

const call: fc.Arbitrary<Call> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("create"),
      key,
      query: fc.record({ stage: fc.boolean() }, { requiredKeys: [] }),
      body,
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom("get", "delete"), key }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("list"),
      query: fc.record({ page: fc.integer({ min: -1, max: 3 }), perPage: fc.integer({ min: 0, max: 4 }) }, { requiredKeys: [] }), // prettier-ignore
    }),
  },
);
const caller = fc.constantFrom<Caller[]>("admin", "admin", "admin", "admin", "admin", "admin", "reader", "stranger");

/** The commands of fast-check that a sequence is drawn from. */
export const commands: readonly fc.Arbitrary<fc.AsyncCommand<Model, Real>>[] = [
  fc.tuple(call, caller).map((drawn) => new CallCommand(...drawn)),
  fc.tuple(call, caller).map((drawn) => new CallCommand(...drawn)),
  fc.tuple(call, caller).map((drawn) => new CallCommand(...drawn)),
  fc.oneof(
    { weight: 2, arbitrary: fc.tuple(call, caller).map((drawn) => new CallCommand(...drawn)) },
    { weight: 1, arbitrary: sourceKey.map((name) => new DeleteSourceCommand(name)) },
  ),
];
