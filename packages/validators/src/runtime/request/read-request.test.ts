import { expect, test } from "vitest";
import { processorMs } from "../../../test/processor-ms.ts";
import { createValidator, type Validator } from "../validator.ts";
import { createOperation } from "./create-operation.ts";
import type { BodyMediaType, OperationDefinition, OperationValidator, ReadRequestOptions } from "./operation.ts";

/** Asks for an object with these properties and for nothing else. */
function objectWith(...required: readonly string[]): Validator<unknown> {
  const missing = (value: unknown) => required.filter((name) => !Object.hasOwn(Object(value), name));
  return createValidator<unknown>({
    is: (value): value is unknown => missing(value).length === 0,
    collect: (value, report) => {
      for (const property of missing(value)) {
        const message = `The value must have the property "${property}", which is missing.`;
        report.add({ message, path: [], keyword: "required", schemaPath: "#/required", params: { property } });
      }
    },
    jsonSchema: { name: "object", schema: () => true, references: () => [] },
  });
}

const json: BodyMediaType = {
  contentType: "application/json",
  pointer: "#/body",
  kinds: ["json"],
  validator: objectWith("name"),
};

const definition: OperationDefinition = {
  id: "putThing",
  pointer: "#/paths/~1things~1{key}/put",
  method: "PUT",
  pathTemplate: "/things/{key}",
  path: {
    parameters: [{ name: "key", pointer: "#/key", style: "simple", explode: false, shape: { types: ["string"] } }],
    validator: objectWith("key"),
  },
  query: {
    parameters: [
      { name: "count", pointer: "#/count", style: "form", explode: true, shape: { types: ["integer"] } },
      { name: "tags", pointer: "#/tags", style: "form", explode: true, shape: { types: ["array"] }, default: ["new"] },
    ],
    validator: objectWith("count"),
  },
  header: {
    parameters: [
      { name: "If-Match", pointer: "#/match", style: "simple", explode: false, shape: { types: ["string"] } },
    ],
    validator: objectWith(),
  },
  body: { pointer: "#/requestBody", required: true, content: [json] },
  responses: {},
};

const putThing: OperationValidator = createOperation(definition);

function withBody(...content: readonly BodyMediaType[]): OperationValidator {
  return createOperation({ ...definition, body: { pointer: "#/requestBody", required: true, content } });
}

interface Sent {
  readonly url?: string;
  readonly type?: string | null;
  readonly body?: BodyInit | null;
  readonly headers?: Record<string, string>;
}

function request({
  url = "/things/a?count=1",
  type = "application/json",
  body = '{"name":"x"}',
  headers = {},
}: Sent): Request {
  const all = type === null ? headers : { "content-type": type, ...headers };
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body; // a string would bring its own type
  return new Request(`https://api.example${url}`, { method: "PUT", headers: all, body: bytes });
}

async function refusal(
  sent: Sent,
  options?: ReadRequestOptions,
  operation: OperationValidator = putThing,
): Promise<unknown> {
  const result = await operation.readRequest(request(sent), options);
  if (result.ok) return "ok";
  return { status: result.status, issues: result.issues.map(({ keyword, path }) => `${keyword} at ${path.join(".")}`) };
}

test("gives back all parts, typed, with defaults", async () => {
  const sent = request({ url: "/things/a%2Fb?count=2&unknown=x", headers: { "if-match": '"v1"' } });
  expect(await putThing.readRequest(sent)).toStrictEqual({
    ok: true,
    value: {
      path: { key: "a/b" },
      query: { count: 2, tags: ["new"] },
      header: { "If-Match": '"v1"' },
      cookie: undefined,
      body: { name: "x" },
    },
  });
});

test("hands out a default that a caller may change", async () => {
  const read = async () => {
    const result = await putThing.readRequest(request({}));
    return result.ok ? (result.value.query as { tags: string[] }).tags : [];
  };
  (await read()).push("changed");
  expect(await read()).toEqual(["new"]);
});

test("reports the issues of all parts at once", async () => {
  expect(await refusal({ url: "/things/%FF?count=1e3&tags=%", body: '{"nam":1}' })).toEqual({
    status: 400,
    issues: [
      "percentEncoding at path.key",
      "type at query.count",
      "percentEncoding at query.tags.0",
      "required at body",
    ],
  });
});

