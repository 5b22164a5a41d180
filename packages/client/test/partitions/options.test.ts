import { afterEach, expect, test, vi } from "vitest";
import { createClient, type ClientOptions } from "../../src/index.ts";
import { setup } from "./partition.ts";
import { json, stubFetch, thrown } from "../stub-fetch.ts";

afterEach(() => vi.unstubAllEnvs());

const page = { data: [], meta: { numPages: 0, page: 0, perPage: 1, total: 0 } };

test("reads what is not given from the environment that the document names", async () => {
  vi.stubEnv("CLINIA_WORKSPACE_ID", "from-env");
  vi.stubEnv("CLINIA_API_KEY", "key-from-env");
  const api = stubFetch(() => json(page));

  await createClient({ fetch: api.fetch }).listDataPartitions();

  expect(api.last.url).toBe("https://api.from-env.clinia.cloud/catalog/v1/partitions");
  expect(api.last.headers.get("x-clinia-api-key")).toBe("key-from-env");
});

test("prefers options to the environment", async () => {
  vi.stubEnv("CLINIA_WORKSPACE_ID", "from-env");
  vi.stubEnv("CLINIA_API_KEY", "key-from-env");
  const api = stubFetch(() => json(page));

  await createClient({ ...setup, fetch: api.fetch }).listDataPartitions();

  expect(new URL(api.last.url).host).toBe("api.acme.clinia.cloud");
  expect(api.last.headers.get("x-clinia-api-key")).toBe("secret-key");
});

test("does without a process, as in a browser", async () => {
  vi.stubGlobal("process", undefined);
  try {
    expect(() => createClient({ apiKey: "key" })).toThrow("workspaceId is missing");
    expect(() => createClient(setup)).not.toThrow();
  } finally {
    vi.unstubAllGlobals();
  }
});

test("never uses the placeholder of the document as a workspace", () => {
  vi.stubEnv("CLINIA_WORKSPACE_ID", "");
  expect(() => createClient({ apiKey: "key" })).toThrow(
    "createClient(): workspaceId is missing. Set it, or the environment variable CLINIA_WORKSPACE_ID; or set baseUrl.",
  );
});

test.for(["evil.example/", "evil.example#", "a?b", "a@evil.example", "a:443", "a\\b", "", "a b", "a%2fb"])(
  "refuses %j as a workspace: the key would go to another host",
  (workspaceId) => {
    expect(() => createClient({ ...setup, workspaceId })).toThrow("workspaceId cannot stand in the host name");
  },
);

test("takes a base URL in place of the server, with its path", async () => {
  const api = stubFetch(() => json(page));
  await createClient({
    apiKey: "key",
    baseUrl: "https://gateway.example/clinia/",
    fetch: api.fetch,
  }).listDataPartitions();
  expect(api.last.url).toBe("https://gateway.example/clinia/catalog/v1/partitions");
});

test.for(["http://localhost:1", "http://127.0.0.1:1", "http://127.8.9.1", "http://[::1]:1", "http://api.localhost"])(
  "allows %s, which is loopback",
  (baseUrl) => {
    expect(() => createClient({ apiKey: "key", baseUrl })).not.toThrow();
  },
);

test.for([
  ["http://api.acme.clinia.cloud", "Use https:; http: is for loopback alone."],
  ["http://localhost.evil.example", "Use https:"],
  ["http://127.0.0.1.evil.example", "Use https:"],
  ["http://10.0.0.1", "Use https:"],
  ["ftp://localhost", "Use https:"],
  ["api.acme.clinia.cloud", "is no absolute URL"],
  ["/catalog", "is no absolute URL"],
  ["https://me:secret@api.example", "contains a user name or password"],
  ["https://api.example/?tenant=1", "has a query or a fragment"],
])("refuses %s as a base URL", ([baseUrl, problem]) => {
  expect(() => createClient({ apiKey: "key", baseUrl })).toThrow(problem);
});

test.for([
  [
    { apikey: "key" },
    "there is no option apikey. Known: apiKey, baseUrl, deadlineMs, fetch, headers, logLevel, logger, maxAttempts, " +
      "requestIdHeader, retries, signal, timeoutMs, timers, validate, workspaceId.",
  ],
  [{ timeoutMs: 0 }, "timeoutMs must be a number of milliseconds above 0, or Infinity."],
  [{ timeoutMs: Number.NaN }, "timeoutMs must be"],
  [{ headers: { "X-A": "a\nb" } }, "the value of the header X-A contains a line break"],
  [{ headers: { "X A": "a" } }, '"X A" is no header name'],
  [{ apiKey: "" }, "apiKey is empty or no string."],
  [{ apiKey: "secret\r\nX-Other: 1" }, "the value of the header X-Clinia-API-Key contains a line break"],
])("says what is wrong with %j", ([options, problem]) => {
  const error = thrown(() => createClient({ ...setup, ...(options as ClientOptions) }));
  expect(error).toMatchObject({ name: "OptionsError", code: "INVALID_OPTIONS" });
  expect((error as Error).message).toContain(problem);
  expect((error as Error).message).not.toContain("secret");
});
