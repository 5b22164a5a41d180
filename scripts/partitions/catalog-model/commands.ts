import assert from "node:assert/strict";
import type { Client } from "@catalog-kit/client";
import type { CatalogEmulator } from "@catalog-kit/fixtures/emulator";
import fc from "fast-check";
import { believe } from "./beliefs.ts";
import { anyCall, anyCaller, sourceKey } from "./calls.ts";
import { deleteSource, type Call, type Caller, type Partitions, type Rules } from "./model.ts";
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

/** What sequences are made of. */
export const anyCommand: fc.Arbitrary<fc.AsyncCommand<Model, Real>> = fc.oneof(
  { weight: 11, arbitrary: fc.tuple(anyCall, anyCaller).map((drawn) => new CallCommand(...drawn)) },
  { weight: 1, arbitrary: sourceKey.map((key) => new DeleteSourceCommand(key)) },
);
