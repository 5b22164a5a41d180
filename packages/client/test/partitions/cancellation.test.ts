import { expect, test } from "vitest";
import { createClient, type Timers } from "../../src/index.ts";
import { partition, setup } from "./partition.ts";
import { json, rejection, stubFetch } from "../stub-fetch.ts";

const path = { partitionKey: "clinics" };

/** Timers that run when the test says so. */
function manualTimers(): Timers & { readonly waiting: Map<number, { callback: () => void; delayMs: number }> } {
  const waiting = new Map<number, { callback: () => void; delayMs: number }>();
  let count = 0;
  return {
    waiting,
    setTimeout(callback, delayMs) {
      waiting.set(++count, { callback, delayMs });
      return count;
    },
    clearTimeout: (timer) => void waiting.delete(timer as number),
  };
}

/** A signal that counts its listeners. */
function countedSignal(): { readonly controller: AbortController; readonly count: () => number } {
  const controller = new AbortController();
  let listeners = 0;
  const { signal } = controller;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    listeners++;
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    listeners--;
    remove(...args);
  };
  return { controller, count: () => listeners };
}

const never = (): Promise<Response> => new Promise(() => {});

test("waits 30 seconds unless told otherwise", async () => {
  const timers = manualTimers();
  const catalog = createClient({ ...setup, fetch: never, timers, maxAttempts: 1 });
  const call = catalog.getDataPartition({ path });
  await expect.poll(() => timers.waiting.size).toBe(1);
  const [timer] = timers.waiting.values();
  expect(timer?.delayMs).toBe(30_000);
  timer?.callback();
  expect(await rejection(call)).toMatchObject({ code: "TIMEOUT" });
});

test("counts the time that a function takes to give the key", async () => {
  const timers = manualTimers();
  const api = stubFetch(() => json(partition));
  const catalog = createClient({
    ...setup,
    apiKey: () => new Promise(() => {}),
    fetch: api.fetch,
    timers,
    maxAttempts: 1,
  });
  const call = catalog.getDataPartition({ path });
  await expect.poll(() => timers.waiting.size).toBe(1);
  for (const { callback } of timers.waiting.values()) callback();
  expect(await rejection(call)).toMatchObject({ code: "TIMEOUT" });
  expect(api.requests).toHaveLength(0);
});

test.for([
  ["a success", () => json(partition)],
  ["a failure", () => json({}, { status: 500 })],
  ["a lost connection", () => Promise.reject(new TypeError("fetch failed"))],
] as const)("leaves no timer and no listener behind after %s", async ([, answer]) => {
  const timers = manualTimers();
  const ofClient = countedSignal();
  const ofCall = countedSignal();
  const catalog = createClient({
    ...setup,
    timers,
    maxAttempts: 1,
    fetch: async () => answer(),
    signal: ofClient.controller.signal,
  });
  for (const call of [1, 2, 3]) {
    await catalog.getDataPartition({ path }, { signal: ofCall.controller.signal }).catch(() => call);
    await catalog.raw.GET("/catalog/v1/partitions", { signal: ofCall.controller.signal }).catch(() => call);
  }
  expect(timers.waiting.size).toBe(0);
  expect([ofClient.count(), ofCall.count()]).toEqual([0, 0]);
});

test("leaves nothing behind after an abort, though the fetch never ends", async () => {
  const timers = manualTimers();
  const { controller, count } = countedSignal();
  const catalog = createClient({ ...setup, timers, fetch: never });
  const call = catalog.getDataPartition({ path }, { signal: controller.signal });
  await expect.poll(count).toBe(1);
  controller.abort();
  expect(await rejection(call)).toMatchObject({ name: "AbortError" });
  expect(timers.waiting.size).toBe(0);
  expect(count()).toBe(0);
});

test("sends nothing when it is aborted beforehand", async () => {
  const api = stubFetch(() => json(partition));
  const reason = new Error("too late");
  const catalog = createClient({ ...setup, fetch: api.fetch });
  const signal = AbortSignal.abort(reason);
  expect(await rejection(catalog.getDataPartition({ path }, { signal }))).toBe(reason);
  expect(await rejection(catalog.raw.GET("/catalog/v1/partitions", { signal }))).toBe(reason);
  expect(api.requests).toHaveLength(0);
});

test("aborts every call by the client's signal", async () => {
  const controller = new AbortController();
  const catalog = createClient({ ...setup, fetch: never, signal: controller.signal });
  const calls = [
    catalog.getDataPartition({ path }),
    catalog.listDataPartitions(),
    catalog.deleteDataPartition({ path }),
  ];
  controller.abort(new Error("shutting down"));
  for (const call of calls) expect(await rejection(call)).toEqual(new Error("shutting down"));
});

test("hands the abort to the fetch", async () => {
  const controller = new AbortController();
  const api = stubFetch(never);
  const catalog = createClient({ ...setup, fetch: api.fetch });
  const call = catalog.getDataPartition({ path }, { signal: controller.signal });
  await expect.poll(() => api.requests.length).toBe(1);
  controller.abort();
  await rejection(call);
  expect(api.last.signal.aborted).toBe(true);
});

test("refuses a time that is none", async () => {
  const catalog = createClient({ ...setup, fetch: never });
  expect(await rejection(catalog.getDataPartition({ path }, { timeoutMs: -1 }))).toMatchObject({
    code: "INVALID_ARGUMENT",
  });
});
