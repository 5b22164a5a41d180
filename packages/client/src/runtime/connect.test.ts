/** What other documents ask of the runtime: other schemes, servers, styles and content types. */
import { expect, test } from "vitest";
import { json, rejection, stubFetch, thrown, type StubFetch } from "../../test/stub-fetch.ts";
import { basicText } from "./basic-text.ts";
import { connect } from "./connect.ts";
import type { ApiDescription, OperationDescription, SchemeDescription } from "./description.ts";
import type { Call } from "./operation-call.ts";
import type { RawClient } from "./raw-client.ts";
import { queryOfPath } from "./query-of-path.ts";
import { signElsewhere } from "./sign-elsewhere.ts";
import { writeForm } from "./write-form.ts";
import { writeStyled } from "./write-styled.ts";

type AnyClient = Readonly<Record<string, (request?: object, options?: object) => Call<unknown>>>;

const plain: ApiDescription = {
  servers: [{ url: "https://api.example" }],
  schemes: {},
  security: [],
  operations: {},
  parts: { basicText, queryOfPath, signElsewhere, writeForm, writeStyled },
};

function clientOf(api: Partial<ApiDescription>, stub: StubFetch, options: object = {}): AnyClient {
  return connect<AnyClient>({ ...plain, ...api }, { fetch: stub.fetch, ...options });
}

function send(operation: Partial<OperationDescription>, request: object, options: object = {}): Promise<Request> {
  const stub = stubFetch(() => json({}));
  const call = clientOf({ operations: { act: { method: "GET", path: "/things", ...operation } } }, stub).act;
  return Promise.resolve(call?.(request, options)).then(() => stub.last);
}

const schemes = {
  key: { in: "query", name: "api_key" },
  session: { in: "cookie", name: "sid" },
  token: { in: "header", name: "Authorization", prefix: "Bearer " },
  login: { in: "header", name: "Authorization", prefix: "Basic ", basic: true },
} as const satisfies Record<string, SchemeDescription>;

const act = { act: { method: "POST", path: "/things" } } as const;

test.for([
  { credentials: { key: "k&1" }, url: "https://api.example/things?api_key=k%261", headers: {} },
  { credentials: { session: "s;1" }, url: "https://api.example/things", headers: { cookie: "sid=s%3B1" } },
  { credentials: { token: () => "t" }, url: "https://api.example/things", headers: { authorization: "Bearer t" } },
  {
    credentials: { login: { username: "é", password: "p:q" } },
    url: "https://api.example/things",
    headers: { authorization: "Basic w6k6cDpx" },
  },
])("sends $credentials", async ({ credentials, url, headers }) => {
  const stub = stubFetch(() => json({}));
  const security = Object.keys(credentials).map((key) => [key]);
  await clientOf({ schemes, security, operations: act }, stub, { credentials }).act?.({ body: { a: 1 } });
  expect(stub.last.url).toBe(url);
  expect(Object.fromEntries(stub.last.headers)).toMatchObject(headers);
  expect(await stub.last.json()).toEqual({ a: 1 });
});

test.for([
  { path: "/rest?method=list", query: {}, url: "https://api.example/rest?method=list" },
  { path: "/rest?method=list", query: { page: 2 }, url: "https://api.example/rest?method=list&page=2" },
  { path: "/rest?at={at}", query: { page: 2 }, url: "https://api.example/rest?at=a%26b&page=2" },
  { path: "/rest/{at}#list?", query: { page: 2 }, url: "https://api.example/rest/a%26b?page=2" },
])("what tells the path $path apart leaves the parameters $query", async ({ path, query, url }) => {
  expect((await send({ path }, { path: { at: "a&b" }, query })).url).toBe(url);
  const stub = stubFetch(() => json({}));
  const client = connect<{ raw: RawClient<object> }>(plain, { fetch: stub.fetch });
  await client.raw.request("get" as never, path as never, { params: { path: { at: "a&b" }, query } } as never);
  expect(stub.last.url).toBe(url);
});

test.for([
  { security: [["token"], ["key"]], credentials: { key: "k" }, sent: ["api_key"] },
  { security: [["token"], ["key"]], credentials: { key: "k", token: "t" }, sent: ["authorization"] },
  { security: [["key", "token"], ["session"]], credentials: { key: "k", session: "s" }, sent: ["cookie"] },
  { security: [["key", "token"]], credentials: { key: "k", token: "t" }, sent: ["api_key", "authorization"] },
  { security: [[], ["token"]], credentials: { token: "t" }, sent: ["authorization"] },
  { security: [[], ["token"]], credentials: {}, sent: [] },
  { security: [["session"]], credentials: {}, sent: [] },
  { security: [], credentials: { token: "t" }, sent: [] },
])("meets $security with $credentials by $sent", async ({ security, credentials, sent }) => {
  const stub = stubFetch(() => json({}));
  await clientOf({ schemes, security, operations: act }, stub, { credentials }).act?.();
  const names = [...new URL(stub.last.url).searchParams.keys(), ...stub.last.headers.keys()];
  expect(names.filter((name) => ["api_key", "authorization", "cookie"].includes(name))).toEqual(sent);
});