test("says which part an issue is about", async () => {
  const result = await putThing.readRequest(request({ url: "/things/a?count=x" }));
  const message = "query: /count must be an integer in plain digits, such as 10 or -3, but is a text of 1 character.";
  expect(result).toMatchObject({ ok: false, issues: [{ message, schemaPath: "#/count" }] });
  expect(await refusal({ url: "/things/a" })).toEqual({ status: 400, issues: ["required at query"] });
});

test("reports as many issues as asked for", async () => {
  expect(await refusal({ url: "/things/%FF", body: "{}" }, { maxIssues: 2 })).toMatchObject({ issues: { length: 2 } });
});

test("takes a request below a base path, and raw segments from a router", async () => {
  expect(await refusal({ url: "/api/v3/things/a?count=1" })).toEqual({ status: 400, issues: ["path at path"] });
  expect(await refusal({ url: "/api/v3/things/a?count=1" }, { basePath: "/api/v3" })).toBe("ok");
  expect(await refusal({ url: "/api/v3/things/a?count=1" }, { basePath: "/api/v3/" })).toBe("ok");
  expect(await refusal({ url: "/things/a?count=1" }, { basePath: "/api/v3" })).toMatchObject({ status: 400 });
  const routed = await putThing.readRequest(request({ url: "/elsewhere?count=1" }), { params: { key: "a%2Fb" } });
  expect(routed).toMatchObject({ ok: true, value: { path: { key: "a/b" } } });
});

test("tells a wrong media type from a missing one and from a compressed body", async () => {
  const wrong = { status: 415, issues: ["contentType at body"] };
  expect(await refusal({ type: "text/plain" })).toEqual(wrong);
  expect(await refusal({ type: null })).toEqual(wrong);
  expect(await refusal({ type: "nonsense" })).toEqual(wrong);
  expect(await refusal({ headers: { "content-encoding": "gzip" } })).toEqual(wrong);
  expect(await refusal({ type: "Application/JSON; charset=utf-8" })).toBe("ok");
  const result = await putThing.readRequest(request({ type: "text/plain" }));
  const message = "body: The content type must be application/json, but is text/plain.";
  expect(result).toMatchObject({ ok: false, issues: [{ message, params: { accepted: ["application/json"] } }] });
});

test("hands over a form that is described as a string, as it came", async () => {
  const type = "application/x-www-form-urlencoded";
  const operation = withBody({ contentType: type, pointer: "#/form", kinds: ["text"] });
  const result = await operation.readRequest(request({ type: `${type}; charset=utf-8`, body: "a=b+c" }));
  expect(result).toMatchObject({ ok: true, value: { body: "a=b+c" } });
});

test("refuses a body that is too large, announced or not, and reports the other parts", async () => {
  const large = { body: JSON.stringify({ name: "x".repeat(100) }) };
  expect(await refusal(large, { maxBytes: 99 })).toEqual({ status: 413, issues: ["maxBytes at body"] });
  expect(await refusal(large, { maxBytes: 200 })).toBe("ok");
  expect(await refusal({ ...large, url: "/things/a" }, { maxBytes: 99 })).toEqual({
    status: 413,
    issues: ["required at query", "maxBytes at body"],
  });
  expect(await refusal({ body: JSON.stringify({ name: "x".repeat(1024 * 1024) }) })).toMatchObject({ status: 413 });
  expect(await refusal({ headers: { "content-length": "2000000" } })).toMatchObject({ status: 413 });
});

test("stops reading a body as soon as it is too large", async () => {
  let sent = 0;
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(1000).fill(32, 0, (sent += 1000) && 1000)),
    cancel: () => void (isCancelled = true),
  });
  const init = { method: "PUT", headers: { "content-type": "application/json" }, body, duplex: "half" };
  const endless = new Request("https://api.example/things/a?count=1", init);
  expect(await putThing.readRequest(endless, { maxBytes: 10_000 })).toMatchObject({ ok: false, status: 413 });
  expect(isCancelled).toBe(true);
  expect(sent).toBeLessThan(20_000);
});

