/** What is attempted again, when, and how often. Time passes at once: waits are all timers but the limit of an attempt. */
import { afterEach, expect, test, vi } from "vitest";
import { createClient, type ClientOptions, type RetryEvent } from "../../src/index.ts";
import { manualClock, type ManualClock } from "./manual-clock.ts";
import { partition, partitionInput, setup } from "./partition.ts";
import { json, rejection, stubFetch } from "../stub-fetch.ts";

afterEach(() => vi.unstubAllGlobals());

const path = { partitionKey: "clinics" };
const attemptLimitMs = 30_000_000;

function clockOf(): ManualClock {
  return manualClock((delayMs) => delayMs !== attemptLimitMs);
}

function options(clock: ManualClock, more: ClientOptions = {}): ClientOptions {
  // Half of what may be waited, so that the bounds show.
  return {
    ...setup,
    timers: clock,
    timeoutMs: attemptLimitMs,
    ...more,
    retries: { random: () => 0.5, ...more.retries },
  };
}

test.for([408, 429, 500, 502, 503, 504])("tries again after %i, with the same bytes", async (status) => {
  const clock = clockOf();
  const api = stubFetch((_request, count) => (count < 3 ? json({}, { status }) : json(partition)));
  const catalog = createClient(options(clock, { fetch: api.fetch }));

  expect(await catalog.createDataPartition({ path, body: partitionInput })).toEqual(partition);

  const bodies = await Promise.all(api.requests.map((request) => request.text()));
  expect(bodies).toEqual(Array(3).fill(JSON.stringify(partitionInput)));
  expect(new Set(api.requests.map(({ headers }) => headers.get("x-request-id"))).size).toBe(1);
  expect(clock.waits).toEqual(status === 429 ? [500, 1000] : [25, 50]);
  expect(clock.pending).toBe(0);
});

test("asks for the key at each attempt: that of the one before is none that the caller has given", async () => {
  const clock = clockOf();
  const answers = [503, 503, 200];
  let count = 0;
  // Not by a stub of its own: the platform's fetch is given the headers as they are, without a Request around them.
  const sent: (string | null)[] = [];
  vi.stubGlobal("fetch", async (_url: string, init: RequestInit) => {
    sent.push(new Headers(init.headers).get("x-clinia-api-key"));
    return json(partition, { status: answers[sent.length - 1] ?? 500 });
  });
  const catalog = createClient(options(clock, { apiKey: () => `key-${++count}` }));
  await catalog.getDataPartition({ path });
  expect(sent).toEqual(["key-1", "key-2", "key-3"]);
});

test.for([400, 401, 403, 404, 409, 418, 501, 505])("does not try again after %i", async (status) => {
  const api = stubFetch(() => json({}, { status }));
  const catalog = createClient(options(clockOf(), { fetch: api.fetch }));
  expect(await rejection(catalog.getDataPartition({ path }))).toMatchObject({ status, attempts: 1 });
  expect(api.requests).toHaveLength(1);
});

test("tries again after a lost connection, and says how often it did", async () => {
  const api = stubFetch(() => Promise.reject(new TypeError("fetch failed")));
  const catalog = createClient(options(clockOf(), { fetch: api.fetch }));
  const error = await rejection(catalog.getDataPartition({ path }));
  expect(error).toMatchObject({
    code: "CONNECTION_FAILED",
    attempts: 3,
    requestId: api.last.headers.get("x-request-id"),
  });
  expect(api.requests).toHaveLength(3);
});

test("tries again after a timeout", async () => {
  const api = stubFetch((_request, count) => (count === 1 ? new Promise<Response>(() => {}) : json(partition)));
  const catalog = createClient({ ...setup, fetch: api.fetch, timeoutMs: 5, retries: { random: () => 0 } });
  expect(await catalog.getDataPartition({ path }, { timeoutMs: 20 })).toEqual(partition);
});

test("repeats by path what it repeats by name", async () => {
  const api = stubFetch((_request, count) => (count < 3 ? json({}, { status: 503 }) : json(partition)));
  const { raw } = createClient(options(clockOf(), { fetch: api.fetch }));
  expect((await raw.GET("/catalog/v1/partitions/{partitionKey}", { params: { path } })).data).toEqual(partition);
  const once = await raw.GET("/catalog/v1/partitions", { maxAttempts: 1 });
  expect([once.response.status, api.requests.length]).toEqual([200, 4]);
});

