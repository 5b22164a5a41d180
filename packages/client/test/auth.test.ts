import { afterEach, expect, test, vi } from "vitest";
import { createClient } from "../src/index.ts";
import { setup } from "./partition.ts";
import { json, rejection, stubFetch } from "./stub-fetch.ts";

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
