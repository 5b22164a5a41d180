/** The layers below `raw` change nothing of openapi-fetch: the two side by side. */
import createOpenApiFetch from "openapi-fetch";
import { expect, test } from "vitest";
import { connect, type ApiDescription, type Middleware } from "../src/runtime/index.ts";
import { json, stubFetch, type StubFetch } from "./stub-fetch.ts";

type AnyInit = Readonly<Record<string, unknown>>;

/** What both doors have, for any path. */
interface Door {
  request(method: string, path: string, init?: AnyInit): Promise<AnyInit & { readonly response: Response }>;
  use(...middleware: readonly Middleware[]): void;
}

const baseUrl = "https://api.example/v1";
const headers = { "X-A": "client", "X-B": "client" };
const description: ApiDescription = { servers: [{ url: baseUrl }], schemes: {}, security: [], operations: {} };

const doors: Readonly<Record<string, (api: StubFetch) => Door>> = {
  raw: ({ fetch }) =>
    connect<{ raw: Door }>(description, { fetch, headers, requestIdHeader: null, maxAttempts: 1 }).raw,
  "openapi-fetch": ({ fetch }) => createOpenApiFetch({ baseUrl, headers, fetch }) as unknown as Door,
};

/** What each door makes of it: that of raw, and that of openapi-fetch. */
function both<T>(run: (make: (api: StubFetch) => Door) => Promise<T>): Promise<readonly T[]> {
  return Promise.all(Object.values(doors).map(run));
}

async function sent(make: (api: StubFetch) => Door, method: string, path: string, init?: AnyInit): Promise<unknown> {
  const api = stubFetch(() => json({}));
  await make(api).request(method, path, init);
  const { last } = api;
  const type = last.headers.get("content-type")?.replace(/boundary=.*/, "boundary");
  const body = type?.startsWith("multipart") === true ? [...(await last.formData())] : await last.text();
  return {
    url: last.url,
    method: last.method,
    cache: last.cache,
    headers: { ...Object.fromEntries(last.headers), "content-type": type },
    body,
  };
}

const form = new FormData();
form.set("a", "1");
const query = {
  text: "a b&c",
  list: ["x y", "z"],
  object: { a: 1, b: "c/d" },
  none: undefined,
  no: null,
  empty: [],
  yes: true,
};

test.for<AnyInit>([
  {},
  { params: { path: { id: "a b/c" } } },
  { params: { query } },
  ...["form", "spaceDelimited", "pipeDelimited"].flatMap((style) =>
    [true, false].map((explode) => ({ params: { query }, querySerializer: { array: { style, explode } } })),
  ),
  ...["form", "deepObject"].flatMap((style) =>
    [true, false].map((explode) => ({ params: { query }, querySerializer: { object: { style, explode } } })),
  ),
  { params: { query: { text: "a/b?c" } }, querySerializer: { allowReserved: true } },
  { params: { query }, querySerializer: ({ text }: { text: string }) => `?q=${text}` },
  {
    pathSerializer: (path: string, values: object) => `${path}/${Object.keys(values).join()}`,
    params: { path: { a: 1 } },
  },
  { params: { header: { "X-A": "parameter", "X-C": 7 } } },
  { headers: { "x-a": "call", "X-B": null, "X-C": ["1", 2], "X-D": undefined, "X-E": 1 } },
  { headers: { "X-A": ["added"] } },
  { headers: new Headers({ "X-A": "call" }) },
  { body: { a: [1, null] } },
  { body: "text" },
  { body: form },
  { body: { a: "1 2" }, headers: { "content-type": "application/x-www-form-urlencoded" } },
  { body: { a: 1 }, headers: { "Content-Type": "application/merge-patch+json" } },
  { body: { a: 1 }, headers: { "Content-Type": null } },
  {
    body: { a: 1 },
    bodySerializer: (body: object, given: Headers) => `${Object.keys(body).join()} ${given.get("x-a")}`,
  },
  { body: { a: 1 }, bodySerializer: () => form },
  { baseUrl: "https://other.example/v2/" },
  { cache: "no-store" },
])("sends the same with %j", async (init) => {
  const path = "/things/{id}";
  const full = { ...init, params: { path: { id: 1 }, ...(init.params as object | undefined) } };
  const [ours, theirs] = await both((make) =>
    sent(make, "post", init.pathSerializer === undefined ? path : "/things", full),
  );
  expect(ours).toEqual(theirs);
});