test("runs middleware once, however often a call is attempted", async () => {
  const api = stubFetch((_request, count) => (count < 3 ? json({}, { status: 503 }) : json(partition)));
  const catalog = createClient(options(clockOf(), { fetch: api.fetch }));
  const seen: (string | number)[] = [];
  catalog.raw.use({
    onRequest: () => void seen.push("request"),
    onResponse: ({ response }) => void seen.push(response.status),
  });
  await catalog.createDataPartition({ path, body: partitionInput });
  expect(seen).toEqual(["request", 200]);
  const bodies = await Promise.all(api.requests.map((request) => request.text()));
  expect(bodies).toEqual(Array(3).fill(JSON.stringify(partitionInput)));
});

test.for([
  { says: "2", waits: 2000 },
  { says: "1.5", waits: 1500 },
  { says: "0", waits: 0 },
  { says: "86400", waits: 60_000 },
  { says: "9".repeat(400), waits: 60_000 },
  { says: "Tue, 01 Jan 2030 00:00:07 GMT", waits: 7000 },
  { says: "Tue, 01 Jan 2030 00:00:07 GMT", date: "Tue, 01 Jan 2030 00:00:04 GMT", waits: 3000 },
  { says: "Tue, 01 Jan 2030 00:00:07 GMT", date: "Tue, 01 Jan 2030 00:01:00 GMT", waits: 0 },
  { says: "Fri, 31 Dec 9999 23:59:59 GMT", waits: 60_000 },
  { says: "-5", waits: 25 },
  { says: "soon", waits: 25 },
  { says: "", waits: 25 },
])("waits $waits ms when Retry-After says $says", async ({ says, date, waits }) => {
  const clock = clockOf();
  const headers = { "Retry-After": says, ...(date !== undefined && { Date: date }) };
  const api = stubFetch((_request, count) => (count === 1 ? json({}, { status: 503, headers }) : json(partition)));
  await createClient(options(clock, { fetch: api.fetch })).getDataPartition({ path });
  expect(clock.waits).toEqual([waits]);
});

test("waits no longer than the cap, and as the options say", async () => {
  const clock = clockOf();
  const api = stubFetch(() => json({}, { status: 500 }));
  const retries = { random: () => 1, baseDelayMs: 100, factor: 10, maxDelayMs: 5000, budget: 1000 };
  await rejection(
    createClient(options(clock, { fetch: api.fetch, retries, maxAttempts: 5 })).getDataPartition({ path }),
  );
  expect(clock.waits).toEqual([100, 1000, 5000, 5000]);
});

test("tells what it is about to repeat, and ends where the listener throws", async () => {
  const events: RetryEvent[] = [];
  const api = stubFetch((_request, count) =>
    count === 1 ? json({}, { status: 429 }) : Promise.reject(new TypeError("fetch failed")),
  );
  const onRetry = (event: RetryEvent): void => {
    events.push(event);
    if (event.attempts === 2) throw new Error("enough");
  };
  const catalog = createClient(options(clockOf(), { fetch: api.fetch, retries: { onRetry } }));
  expect(await rejection(catalog.getDataPartition({ path }))).toEqual(new Error("enough"));
  expect(events).toMatchObject([
    { operationId: "getDataPartition", attempts: 1, status: 429, delayMs: 500, error: undefined },
    { attempts: 2, code: "CONNECTION_FAILED", delayMs: 50, error: { code: "CONNECTION_FAILED" } },
  ]);
});

test("does not retry where a call or the client says so", async () => {
  const api = stubFetch(() => json({}, { status: 500 }));
  const catalog = createClient(options(clockOf(), { fetch: api.fetch }));
  for (const call of [{ maxAttempts: 1 }, { retry: false }]) {
    expect(await rejection(catalog.getDataPartition({ path }, call))).toMatchObject({ attempts: 1 });
  }
  const never = createClient(options(clockOf(), { fetch: api.fetch, maxAttempts: 1 }));
  expect(await rejection(never.getDataPartition({ path }))).toMatchObject({ attempts: 1 });
  expect(await rejection(never.getDataPartition({ path }, { maxAttempts: 2 }))).toMatchObject({ attempts: 2 });
});