test("lists every way to meet the security that nothing meets", async () => {
  const stub = stubFetch(() => json({}));
  const client = clientOf({ schemes, security: [["key", "token"], ["login"]], operations: act }, stub);
  expect(((await rejection(client.act?.() ?? Promise.resolve())) as Error).message).toContain(
    "set credentials.key and credentials.token; or credentials.login",
  );
});

test("adds a credential to a request that middleware has seen, with its body of known length", async () => {
  const stub = stubFetch(() => json({}));
  const client = clientOf({ schemes, security: [["key"]], operations: act }, stub, { credentials: { key: "k" } });
  (client.raw as unknown as { use: (middleware: object) => void }).use({ onRequest: () => undefined });
  await client.act?.({ body: { a: 1 } });
  expect(stub.last.url).toBe("https://api.example/things?api_key=k");
  expect(await stub.last.json()).toEqual({ a: 1 });
});

test("writes parameters in the style that the document states", async () => {
  const request = await send(
    {
      path: "/things{;ids}".replace("{;ids}", "/{ids}"),
      styles: {
        path: { ids: { style: "matrix", explode: true } },
        query: { filter: { style: "deepObject" }, where: { json: true }, url: { allowReserved: true } },
        header: { "X-Range": { explode: true } },
      },
    },
    {
      path: { ids: [1, 2] },
      query: { filter: { a: 1 }, where: { b: [2] }, url: "https://x/?a=1&b#c", tags: ["x", "y"], none: undefined },
      header: { "X-Range": { from: 1, to: 2 } },
      cookie: { theme: "dark mode", lists: ["a", "b"] },
    },
  );
  expect(request.url).toBe(
    "https://api.example/things/;ids=1;ids=2?filter[a]=1&where=%7B%22b%22%3A%5B2%5D%7D&url=https://x/?a=1%26b%23c&tags=x&tags=y",
  );
  expect(request.headers.get("x-range")).toBe("from=1,to=2");
  expect(request.headers.get("cookie")).toBe("theme=dark%20mode; lists=a; lists=b");
});

test("sends a body by its content type, or by the one that the call states", async () => {
  const form = await send(
    { method: "POST", body: { contentType: "application/x-www-form-urlencoded" } },
    { body: { a: 1 } },
  );
  expect([form.headers.get("content-type"), await form.text()]).toEqual(["application/x-www-form-urlencoded", "a=1"]);

  const parts = await send({ method: "POST", body: { contentType: "multipart/form-data" } }, { body: { a: 1 } });
  expect(parts.headers.get("content-type")).toMatch(/^multipart\/form-data; ?boundary=/);
  expect((await parts.formData()).get("a")).toBe("1");

  const text = await send({ method: "POST" }, { body: "hi" }, { headers: { "content-type": "text/plain" } });
  expect([text.headers.get("content-type"), await text.text()]).toEqual(["text/plain", "hi"]);

  const stream = new ReadableStream({ start: (to) => (to.enqueue(new TextEncoder().encode("hi")), to.close()) });
  const bytes = await send({ method: "POST", body: { contentType: "application/octet-stream" } }, { body: stream });
  expect([bytes.headers.get("content-type"), await bytes.text()]).toEqual(["application/octet-stream", "hi"]);
});

test("reads text, blobs, and bodies that may be missing, where the document has them", async () => {
  const stub = stubFetch(({ url }) => new Response(url.endsWith("empty") ? null : "hello"));
  const client = clientOf(
    {
      operations: {
        text: { method: "GET", path: "/text", response: "text" },
        blob: { method: "GET", path: "/blob", response: "blob" },
        none: { method: "GET", path: "/none", response: "none" },
        empty: { method: "GET", path: "/empty", emptyResponse: true },
        head: { method: "HEAD", path: "/head" },
      },
    },
    stub,
  );
  expect(await client.text?.()).toBe("hello");
  expect(await client.blob?.()).toMatchObject({ size: 5 });
  expect(await client.none?.()).toBeUndefined();
  expect(await client.empty?.()).toBeUndefined();
  expect(await client.head?.()).toBeUndefined();
});

test("gives text as the body of a failure where the document says so", async () => {
  const stub = stubFetch(() => new Response("no", { status: 400 }));
  const client = clientOf({ operations: { act: { method: "GET", path: "/", textError: true } } }, stub);
  expect(await rejection(client.act?.() ?? Promise.resolve())).toHaveProperty("body", "no");
});

