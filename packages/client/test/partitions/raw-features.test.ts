/** What the documentation of openapi-fetch lists, feature by feature, through `raw`. */
import { expect, test } from "vitest";
import { createClient, type Middleware } from "../../src/index.ts";
import { connect, type ApiDescription, type RawClient } from "../../src/runtime/index.ts";
import { partition, partitionInput, setup } from "./partition.ts";
import { json, rejection, stubFetch, type StubFetch } from "../stub-fetch.ts";

const path = { partitionKey: "clinics" };
const template = "/catalog/v1/partitions/{partitionKey}";

function rawOf(api: StubFetch): ReturnType<typeof createClient>["raw"] {
  return createClient({ ...setup, fetch: api.fetch }).raw;
}

/** Paths that the document of this repository does not have. */
interface OtherPaths {
  "/things": {
    get: { parameters: { query?: { tags?: string[]; filter?: { a?: number; b?: string } } }; responses: { 200: { content: { "application/json": { id: number } } } } };
    post: { parameters: { header?: { "X-Mode"?: string } }; requestBody: { content: { "application/x-www-form-urlencoded": { a: number } } }; responses: { 200: { content: { "application/json": string } } } };
    patch: { parameters: object; requestBody?: { content: { "application/json": { a: number | null } } }; responses: { 204: { content?: never } } };
    delete: { parameters: object; responses: { 204: { content?: never }; 404: { content: { "application/json": { message: string } } } } };
    head: { parameters: object; responses: { 200: { content?: never } } };
    options: { parameters: object; responses: { 200: { content?: never } } };
    trace: { parameters: object; responses: { 200: { content?: never } } };
  };
} // prettier-ignore

function otherRaw(api: StubFetch): RawClient<OtherPaths> {
  const description: ApiDescription = {
    servers: [{ url: "https://api.example" }],
    schemes: {},
    security: [],
    operations: {},
  };
  return connect<{ raw: RawClient<OtherPaths> }>(description, { fetch: api.fetch }).raw;
}

test("has every method", async () => {
  const api = stubFetch(() => new Response(null, { status: 204 }));
  const raw = otherRaw(api);
  await raw.GET("/things");
  await raw.POST("/things", { body: { a: 1 } });
  await raw.PATCH("/things", { body: { a: null } });
  await raw.DELETE("/things");
  await raw.HEAD("/things");
  await raw.OPTIONS("/things");
  await raw.request("patch", "/things");
  // The platform refuses TRACE; that it is asked for is all there is to see.
  expect(await rejection(raw.TRACE("/things"))).toMatchObject({ code: "INVALID_ARGUMENT" });
  expect(api.requests.map(({ method }) => method)).toEqual([
    "GET",
    "POST",
    "PATCH",
    "DELETE",
    "HEAD",
    "OPTIONS",
    "PATCH",
  ]);
});

test("reads a success as JSON, text, blob, array buffer or stream", async () => {
  const text = JSON.stringify(partition);
  const raw = rawOf(stubFetch(() => new Response(text)));
  const params = { path };
  expect((await raw.GET(template, { params })).data).toEqual(partition);
  expect((await raw.GET(template, { params, parseAs: "text" })).data).toBe(text);
  expect((await raw.GET(template, { params, parseAs: "blob" })).data?.size).toBe(text.length);
  expect((await raw.GET(template, { params, parseAs: "arrayBuffer" })).data?.byteLength).toBe(text.length);
  expect(await new Response((await raw.GET(template, { params, parseAs: "stream" })).data).text()).toBe(text);
});

test("gives no data for 204, and for an empty body", async () => {
  const results = [
    await otherRaw(stubFetch(() => new Response(null, { status: 204 }))).DELETE("/things"),
    await otherRaw(stubFetch(() => new Response(null, { headers: { "Content-Length": "0" } }))).GET("/things"),
  ];
  for (const { data, error, response } of results)
    expect([data, error, response.ok]).toEqual([undefined, undefined, true]);
});

test("gives a failure as JSON, or as text where it is none", async () => {
  const failures = [json({ message: "Gone." }, { status: 404 }), new Response("<p>no</p>", { status: 404 })];
  const raw = rawOf(stubFetch((_request, count) => failures[count - 1] ?? new Response()));
  expect((await raw.GET(template, { params: { path } })).error).toEqual({ message: "Gone." });
  expect((await raw.GET(template, { params: { path } })).error).toBe("<p>no</p>");
});

test("writes the query by options, or by a function", async () => {
  const api = stubFetch(() => json({ id: 1 }));
  const raw = otherRaw(api);
  const query = { tags: ["a", "b"], filter: { a: 1, b: "x" } };
  await raw.GET("/things", {
    params: { query },
    querySerializer: { array: { style: "pipeDelimited", explode: false } },
  });
  expect(decodeURIComponent(new URL(api.last.url).search)).toBe("?tags=a|b&filter[a]=1&filter[b]=x");
  await raw.GET("/things", { params: { query }, querySerializer: ({ tags = [] }) => `q=${tags.join("+")}` });
  expect(new URL(api.last.url).search).toBe("?q=a+b");
});