test("passes on what breaks the stream", async () => {
  const body = new ReadableStream({ pull: (controller) => controller.error(new Error("connection lost")) });
  const init = { method: "PUT", headers: { "content-type": "application/json" }, body, duplex: "half" };
  const broken = new Request("https://api.example/things/a?count=1", init);
  await expect(putThing.readRequest(broken)).rejects.toThrow("connection lost");
});

test("tells bad UTF-8 from bad JSON, and quotes neither", async () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('{"name":"'), 0xff, 0x22, 0x7d]);
  expect(await refusal({ body: bytes })).toEqual({ status: 400, issues: ["utf8 at body"] });
  expect(await refusal({ body: '{"name":' })).toEqual({ status: 400, issues: ["json at body"] });
  const result = await putThing.readRequest(request({ body: '{"name": "secret",\n  oops}' }));
  expect(result).toMatchObject({
    ok: false,
    issues: [{ keyword: "json", params: { position: 21, line: 2, column: 3 } }],
  });
  expect(JSON.stringify(result)).not.toMatch(/secret|oops/);
});

test("takes no place from a body that speaks of one", async () => {
  const result = await putThing.readRequest(request({ body: "JSON at position 3" }));
  expect(result).toMatchObject({ issues: [expect.objectContaining({ keyword: "json", params: {} })] });
});

