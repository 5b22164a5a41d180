/** Laws that hold whatever the network does. A failure prints the seed that shows it: run again with SEED=that and RUNS=1. */
import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { inspect } from "node:util";
import { afterEach, expect, test } from "vitest";
import { ClientError, createClient, type Client, type Logger } from "../../src/index.ts";
import { ensureDataPartition } from "../../src/partitions/index.ts";
import { faults, seeded, startFaultServer, type FaultServer } from "./fault-server.ts";
import { manualClock } from "./manual-clock.ts";
import { partition, partitionInput, setup } from "./partition.ts";
import { json, rejection, stubFetch } from "../stub-fetch.ts";

const isNightly = process.env.NIGHTLY === "1";
const runs = Number(process.env.RUNS ?? (isNightly ? 10_000 : 300));
const firstSeed = Number(process.env.SEED ?? 1);
const canary = "canary/7f3a+9b=";
let server: FaultServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** Runs a test once a seed, a few at a time, and names the seed that fails. */
async function eachSeed(run: (seed: number) => Promise<void>): Promise<void> {
  let next = firstSeed;
  const worker = async (): Promise<void> => {
    while (next < firstSeed + runs) {
      const seed = next++;
      try {
        await run(seed);
      } catch (error) {
        throw new Error(`SEED=${seed} shows it.`, { cause: error });
      }
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
}

/** The server fails each request with the given likelihood, by the seed that stands in the path. */
async function faultyServer(likelihood: number): Promise<FaultServer> {
  const dice = new Map<string, () => number>();
  server = await startFaultServer(({ url = "" }) => {
    const seed = /\d+$/.exec(url)?.[0] ?? "0";
    const random = dice.get(seed) ?? seeded(Number(seed));
    dice.set(seed, random);
    return random() < likelihood ? faults[Math.floor(random() * faults.length)] : undefined;
  });
  return server;
}

function clientOf(baseUrl: string, logger?: Logger): Client {
  return createClient({
    baseUrl,
    apiKey: canary,
    timeoutMs: 60,
    retries: { random: () => 0, budget: 1e9 },
    ...(logger && { logger, logLevel: "debug" as const }),
  });
}

test("no write has two different effects, and a success has taken effect", async () => {
  const { url, store, executions } = await faultyServer(0.5);
  const catalog = clientOf(url);
  await eachSeed(async (seed) => {
    const body = {
      ...partitionInput,
      source: { ...partitionInput.source, key: `registry-${seed}` },
    } as typeof partitionInput;
    const partitionKey = `p${seed}`;
    const result = await catalog.createDataPartition({ path: { partitionKey }, body }).catch((error: unknown) => error);
    const stored = store.get(`/catalog/v1/partitions/${partitionKey}`);
    // Read at once, an error says no more than that nothing is known; but what is stored is always what was sent.
    expect([undefined, JSON.stringify(body)]).toContain(stored);
    expect(result instanceof Error ? result instanceof ClientError : stored !== undefined).toBe(true);
  });
  for (const done of executions.values()) {
    expect(done.length).toBeLessThanOrEqual(3);
    expect(new Set(done.map((execution) => JSON.stringify(execution))).size).toBe(1);
  }
}, 600_000);

test("ensuring a partition ends with it, or with an error, and never with another", async () => {
  const { url, store } = await faultyServer(0.4);
  const catalog = clientOf(url);
  await eachSeed(async (seed) => {
    const key = `e${seed}`;
    const result = await ensureDataPartition(catalog, key, partitionInput).catch((error: unknown) => error);
    const stored = store.get(`/catalog/v1/partitions/${key}`);
    const isRight = result instanceof Error ? result instanceof ClientError : stored === JSON.stringify(partitionInput);
    expect(isRight).toBe(true);
  });
}, 600_000);

test("nothing that fails shows the key, in errors or in the log", async () => {
  const { url } = await faultyServer(0.9);
  const lines: unknown[] = [];
  const write = (...line: unknown[]): void => void lines.push(line);
  const catalog = clientOf(url, { debug: write, info: write, warn: write, error: write });
  let failures = 0;
  const forms = [canary, encodeURIComponent(canary), btoa(canary)];
  await eachSeed(async (seed) => {
    const error: unknown = await catalog
      .getDataPartition({ path: { partitionKey: `c${seed}` } })
      .catch((caught: unknown) => caught);
    if (!(error instanceof Error)) return;
    failures++;
    // Hidden members take long to print: now and then.
    const text = inspect(error, { depth: 8, showHidden: seed % 50 === 0 }) + JSON.stringify(error) + error.stack;
    expect(forms.filter((form) => text.includes(form))).toEqual([]);
  });
  expect(failures).toBeGreaterThan(runs / 2);
  const log = JSON.stringify(lines);
  expect(forms.filter((form) => log.includes(form))).toEqual([]);
}, 600_000);

test("clients of a server that is down send 1.1 requests a call at most, once they have learnt it", async () => {
  // A minute, a call of each client every 600 ms. Waits pass at once; the limits of attempts are longer than all of them.
  const clock = manualClock((delayMs) => delayMs <= 20_000);
  const api = stubFetch(() => json({}, { status: 503 }));
  const clients = Array.from({ length: 100 }, () => createClient({ ...setup, fetch: api.fetch, timers: clock }));
  const callAll = (): Promise<unknown> =>
    Promise.all(clients.map((catalog) => rejection(catalog.getDataPartition({ path: { partitionKey: "clinics" } }))));
  for (let call = 0; call < 20; call++) await callAll();
  const before = api.requests.length;
  for (let call = 20; call < 100; call++) await callAll();
  expect((api.requests.length - before) / (80 * clients.length)).toBeLessThanOrEqual(1.1);
  // 35 retries of each client, and no more.
  expect(before).toBe(100 * (20 + 35));
}, 60_000);

test("many calls leave no listener and no timer behind, and the heap as it was", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const timers = new Set<unknown>();
  const controller = new AbortController();
  const answers = [
    () => json(partition),
    () => json({}, { status: 404 }),
    () => Promise.reject(new TypeError("fetch failed")),
  ];
  let count = 0;
  const catalog = createClient({
    ...setup,
    fetch: async () => (answers[count++ % answers.length] ?? never)(),
    retries: { random: () => 0 },
    timers: {
      setTimeout(callback, delayMs) {
        const timer = setTimeout(() => {
          timers.delete(timer);
          callback();
        }, delayMs);
        timers.add(timer);
        return timer;
      },
      clearTimeout(timer) {
        timers.delete(timer);
        clearTimeout(timer as NodeJS.Timeout);
      },
    },
    signal: controller.signal,
  });
  const call = (): Promise<unknown> =>
    catalog
      .getDataPartition({ path: { partitionKey: "clinics" } }, { signal: controller.signal })
      .catch((error: unknown) => error);
  const heapAfter = async (calls: number): Promise<number> => {
    for (let done = 0; done < calls; done += 50) await Promise.all(Array.from({ length: 50 }, call));
    // What hangs on a finalizer goes a turn after its object.
    for (let turn = 0; turn < 5; turn++) {
      collect();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return process.memoryUsage().heapUsed;
  };
  const total = isNightly ? 100_000 : 3000;
  const early = await heapAfter(total / 3);
  const late = await heapAfter((total * 2) / 3);
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  expect(timers.size).toBe(0);
  expect((late - early) / 1e6).toBeLessThan(2);
}, 600_000);

function never(): Promise<Response> {
  return new Promise(() => {});
}