test("spends no more on retries than its budget, whatever the number of calls", async () => {
  const api = stubFetch(() => json({}, { status: 503 }));
  const catalog = createClient(options(clockOf(), { fetch: api.fetch }));
  for (let call = 0; call < 1000; call++) await rejection(catalog.getDataPartition({ path }));
  // 500 tokens, 14 a retry: 35 retries, and then none.
  expect(api.requests).toHaveLength(1035);
});

test("gets its budget back by success", async () => {
  let isDown = true;
  const api = stubFetch(() => (isDown ? json({}, { status: 503 }) : json(partition)));
  const catalog = createClient(options(clockOf(), { fetch: api.fetch, retries: { budget: 14 } }));
  const attempts = async (): Promise<number> =>
    ((await rejection(catalog.getDataPartition({ path }))) as { attempts: number }).attempts;
  expect([await attempts(), await attempts()]).toEqual([2, 1]);
  isDown = false;
  for (let call = 0; call < 13; call++) await catalog.getDataPartition({ path });
  isDown = true;
  expect(await attempts()).toBe(1);
  isDown = false;
  await catalog.getDataPartition({ path });
  isDown = true;
  expect(await attempts()).toBe(2);
});

test("ends the whole call at its deadline, in an attempt and in a wait", async () => {
  const hanging = createClient({ ...setup, fetch: () => new Promise(() => {}), deadlineMs: 20 });
  const error = await rejection(hanging.getDataPartition({ path }));
  expect(error).toMatchObject({ code: "TIMEOUT", limit: "deadlineMs", timeoutMs: 20, attempts: 1 });

  // A wait that would end after the deadline is not begun: the last failure says more than a timeout.
  const api = stubFetch(() => json({}, { status: 503, headers: { "Retry-After": "30" } }));
  const failing = createClient({ ...setup, fetch: api.fetch });
  expect(await rejection(failing.getDataPartition({ path }, { deadlineMs: 1000 }))).toMatchObject({ status: 503 });
  expect(api.requests).toHaveLength(1);
});

test("leaves no timer of a deadline behind", async () => {
  const clock = manualClock();
  const catalog = createClient({
    ...setup,
    fetch: stubFetch(() => json(partition)).fetch,
    timers: clock,
    deadlineMs: 5000,
  });
  await catalog.getDataPartition({ path });
  expect(clock.pending).toBe(0);
});

test("ends a wait within 5 ms of an abort, and leaves nothing behind", async () => {
  const clock = manualClock();
  const api = stubFetch(() => json({}, { status: 503, headers: { "Retry-After": "30" } }));
  const catalog = createClient({ ...setup, fetch: api.fetch, timers: clock });
  const durations: number[] = [];
  for (let count = 0; count < 20; count++) {
    const controller = new AbortController();
    const call = catalog.getDataPartition({ path }, { signal: controller.signal });
    const rejected = rejection(call);
    await expect.poll(() => api.requests.length).toBe(count + 1);
    await expect.poll(() => clock.pending).toBe(1);
    const start = performance.now();
    controller.abort(new Error("left"));
    expect(await rejected).toEqual(new Error("left"));
    durations.push(performance.now() - start);
  }
  expect(clock.pending).toBe(0);
  // The median: the machine may pause the test at any time.
  expect(durations.sort((a, b) => a - b)[10]).toBeLessThan(5);
});

test.for([
  { retries: { budget: -1 }, problem: "retries.budget must be a number from 0." },
  { retries: { tries: 3 }, problem: "retries has no tries." },
  { maxAttempts: 0, problem: "maxAttempts must be a number from 1." },
  { deadlineMs: 0, problem: "deadlineMs must be a number of milliseconds above 0, or Infinity." },
])("refuses $problem", ({ problem, ...given }) => {
  expect(() => createClient({ ...setup, ...(given as ClientOptions) })).toThrow(problem);
});