const texts: readonly (readonly [string, ResponseInit])[] = [
  ['{"a":1}', {}],
  ['{"a":1}', { headers: { "Content-Length": "7" } }],
  ["", {}],
  ["", { headers: { "Content-Length": "0" } }],
  ["", { headers: { "Content-Length": "0" }, status: 400 }],
  ["", { status: 400 }],
  ['{"a":1}', { status: 404 }],
  ["<p>", { status: 404 }],
];

test.for(texts)("gives the same of %j, %j, in every way that it can be read", async ([text, init]) => {
  for (const method of ["get", "head"]) {
    for (const parseAs of ["json", "text", "blob", "arrayBuffer", "stream"]) {
      const [ours, theirs] = await both(async (make) => {
        const api = stubFetch(() => new Response(text, init));
        const { response, ...result } = await make(api).request(method, "/things", { parseAs });
        const { data } = result;
        const isStream = data instanceof ReadableStream || data instanceof Blob;
        return { ...result, ...(isStream && { data: await new Response(data).text() }), status: response.status };
      });
      expect(ours).toEqual(theirs);
    }
  }
});

test("fails the same where a success is no JSON", async () => {
  const [ours, theirs] = await both((make) =>
    make(stubFetch(() => new Response("<p>")))
      .request("get", "/things")
      .catch((error: unknown) => (error as Error).name),
  );
  expect(ours).toBe("SyntaxError");
  expect(ours).toEqual(theirs);
});

const replaced = new Request("https://api.example/replaced", { headers: { "X-A": "replaced" } });

test.for<readonly [string, Middleware]>([
  ["another request", { onRequest: () => replaced }],
  ["a response", { onRequest: () => json({ of: "onRequest" }) }],
  ["another response", { onResponse: () => json({ of: "onResponse" }) }],
  ["nothing", { onRequest() {}, onResponse() {}, onError() {} }],
  ["what is no request", { onRequest: () => ({}) as never }],
  ["what is no response", { onResponse: () => ({}) as never }],
])("makes the same of middleware that returns %s", async ([, middleware]) => {
  const [ours, theirs] = await both(async (make) => {
    const api = stubFetch(() => json({ of: "server" }));
    const seen: unknown[] = [];
    const door = make(api);
    door.use(middleware, {
      onRequest: ({ request, schemaPath, params, options, id }) =>
        void seen.push(request.url, request.method, schemaPath, params, options.baseUrl, options.parseAs, typeof id),
      onResponse: async ({ request, response }) => void seen.push(request.url, await response.clone().text()),
    });
    const result = await door.request("get", "/things", { params: { query: { a: 1 } } }).catch(String);
    return { data: typeof result === "string" ? result : result.data, seen, urls: api.requests.map(({ url }) => url) };
  });
  expect(ours).toEqual(theirs);
});

test.for<readonly [string, Middleware]>([
  ["another error", { onError: () => new Error("replaced") }],
  ["a response", { onError: () => json({ of: "onError" }) }],
  ["nothing", { onError() {} }],
  ["what is neither", { onError: () => ({}) as never }],
])("makes the same of an error, where middleware returns %s", async ([, middleware]) => {
  const [ours, theirs] = await both(async (make) => {
    const seen: unknown[] = [];
    const door = make(stubFetch(() => Promise.reject(new TypeError("fetch failed"))));
    door.use({ onError: () => void seen.push("first"), onResponse: () => void seen.push("back") }, middleware);
    const result = await door.request("get", "/things").catch((error: Error) => error.message);
    // The error itself is that of this client.
    return {
      result: typeof result === "string" ? result.replace(/^.*no answer from.*$/, "fetch failed") : result.data,
      seen,
    };
  });
  expect(ours).toEqual(theirs);
});

test("shows middleware what only some platforms know of a request", async () => {
  const seen: unknown[] = [];
  for (const make of Object.values(doors)) {
    const door = make(stubFetch(() => json({})));
    door.use({ onRequest: ({ request }) => void seen.push((request as Request & { next?: unknown }).next) });
    await door.request("get", "/things", { next: { revalidate: 1 } });
  }
  expect(seen).toEqual([{ revalidate: 1 }, { revalidate: 1 }]);
});