test("takes a byte order mark, deep nesting and dangerous keys for what they are", async () => {
  expect(await refusal({ body: '\ufeff{"name":1}' })).toBe("ok");
  const deep = `{"name":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
  expect(await refusal({ body: deep })).toBe("ok");
  const result = await putThing.readRequest(request({ body: '{"name":1,"__proto__":{"polluted":true}}' }));
  expect(result.ok && Object.keys(result.value.body as object)).toEqual(["name", "__proto__"]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test("asks for a required body only", async () => {
  expect(await refusal({ body: null })).toEqual({ status: 400, issues: ["required at body"] });
  expect(await refusal({ body: null, type: null })).toEqual({ status: 400, issues: ["required at body"] });
  expect(await refusal({ body: "" })).toEqual({ status: 400, issues: ["required at body"] });
  const optional = createOperation({ ...definition, body: { pointer: "#", required: false, content: [json] } });
  expect(await optional.readRequest(request({ body: null, type: null }))).toMatchObject({
    ok: true,
    value: { body: undefined },
  });
  const { body: _, ...withoutBody } = definition;
  const sent = request({});
  expect(await createOperation(withoutBody).readRequest(sent)).toMatchObject({ ok: true });
  expect(sent.bodyUsed).toBe(false);
});

test("refuses misuse", async () => {
  const used = request({});
  await used.text();
  await expect(putThing.readRequest(used)).rejects.toThrow(/has been read already. Pass request.clone\(\)/);
  await expect(putThing.readRequest(request({}), { maxBytes: -1 })).rejects.toThrow(RangeError);
  await expect(putThing.readRequest(request({}), { maxBytes: NaN })).rejects.toThrow(RangeError);
  await expect(putThing.readRequest(request({}), { maxIssues: 0 })).rejects.toThrow(RangeError);
});

test("gives text as a string and other content as a Blob", async () => {
  const operation = withBody(
    { contentType: "text/*", pointer: "#", kinds: ["text"] },
    // What a schema says of bytes, as in a range that holds text too, is not asked of a Blob.
    { contentType: "image/*", pointer: "#", kinds: ["binary"], validator: objectWith("never") },
  );
  const text = await operation.readRequest(request({ type: "text/csv", body: "a,b" }));
  expect(text).toMatchObject({ ok: true, value: { body: "a,b" } });
  const image = await operation.readRequest(request({ type: "image/png", body: new Uint8Array([1, 0xff]) }));
  const blob = image.ok ? (image.value.body as Blob) : new Blob();
  expect(blob.type).toBe("image/png");
  expect(new Uint8Array(await blob.arrayBuffer())).toEqual(new Uint8Array([1, 0xff]));
  expect(await refusal({ type: "text/plain", body: new Uint8Array([0xff]) }, {}, operation)).toMatchObject({
    status: 400,
  });
});

const formFields: BodyMediaType["fields"] = [
  { name: "name", pointer: "#", style: "form", explode: true, shape: { types: ["string"] } },
  { name: "age", pointer: "#", style: "form", explode: true, shape: { types: ["integer"] } },
  {
    name: "ids",
    pointer: "#",
    style: "form",
    explode: true,
    shape: { types: ["array"], items: { types: ["integer"] } },
  },
  { name: "address", pointer: "#", style: "form", explode: true, shape: { types: ["object"] }, content: "json" },
  { name: "range", pointer: "#", style: "deepObject", explode: true, shape: { types: ["object"] } },
  { name: "list", pointer: "#", style: "pipeDelimited", explode: false, shape: { types: ["array"] } },
];

test("decodes forms by the encoding of each field", async () => {
  const form: BodyMediaType = {
    contentType: "application/x-www-form-urlencoded",
    pointer: "#",
    kinds: ["form"],
    fields: formFields,
    validator: objectWith("name", "list"),
  };
  const operation = withBody(form);
  const body =
    "name=J%C3%A9+B&age=40&ids=1&ids=2&address=%7B%22zip%22%3A%220100%22%7D&range[from]=a&list=x|y&other=z&other=w";
  const type = "application/x-www-form-urlencoded";
  expect(await operation.readRequest(request({ type, body }))).toMatchObject({
    ok: true,
    value: {
      body: {
        name: "J\u00e9 B",
        age: 40,
        ids: [1, 2],
        address: { zip: "0100" },
        range: { from: "a" },
        list: ["x", "y"],
        other: ["z", "w"],
      },
    },
  });
  expect(await refusal({ type, body: "age=040&name=a&name=b&address={" }, {}, operation)).toEqual({
    status: 400,
    issues: ["duplicate at body.name", "type at body.age", "json at body.address", "required at body"],
  });
});

test("decodes multipart forms: texts, JSON parts and files", async () => {
  const file = {
    name: "photo",
    pointer: "#",
    style: "form",
    explode: true,
    shape: { types: ["string"] },
    file: "always",
  } as const;
  const files = { ...file, name: "scans", shape: { types: ["array"] }, file: "allowed" } as const;
  const multipart: BodyMediaType = {
    contentType: "multipart/form-data",
    pointer: "#",
    kinds: ["multipart"],
    fields: [...formFields, file, files],
  };
  const operation = withBody(multipart);
  const form = new FormData();
  form.append("name", "100% +");
  form.append("ids", "1");
  form.append("address", new Blob(['{"zip":"1"}'], { type: "application/json" }));
  form.append("photo", new Blob([new Uint8Array([255])], { type: "image/png" }), "photo.png");
  form.append("scans", new Blob(["a"]), "a");
  form.append("scans", new Blob(["b"]), "b");
  const sent = new Request("https://api.example/things/a?count=1", { method: "PUT", body: form });
  const result = await operation.readRequest(sent);
  const body = (result.ok ? result.value.body : {}) as { photo: Blob; scans: Blob[] };
  expect(body).toMatchObject({ name: "100% +", ids: [1], address: { zip: "1" } });
  expect(new Uint8Array(await body.photo.arrayBuffer())).toEqual(new Uint8Array([255]));
  expect(await Promise.all(body.scans.map((scan) => scan.text()))).toEqual(["a", "b"]);
  const text = new FormData();
  text.append("photo", "not a file");
  const wrong = await operation.readRequest(
    new Request("https://api.example/things/a?count=1", { method: "PUT", body: text }),
  );
  expect(wrong).toMatchObject({ ok: false, status: 400, issues: [{ keyword: "file", path: ["body", "photo"] }] });
  const type = "multipart/form-data; boundary=x";
  expect(await refusal({ type, body: "--y\r\nnonsense" }, {}, operation)).toEqual({
    status: 400,
    issues: ["multipart at body"],
  });
  expect(await refusal({ type: "multipart/form-data", body: "x" }, {}, operation)).toEqual({
    status: 400,
    issues: ["multipart at body"],
  });
});

test("is not slow on a form of very many fields", async () => {
  const form: BodyMediaType = {
    contentType: "application/x-www-form-urlencoded",
    pointer: "#",
    kinds: ["form"],
    fields: formFields,
  };
  const body = Array.from({ length: 100_000 }, (_, index) => `n${index}=`).join("&");
  const startedAt = processorMs();
  expect(await refusal({ type: "application/x-www-form-urlencoded", body }, {}, withBody(form))).toBe("ok");
  expect(processorMs() - startedAt).toBeLessThan(3000);
});
