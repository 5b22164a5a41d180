import { expect, test } from "vitest";
import { createClient } from "../../src/index.ts";
import { partition, partitionInput, setup } from "./partition.ts";
import { deferred, json, rejection, stubFetch } from "../stub-fetch.ts";

test("sends an operation as the document describes it", async () => {
  const api = stubFetch(() => json(partition));
  const catalog = createClient({ ...setup, fetch: api.fetch });

  const created = await catalog.createDataPartition({
    path: { partitionKey: "clinics" },
    query: { stage: true },
    body: partitionInput,
  });

  expect(created).toEqual(partition);
  expect(api.last.method).toBe("PUT");
  expect(api.last.url).toBe("https://api.acme.clinia.cloud/catalog/v1/partitions/clinics?stage=true");
  expect(await api.last.json()).toEqual(partitionInput);
  expect(Object.fromEntries(api.last.headers)).toEqual({
    accept: "application/json",
    "content-type": "application/json",
    "user-agent": "catalog-kit-client (spec 1.0.0)",
    "x-clinia-api-key": "secret-key",
    "x-request-id": expect.stringMatching(/^[\da-f-]{36}$/),
  });
});

test("gives the response together with the body", async () => {
  const api = stubFetch(() => json(partition, { headers: { ETag: '"1"' } }));
  const catalog = createClient({ ...setup, fetch: api.fetch });

  const { data, response } = await catalog.getDataPartition({ path: { partitionKey: "clinics" } }).withResponse();

  expect(data.key).toBe("clinics");
  expect(response.status).toBe(200);
  expect(response.headers.get("etag")).toBe('"1"');
  expect(api.requests).toHaveLength(1);
});

test("resolves to undefined where the document promises no body", async () => {
  const api = stubFetch(() => new Response(null, { status: 204 }));
  const catalog = createClient({ ...setup, fetch: api.fetch });

  expect(await catalog.deleteDataPartition({ path: { partitionKey: "clinics" } })).toBeUndefined();
  expect(api.last.headers.has("content-type")).toBe(false);
});

test("sends at once, whether or not anybody awaits", async () => {
  const sent = deferred();
  const api = stubFetch(() => {
    sent.resolve();
    return json(partition);
  });
  void createClient({ ...setup, fetch: api.fetch }).getDataPartition({ path: { partitionKey: "clinics" } });
  await sent.promise;
  expect(api.requests).toHaveLength(1);
});

test("is a promise like any other", async () => {
  const api = stubFetch(() => json(partition));
  const catalog = createClient({ ...setup, fetch: api.fetch });
  const call = catalog.getDataPartition({ path: { partitionKey: "clinics" } });
  let isOver = false;

  const [first, second] = await Promise.all([call, call.finally(() => (isOver = true)), call.withResponse()]);

  expect(first).toBe(second);
  expect(isOver).toBe(true);
  expect(api.requests).toHaveLength(1);
  expect(await catalog.getDataPartition({ path: { partitionKey: ".." } }).catch(() => "caught")).toBe("caught");
});

test("reports a failure once, to whoever asked", async () => {
  const unhandled: unknown[] = [];
  const listener = (reason: unknown): void => void unhandled.push(reason);
  process.on("unhandledRejection", listener);
  const api = stubFetch(() => new Response(null, { status: 500 }));
  const catalog = createClient({ ...setup, fetch: api.fetch });

  await rejection(catalog.getDataPartition({ path: { partitionKey: "clinics" } }).withResponse());
  await rejection(catalog.listDataPartitions()[Symbol.asyncIterator]().next());
  await new Promise((resolve) => setImmediate(resolve));

  process.off("unhandledRejection", listener);
  expect(unhandled).toEqual([]);
});

test("lets a call's headers win over the client's", async () => {
  const api = stubFetch(() => json(partition));
  const catalog = createClient({ ...setup, fetch: api.fetch, headers: { "X-Team": "search", "X-Trace": "none" } });

  await catalog.getDataPartition({ path: { partitionKey: "clinics" } }, { headers: { "x-trace": "7" } });

  expect(api.last.headers.get("x-team")).toBe("search");
  expect(api.last.headers.get("x-trace")).toBe("7");
});

test("works when its methods are taken apart", async () => {
  const api = stubFetch(() => json(partition));
  const { getDataPartition } = createClient({ ...setup, fetch: api.fetch });
  expect(await getDataPartition({ path: { partitionKey: "clinics" } })).toEqual(partition);
});

test.for([
  ["a slash", "a/b", "a%2Fb"],
  ["an encoded slash", "a%2Fb", "a%252Fb"],
  ["encoded dots", "%2e%2e", "%252e%252e"],
  ["a question mark", "a?stage=true", "a%3Fstage%3Dtrue"],
  ["a hash", "a#b", "a%23b"],
  ["a backslash", "..\\b", "..%5Cb"],
  ["more than two dots", "...", "..."],
] as const)("keeps %s in a path parameter inside its segment", async ([, key, sent]) => {
  const api = stubFetch(() => json(partition));
  await createClient({ ...setup, fetch: api.fetch }).getDataPartition({ path: { partitionKey: key } });
  expect(new URL(api.last.url).pathname).toBe(`/catalog/v1/partitions/${sent}`);
});

test.for(["", ".", ".."])("refuses %j as a path parameter", async (key) => {
  const api = stubFetch(() => json(partition));
  const catalog = createClient({ ...setup, fetch: api.fetch });

  const error = await rejection(catalog.deleteDataPartition({ path: { partitionKey: key } }));

  expect(error).toMatchObject({ name: "ArgumentError", code: "INVALID_ARGUMENT", operationId: "deleteDataPartition" });
  expect(api.requests).toHaveLength(0);
});

test("names a missing path parameter", async () => {
  const catalog = createClient({ ...setup, fetch: stubFetch(() => json(partition)).fetch });
  // @ts-expect-error -- what a caller without types may do
  const error = await rejection(catalog.getDataPartition({ path: {} }));
  expect((error as Error).message).toBe(
    "getDataPartition (GET /catalog/v1/partitions/{partitionKey}): the path parameter partitionKey is missing or empty.",
  );
});

test("refuses a header that would begin another one, without repeating its value", async () => {
  const api = stubFetch(() => json(partition));
  const catalog = createClient({ ...setup, fetch: api.fetch });
  const headers = { "X-Note": "hello\r\nX-Clinia-API-Key: other" };

  const error = await rejection(catalog.listDataPartitions({}, { headers }));

  expect((error as Error).message).toContain("the value of the header X-Note contains a line break");
  expect((error as Error).message).not.toContain("other");
  expect(api.requests).toHaveLength(0);
});