const servers = [
  {
    url: "https://{region}.example/{base}",
    variables: { region: { enum: ["eu", "us"], default: "eu" }, base: { default: "v1", option: "basePath" } },
  },
  { url: "https://test.example" },
];

test.for([
  { options: {}, url: "https://eu.example/v1/things" },
  { options: { region: "us", basePath: "v2/beta" }, url: "https://us.example/v2/beta/things" },
  { options: { server: "https://test.example" }, url: "https://test.example/things" },
  { options: { baseUrl: "https://other.example" }, url: "https://other.example/things" },
])("sends to $url with $options", async ({ options, url }) => {
  const stub = stubFetch(() => json({}));
  await clientOf({ servers, operations: act }, stub, options).act?.();
  expect(stub.last.url).toBe(url);
});

test.for([
  { options: { region: "asia" }, problem: "region must be one of eu, us." },
  {
    options: { server: "https://no.example" },
    problem: "server must be one of https://{region}.example/{base}, https://test.example.",
  },
  { options: { basePath: "../admin" }, problem: "basePath cannot stand in the path of the server's URL." },
  { options: { region: 7 }, problem: "region must be a string." },
  { options: { credentials: { tokn: "x" } }, problem: "there is no option credentials." },
])("refuses $options", ({ options, problem }) => {
  expect(
    (
      thrown(() =>
        clientOf(
          { servers },
          stubFetch(() => json({})),
          options,
        ),
      ) as Error
    ).message,
  ).toContain(problem);
});

test("asks for a base URL where the document names no server", () => {
  expect(() =>
    clientOf(
      { servers: [] },
      stubFetch(() => json({})),
    ),
  ).toThrow("baseUrl is missing");
});

test("sends an operation to its own server, with the credential, unless a base URL is set", async () => {
  const stub = stubFetch(() => json({}));
  const upload = { method: "POST", path: "/files", server: { url: "https://uploads.example" } } as const;
  const api = { schemes, security: [["token"]], operations: { upload } };
  const credentials = { token: "t" };

  const client = clientOf(api, stub, { credentials });
  await client.upload?.();
  expect([stub.last.url, stub.last.headers.get("authorization")]).toEqual([
    "https://uploads.example/files",
    "Bearer t",
  ]);

  await (client.raw as unknown as { POST: (path: string) => Promise<unknown> }).POST("/files");
  expect([stub.last.url, stub.last.headers.get("authorization")]).toEqual([
    "https://uploads.example/files",
    "Bearer t",
  ]);

  await clientOf(api, stub, { credentials, baseUrl: "https://proxy.example" }).upload?.();
  expect(stub.last.url).toBe("https://proxy.example/files");
});

test("counts an operation's own server from the client's, where it has no host", async () => {
  const stub = stubFetch(() => json({}));
  const upload = { method: "POST", path: "/files", server: { url: "/v2" } } as const;
  await clientOf({ servers: [{ url: "https://api.example/v1" }], operations: { upload } }, stub).upload?.();
  expect(stub.last.url).toBe("https://api.example/v2/files");
});

test("retries a POST only where the call says so, and a stream never", async () => {
  const stub = stubFetch(() => json({}, { status: 503 }));
  const operations = {
    post: { method: "POST", path: "/things" },
    put: { method: "PUT", path: "/things", body: { contentType: "application/octet-stream" } },
  } as const;
  const client = clientOf({ operations }, stub, { retries: { random: () => 0 } });
  const attempts = async (call: Call<unknown> | undefined): Promise<unknown> =>
    ((await rejection(call ?? Promise.resolve())) as { attempts: number }).attempts;
  expect(await attempts(client.post?.({ body: {} }))).toBe(1);
  expect(await attempts(client.post?.({ body: {} }, { retry: true }))).toBe(3);
  const stream = new ReadableStream({ start: (to) => (to.enqueue(new TextEncoder().encode("hi")), to.close()) });
  expect(await attempts(client.put?.({ body: stream }))).toBe(1);
  expect(await attempts(client.put?.({ body: new Blob(["hi"]) }))).toBe(3);
});

test("shows neither the credential that was refused nor the one that was asked for then", async () => {
  const keys = ["refused-key", "renewed-key"];
  const answers = [() => json({}, { status: 401 }), () => Promise.reject(new Error(`lost: ${keys.join()}`))];
  const stub = stubFetch(() => (answers.shift() ?? (() => json({})))());
  const security = {
    schemes: { key: { in: "header", name: "X-Key", option: "apiKey" } },
    security: [["key"]],
    operations: { send: { method: "POST", path: "/things" } },
  } as const;
  const client = clientOf(security, stub, {
    apiKey: ({ isRefused }: { isRefused: boolean }) => keys[isRefused ? 1 : 0],
  });
  const error = await rejection(client["send"]?.() as Promise<unknown>);
  expect(String((error as Error).cause)).toContain("lost: [redacted],[redacted]");
});
