/** One key, searched for in everything that the client prints or throws. */
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createClient, type ClientFetch } from "../../src/index.ts";
import { partition, partitionInput } from "./partition.ts";
import { json, rejection, thrown } from "../stub-fetch.ts";

const canary = "canary/7f3a+9b=";
const path = { partitionKey: "clinics" };

/** Everything that printing a value can show, causes and hidden members too. */
function printed(value: unknown): string {
  const parts = [inspect(value, { depth: 12, showHidden: true }), JSON.stringify(value) ?? "", String(value)];
  if (value instanceof Error) parts.push(value.message, value.stack ?? "", printed(value.cause ?? ""));
  return parts.join("\n");
}

/** Every form of the key that occurs in what is printed. */
function keysIn(value: unknown): readonly string[] {
  const text = printed(value);
  return [canary, encodeURIComponent(canary), btoa(canary)].filter((form) => text.includes(form));
}

function leakyError(request: Request): Error {
  const headers = Object.fromEntries(request.headers);
  const inner = Object.assign(new Error(`connect failed with ${canary}`), { code: "ECONNRESET", config: { headers } });
  return Object.assign(new TypeError(`fetch failed: ${JSON.stringify(headers)}`, { cause: inner }), {
    request,
    headers,
  });
}

const faults: readonly (readonly [string, ClientFetch])[] = [
  ["an error that carries the request", (request) => Promise.reject(leakyError(request))],
  ["something thrown that is no error", (request) => Promise.reject(Object.fromEntries(request.headers))],
  [
    "a redirect that repeats the key",
    async () =>
      new Response(null, {
        status: 307,
        headers: { Location: `https://x.example/${encodeURIComponent(canary)}?k=${encodeURIComponent(canary)}` },
      }),
  ],
  [
    "a failure that repeats the key",
    async () => json({ message: canary }, { status: 401, headers: { "X-Echo": canary } }),
  ],
  ["HTML that repeats the key", async () => new Response(`<p>${canary}</p>`, { status: 502, statusText: "Bad" })],
  ["a success that is none", async () => new Response(`no JSON ${canary}`)],
  ["an empty success", async () => new Response(null)],
  [
    "a body that breaks off",
    async () => new Response(new ReadableStream({ start: (stream) => stream.error(new Error(canary)) })),
  ],
];

test.for(faults)("keeps the key to itself when there is %s", async ([, fetch]) => {
  for (const apiKey of [canary, () => canary, async () => canary]) {
    const catalog = createClient({ workspaceId: "acme", apiKey, fetch });
    const failures = [
      rejection(catalog.getDataPartition({ path })),
      rejection(catalog.createDataPartition({ path, body: partitionInput })),
      rejection(catalog.listDataPartitions()[Symbol.asyncIterator]().next()),
    ];
    for (const failure of failures) expect(keysIn(await failure)).toEqual([]);
  }
});

test("keeps the key to itself when the client and its calls are printed", async () => {
  const catalog = createClient({ workspaceId: "acme", apiKey: canary, fetch: async () => json(partition) });
  const call = catalog.getDataPartition({ path });
  const list = catalog.listDataPartitions();
  const values = [catalog, catalog.raw, call, list, await call.withResponse()];
  expect(values.flatMap(keysIn)).toEqual([]);
});

test("keeps a key that cannot be sent out of the message", async () => {
  const error = thrown(() => createClient({ workspaceId: "acme", apiKey: `${canary}\n` }));
  expect(keysIn(error)).toEqual([]);
  const catalog = createClient({
    workspaceId: "acme",
    apiKey: () => `${canary}\u20ac`,
    fetch: async () => json(partition),
  });
  expect(keysIn(await rejection(catalog.getDataPartition({ path })))).toEqual([]);
});

test("says why the connection failed all the same", async () => {
  const catalog = createClient({
    workspaceId: "acme",
    apiKey: canary,
    fetch: (request) => Promise.reject(leakyError(request)),
  });
  const error = (await rejection(catalog.getDataPartition({ path }))) as Error;
  expect(error.message).toContain("(ECONNRESET)");
  expect((error.cause as Error).message).toContain("[redacted]");
  expect(((error.cause as Error).cause as Error).message).toBe("connect failed with [redacted]");
});
