import { afterEach, expect, test, vi } from "vitest";
import { createClient, type CredentialNeed } from "../../src/index.ts";
import { partition, partitionInput, setup } from "./partition.ts";
import { json, rejection, stubFetch } from "../stub-fetch.ts";

afterEach(() => vi.unstubAllEnvs());

const page = { data: [], meta: { numPages: 0, page: 0, perPage: 1, total: 0 } };

test("asks a function for the key at each request", async () => {
  const api = stubFetch(() => json(page));
  let count = 0;
  const catalog = createClient({ ...setup, apiKey: async () => `key-${++count}`, fetch: api.fetch });

  await catalog.listDataPartitions();
  await catalog.listDataPartitions();

  expect(api.requests.map((request) => request.headers.get("x-clinia-api-key"))).toEqual(["key-1", "key-2"]);
});

test("rejects with what the function threw, and sends nothing", async () => {
  const api = stubFetch(() => json(page));
  const failure = new Error("the vault is sealed");
  const catalog = createClient({ ...setup, apiKey: () => Promise.reject(failure), fetch: api.fetch });

  expect(await rejection(catalog.listDataPartitions())).toBe(failure);
  expect(api.requests).toHaveLength(0);
});

test("refuses a key with a line break that a function gives, without repeating it", async () => {
  const api = stubFetch(() => json(page));
  const catalog = createClient({ ...setup, apiKey: () => "secret\r\nX-Other: 1", fetch: api.fetch });

  const error = (await rejection(catalog.listDataPartitions())) as Error;

  expect(error.message).toContain("apiKey: the value of the header X-Clinia-API-Key contains a line break");
  expect(error.message).not.toContain("secret");
  expect(api.requests).toHaveLength(0);
});

test("says how to set a missing key before anything is sent", async () => {
  vi.stubEnv("CLINIA_API_KEY", undefined);
  const api = stubFetch(() => json(page));
  const catalog = createClient({ workspaceId: "acme", fetch: api.fetch });

  const error = await rejection(catalog.listDataPartitions());

  expect(error).toMatchObject({ name: "MissingCredentialError", code: "MISSING_CREDENTIAL" });
  expect((error as Error).message).toContain("set apiKey (or the environment variable CLINIA_API_KEY)");
  expect(api.requests).toHaveLength(0);
});

test("sends no key where the caller says so, and a header that he sets himself as it is", async () => {
  const api = stubFetch(() => json(page));

  await createClient({ workspaceId: "acme", apiKey: null, fetch: api.fetch }).listDataPartitions();
  expect(api.last.headers.has("x-clinia-api-key")).toBe(false);

  const headers = { "x-clinia-api-key": "of this call" };
  await createClient({ ...setup, fetch: api.fetch }).listDataPartitions({}, { headers });
  expect(api.last.headers.get("x-clinia-api-key")).toBe("of this call");
});

test("sends the key to the configured origin alone", async () => {
  const api = stubFetch(() => json(page));
  const catalog = createClient({ ...setup, fetch: api.fetch });

  await catalog.raw.GET("/catalog/v1/partitions", { baseUrl: "https://api.acme.clinia.cloud.evil.example" });
  expect(api.last.url).toMatch(/^https:\/\/api\.acme\.clinia\.cloud\.evil\.example\//);
  expect(api.last.headers.has("x-clinia-api-key")).toBe(false);

  catalog.raw.use({ onRequest: ({ request }) => new Request("https://evil.example/", request) });
  await catalog.listDataPartitions();
  expect(api.last.url).toBe("https://evil.example/");
  expect(api.last.headers.has("x-clinia-api-key")).toBe(false);
});

test("asks a function once more when the key is refused, and replays the request once", async () => {
  const api = stubFetch(({ headers }) =>
    headers.get("x-clinia-api-key") === "new" ? json(partition) : json({}, { status: 401 }),
  );
  const needs: boolean[] = [];
  const apiKey = ({ isRefused }: CredentialNeed): string => (needs.push(isRefused), isRefused ? "new" : "old");
  const catalog = createClient({ ...setup, apiKey, fetch: api.fetch });

  const path = { partitionKey: "clinics" };
  expect(await catalog.createDataPartition({ path, body: partitionInput })).toEqual(partition);

  expect(needs).toEqual([false, true]);
  expect(await Promise.all(api.requests.map((request) => request.text()))).toEqual(
    Array(2).fill(JSON.stringify(partitionInput)),
  );
});

test("asks once for all calls that are refused together, and reports a key that is refused again", async () => {
  const api = stubFetch(async () => json({}, { status: 401 }));
  let renewals = 0;
  const apiKey = async ({ isRefused }: CredentialNeed): Promise<string> => {
    if (!isRefused) return "old";
    renewals++;
    await new Promise((resolve) => setTimeout(resolve, 20));
    return "older";
  };
  const catalog = createClient({ ...setup, apiKey, fetch: api.fetch });

  const errors = await Promise.all(Array.from({ length: 20 }, () => rejection(catalog.listDataPartitions())));

  expect(errors.map((error) => (error as { code: string }).code)).toEqual(Array(20).fill("AUTHENTICATION_FAILED"));
  expect(renewals).toBe(1);
  expect(api.requests).toHaveLength(40);
});

test("does not repeat a request whose key is plain text", async () => {
  const api = stubFetch(() => json({}, { status: 401 }));
  const catalog = createClient({ ...setup, fetch: api.fetch });
  expect(await rejection(catalog.listDataPartitions())).toMatchObject({ status: 401 });
  expect(api.requests).toHaveLength(1);
});
