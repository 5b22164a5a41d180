/**
 * The emulator, called through the client over a network that fails, does what the model says: no difference, no answer that
 * breaks the document, and nothing lost that was acknowledged. A failure prints how to repeat it.
 */
import { isDeepStrictEqual } from "node:util";
import { createClient, type Client } from "@catalog-kit/client";
import { createEmulator, type Fault, type ReceivedRequest } from "@catalog-kit/fixtures/emulator";
import { operationValidators } from "@catalog-kit/validators";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyCommand, type Model, type Real } from "../catalog-model/commands.ts";
import { inOrder } from "../catalog-model/model.ts";

// A change is judged by the same sequences as the one before it. Each night draws others.
const isNightly = process.env["NIGHTLY"] === "1";
const seed = Number(process.env["SEED"] ?? (isNightly ? Date.now() % 2 ** 31 : 1));
const runs = isNightly ? 2_000 : 100;
const maxAttempts = 3;

const roles = { admin: "admin", reader: "reader" } as const;

const effect: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({ status: fc.constantFrom(500, 503, 429), retryAfter: fc.constant(0) }),
  fc.record({ reset: fc.constantFrom("before", "after") }),
  fc.record({ cutAfterBytes: fc.integer({ min: 0, max: 300 }) }),
  fc.record({ delayMs: fc.integer({ min: 0, max: 3 }) }),
);
const fault = fc.record({ probability: fc.constantFrom(0.1, 0.3, 0.6), effect });
const faults = fc.array(fault, { maxLength: 4 }).map((list) => list.map((each) => ({ ...each.effect, probability: each.probability }))); // prettier-ignore

const setting = fc.record({
  faults,
  seed: fc.nat(),
  promotion: fc.boolean(),
  maxItems: fc.constantFrom(2, 10_000),
});

function clientOf(baseUrl: string, apiKey: string): Client {
  // Waits are drawn between zero and more, and the budget does not end: every call has its three attempts, at once.
  const retries = { random: () => 0, budget: 1e9 };
  const validate = { operations: operationValidators, request: false, response: "throw" } as const;
  return createClient({ baseUrl, apiKey, maxAttempts, retries, validate });
}

test(
  `${runs} sequences of calls over a bad network`,
  async () => {
    const start = performance.now();
    const tally = new Map<string, number>();
    let faulty = 0;
    const count = (what: string): void => void tally.set(what, (tally.get(what) ?? 0) + 1);
    const sequence = fc.commands([anyCommand], { maxCommands: 60, size: "+1" });
    const law = fc.asyncProperty(setting, sequence, async ({ faults, ...options }, steps) => {
      const errors: unknown[] = [];
      const onError = (error: unknown): unknown => errors.push(error);
      const onRequest = ({ fault }: ReceivedRequest): unknown => fault !== undefined && faulty++;
      const emulator = createEmulator({ ...options, faults, apiKeys: roles, onError, onRequest });
      const { url, close } = await emulator.listen();
      const clients = { admin: clientOf(url, "admin"), reader: clientOf(url, "reader"), stranger: clientOf(url, "nobody") }; // prettier-ignore
      const model: Model = { rules: options, states: [new Map()] };
      const real: Real = { emulator, clients, maxAttempts, count };
      try {
        await fc.asyncModelRun(() => ({ model, real }), steps);
      } finally {
        await close();
      }
      const { partitions } = emulator.exportState() as { readonly partitions: unknown };
      expect(model.states.some((state) => isDeepStrictEqual(inOrder(state), partitions))).toBe(true);
      expect(errors).toEqual([]);
    });
    await fc.assert(law, { seed, numRuns: runs });
    const outcomes = [...tally].sort(([a], [b]) => (a < b ? -1 : 1)).map(([what, times]) => `${what}: ${times}`);
    const calls = [...tally.values()].reduce((sum, times) => sum + times, 0);
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(
      `model: seed ${seed}, ${runs} sequences, ${calls} calls, ${faulty} faults in ${seconds} s. ${outcomes.join(", ")}`,
    );
    // Every kind of call has succeeded, been refused, and been lost.
    const wanted = ["create 200", "create 409", "create unknown", "get 200", "get 404", "delete 204", "delete unknown"];
    expect(wanted.filter((what) => !tally.has(what))).toEqual([]);
  },
  isNightly ? 3_600_000 : 120_000,
);
