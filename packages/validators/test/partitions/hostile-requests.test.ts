/** Whatever a sender sends: a value or issues; the promise is never rejected for what a request says. */
import { expect, test } from "vitest";
import { createDataPartitionOperation, listDataPartitionsOperation, type ReadRequestResult } from "../../src/index.ts";

const base = "https://catalog.test/catalog/v1/partitions";

function put(
  body: BodyInit | null,
  key = "clinics",
  headers: HeadersInit = { "content-type": "application/json" },
): Promise<ReadRequestResult> {
  return createDataPartitionOperation.readRequest(new Request(`${base}/${key}`, { method: "PUT", body, headers }));
}

function statusAndIssues(result: ReadRequestResult): readonly unknown[] {
  if (result.ok) return ["ok"];
  for (const { path, message } of result.issues) {
    expect(["path", "query", "header", "cookie", "body"]).toContain(path[0]);
    expect(message).toMatch(/^(path|query|header|cookie|body): [^]+\.$/);
    expect(message.length).toBeLessThan(1500);
  }
  expect(result.issues.length).toBeLessThanOrEqual(100);
  return [result.status, ...result.issues.map(({ keyword }) => keyword)];
}

const bodies: readonly { readonly what: string; readonly body: BodyInit; readonly want: readonly unknown[] }[] = [
  { what: "an array nested 100,000 deep", body: "[".repeat(100_000) + "]".repeat(100_000), want: [400, "type"] },
  { what: "brackets that never close", body: "[".repeat(500_000), want: [400, "json"] },
  { what: "nothing but white space", body: " \n\t ", want: [400, "json"] },
  { what: "a byte order mark alone", body: new Uint8Array([0xef, 0xbb, 0xbf]), want: [400, "json"] },
  { what: "bytes that are no UTF-8", body: new Uint8Array([0x22, 0xff, 0x22]), want: [400, "utf8"] },
  {
    what: "half of a surrogate pair in UTF-8",
    body: new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]),
    want: [400, "utf8"],
  },
  { what: "UTF-16", body: new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), want: [400, "utf8"] },
  { what: "a number beyond all doubles", body: "1e999", want: [400, "type"] },
  { what: "NaN, which is no JSON", body: "NaN", want: [400, "json"] },
  { what: "null bytes", body: new Uint8Array(100), want: [400, "json"] },
  {
    what: "a member __proto__ only",
    body: '{"__proto__":{"modules":1,"source":2}}',
    want: [400, "required", "required"],
  },
];

test.each(bodies)("a body of $what is refused", async ({ body, want }) => {
  expect(statusAndIssues(await put(body))).toEqual(want);
  expect(({} as Record<string, unknown>)["modules"]).toBe(undefined);
});

test("a body nested through the schema's own recursion is refused", async () => {
  const definition = '{"type":"array","items":'.repeat(30_000) + '{"type":"symbol"}' + "}".repeat(30_000);
  const collection = `{"key":"k","properties":{"a":${definition}},"mappings":[]}`;
  const source = `{"type":"MDM","sources":[],"relationships":[],"collections":[${collection}]}`;
  const [status, keyword] = statusAndIssues(await put(`{"modules":{"search":"STANDARD"},"source":${source}}`));
  expect(status).toBe(400);
  expect(["depth", "unreadable"]).toContain(keyword); // the test runner hides some stack overflows
});

const sound = JSON.stringify({
  modules: { search: "STANDARD" },
  source: { type: "DATA_SOURCE", key: "registry-a", collections: ["clinic"] },
});

test.each([
  "%",
  "%ff",
  "%E0%A4%A",
  "..%2f..%2fetc",
  "%00",
  "a%0d%0ab",
  "__proto__",
  "a".repeat(5000),
  "%F0%9F%98%80",
  "a/b",
])("the partition key %s is refused", async (key) => {
  const [status] = statusAndIssues(await put(sound, key));
  expect(status).toBe(400);
});

test("a key that only looks dangerous is taken as it is", async () => {
  const result = await put(sound, "constructor");
  expect(result.ok && result.value.path).toEqual({ partitionKey: "constructor" });
});

const pages: readonly { readonly query: string; readonly want: unknown }[] = [
  ...["01", "1e3", "%201", "1%20", "+1", "1.0", "-0", "0x10", "1_000", "９", "", "NaN", "Infinity", "true", "null"].map(
    (text) => ({ query: `page=${text}`, want: [400, "type"] }),
  ),
  { query: `page=${2 ** 53 + 2}`, want: { page: 2 ** 53 + 2 } },
  { query: "page=9007199254740993", want: [400, "type"] },
  { query: `page=${"9".repeat(100_000)}`, want: [400, "type"] },
  { query: "page=1&page=2", want: [400, "duplicate"] },
  { query: "page=%", want: [400, "percentEncoding"] },
  { query: "page=-1", want: [400, "minimum"] },
  { query: "__proto__=1&constructor=2&__proto__[page]=3&page[]=4", want: { page: 0 } },
  { query: "&&&=&=1&%=%&page", want: [400, "type"] },
  { query: "x=1&".repeat(20_000), want: { page: 0 } },
];

test.each(pages)("the query $query gets its answer", async ({ query, want }) => {
  const result = await listDataPartitionsOperation.readRequest(new Request(`${base}?${query}`));
  expect(result.ok ? result.value.query : statusAndIssues(result)).toEqual(want);
});

const types: readonly { readonly contentType: string; readonly status: number | "ok" }[] = [
  { contentType: "application/json; charset=utf-8", status: "ok" },
  { contentType: "APPLICATION/JSON", status: "ok" },
  { contentType: 'application/json;;;=;"', status: "ok" },
  { contentType: "text/plain", status: 415 },
  { contentType: "application/jsonp", status: 415 },
  { contentType: "application/json, text/html", status: 415 },
  { contentType: `text/${"x".repeat(10_000)}`, status: 415 },
  { contentType: "multipart/form-data; boundary=", status: 415 },
];

test.each(types)("the content type $contentType gets $status", async ({ contentType, status }) => {
  expect(statusAndIssues(await put(sound, "clinics", { "content-type": contentType }))[0]).toBe(status);
});

test("a body larger than it says is cut off, and one that says so beforehand is not read", async () => {
  const read = (request: Request) => createDataPartitionOperation.readRequest(request, { maxBytes: 1000 });
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({ pull: (stream) => { pulled++; stream.enqueue(new Uint8Array(400)); } }); // prettier-ignore
  const init = { method: "PUT", headers: { "content-type": "application/json" }, duplex: "half" } as RequestInit; // no type for streams knows it
  expect(statusAndIssues(await read(new Request(`${base}/a`, { ...init, body: endless })))).toEqual([413, "maxBytes"]);
  expect(pulled).toBeLessThan(10);
  const announced = new Request(`${base}/a`, { ...init, body: "{}", headers: { "content-type": "application/json", "content-length": "1001" } }); // prettier-ignore
  expect(statusAndIssues(await read(announced))).toEqual([413, "maxBytes"]);
});