test("writes the path by a function", async () => {
  const api = stubFetch(() => json(partition));
  await rawOf(api).GET(template, {
    params: { path },
    pathSerializer: (text, values) => text.replace("{partitionKey}", `${String(values.partitionKey)}-2`),
  });
  expect(new URL(api.last.url).pathname).toBe("/catalog/v1/partitions/clinics-2");
});

test("writes the body as JSON, as a form, or by a function", async () => {
  const api = stubFetch(() => json("ok"));
  const raw = otherRaw(api);
  const body = { a: 1 };
  await raw.POST("/things", { body });
  expect([api.last.headers.get("content-type"), await api.last.text()]).toEqual(["application/json", '{"a":1}']);
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  await raw.POST("/things", { body, headers });
  expect([api.last.headers.get("content-type"), await api.last.text()]).toEqual([headers["Content-Type"], "a=1"]);
  await raw.POST("/things", {
    body,
    bodySerializer: ({ a }) => {
      const form = new FormData();
      form.set("a", String(a));
      return form;
    },
  });
  expect(api.last.headers.get("content-type")).toContain("multipart/form-data");
});

test("merges headers: of the client, of the call, of the parameters; null removes", async () => {
  const api = stubFetch(() => json("ok"));
  const { raw } = createClient({ ...setup, fetch: api.fetch, headers: { "X-A": "client", "X-B": "client" } });
  await raw.GET(template, {
    params: { path },
    headers: { "X-A": "call", "X-B": null, "X-C": ["1", "2"], "X-D": undefined },
  });
  expect(["x-a", "x-b", "x-c", "x-d"].map((name) => api.last.headers.get(name))).toEqual(["call", null, "1, 2", null]);
  await raw.GET(template, { params: { path }, headers: new Headers({ "X-A": "headers" }) });
  expect(api.last.headers.get("x-a")).toBe("headers");
  await otherRaw(api).POST("/things", { params: { header: { "X-Mode": "fast" } }, body: { a: 1 } });
  expect(api.last.headers.get("x-mode")).toBe("fast");
});

test("takes what fetch takes: cache, credentials, integrity, signal", async () => {
  const api = stubFetch(() => json(partition));
  await rawOf(api).GET(template, { params: { path }, cache: "no-store", credentials: "omit", referrer: "" });
  expect([api.last.cache, api.last.credentials]).toEqual(["no-store", "omit"]);
});

test("runs middleware in order, and in reverse on the way back; a call's own after the client's", async () => {
  const api = stubFetch(() => json(partition));
  const raw = rawOf(api);
  const seen: string[] = [];
  const note = (name: string): Middleware => ({
    onRequest: ({ id, schemaPath, params, options }) => {
      seen.push(`${name} in`);
      expect([typeof id, schemaPath, params.path, options.baseUrl]).toEqual([
        "string",
        template,
        path,
        "https://api.acme.clinia.cloud",
      ]);
    },
    onResponse: () => void seen.push(`${name} out`),
  });
  raw.use(note("one"), note("two"));
  await raw.GET(template, { params: { path }, middleware: [note("own")] });
  expect(seen).toEqual(["one in", "two in", "own in", "own out", "two out", "one out"]);
});

test("lets middleware answer, so that nothing is sent", async () => {
  const api = stubFetch(() => json(partition));
  const raw = rawOf(api);
  raw.use({ onRequest: () => json({ ...partition, key: "cached" }) });
  expect((await raw.GET(template, { params: { path } })).data?.key).toBe("cached");
  expect(api.requests).toHaveLength(0);
});

test("lets middleware turn an error into another, or into a response", async () => {
  const raw = createClient({
    ...setup,
    maxAttempts: 1,
    fetch: () => Promise.reject(new TypeError("fetch failed")),
  }).raw;
  const seen: unknown[] = [];
  const replace: Middleware = { onError: ({ error }) => (seen.push(error), new Error("replaced")) };
  raw.use(replace);
  expect(await rejection(raw.GET(template, { params: { path } }))).toEqual(new Error("replaced"));
  expect(seen[0]).toMatchObject({ code: "CONNECTION_FAILED" });
  raw.eject(replace);
  raw.use({ onError: () => json(partition) });
  expect((await raw.GET(template, { params: { path } })).data).toEqual(partition);
});

test("refuses middleware that is none", () => {
  expect(() => rawOf(stubFetch(() => json({}))).use({ onSend() {} } as never)).toThrow("Middleware must be an object");
});

test("takes a base URL, and a fetch, for one call", async () => {
  const [usual, own] = [stubFetch(() => json(partition)), stubFetch(() => json(partition))];
  await rawOf(usual).PUT(template, {
    params: { path },
    body: partitionInput,
    baseUrl: "https://other.example",
    fetch: own.fetch,
  });
  expect([usual.requests.length, own.last.url]).toEqual([0, "https://other.example/catalog/v1/partitions/clinics"]);
});
