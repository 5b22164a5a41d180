import { expect, test } from "vitest";
import { createClient } from "../../src/index.ts";
import { partition, partitionInput, setup } from "./partition.ts";
import { json, rejection, stubFetch } from "../stub-fetch.ts";

const path = { partitionKey: "clinics" };
const template = "/catalog/v1/partitions/{partitionKey}";

test("gives a success and a documented failure as values", async () => {
  const api = stubFetch((_request, count) =>
    count === 1 ? json(partition) : json({ message: "No such partition." }, { status: 404 }),
  );
  const { raw } = createClient({ ...setup, fetch: api.fetch });

  const found = await raw.GET(template, { params: { path } });
  expect(found.data?.key).toBe("clinics");
  expect(found.error).toBeUndefined();

  const missing = await raw.GET(template, { params: { path } });
  expect(missing.data).toBeUndefined();
  expect(missing.error?.message).toBe("No such partition.");
  expect(missing.response.status).toBe(404);
});

test("sends the credential, the parameters and the body", async () => {
  const api = stubFetch(() => json(partition));
  const { raw } = createClient({ ...setup, fetch: api.fetch });

  await raw.PUT(template, { params: { path, query: { stage: true } }, body: partitionInput });

  expect(api.last.method).toBe("PUT");
  expect(api.last.url).toBe("https://api.acme.clinia.cloud/catalog/v1/partitions/clinics?stage=true");
  expect(api.last.headers.get("x-clinia-api-key")).toBe("secret-key");
  expect(await api.last.json()).toEqual(partitionInput);
});

test("takes the method as data", async () => {
  const api = stubFetch(() => json(partition));
  const { raw } = createClient({ ...setup, fetch: api.fetch });
  expect((await raw.request("get", template, { params: { path } })).data?.key).toBe("clinics");
});

test("runs middleware around both doors, and shows it no key", async () => {
  const api = stubFetch(() => json(partition));
  const catalog = createClient({ ...setup, fetch: api.fetch });
  const seen: string[] = [];
  catalog.raw.use({
    onRequest({ request, schemaPath }) {
      seen.push(`${request.method} ${schemaPath} ${request.headers.get("x-clinia-api-key") ?? "no key"}`);
      request.headers.set("X-Trace", "1");
      return request;
    },
    async onResponse({ request, response }) {
      seen.push(`${response.status} ${request.headers.get("x-clinia-api-key") ?? "no key"}`);
      const body = (await response.clone().json()) as object;
      return new Response(JSON.stringify({ ...body, key: "changed" }), response);
    },
  });

  const byName = await catalog.getDataPartition({ path });
  const byPath = await catalog.raw.GET(template, { params: { path } });

  expect(byName.key).toBe("changed");
  expect(byPath.data?.key).toBe("changed");
  expect(seen).toEqual([`GET ${template} no key`, "200 no key", `GET ${template} no key`, "200 no key"]);
  expect(api.requests.map(({ headers }) => [headers.get("x-trace"), headers.get("x-clinia-api-key")])).toEqual([
    ["1", "secret-key"],
    ["1", "secret-key"],
  ]);
});

test("sends the body that middleware has seen", async () => {
  const api = stubFetch(() => json(partition));
  const catalog = createClient({ ...setup, fetch: api.fetch });
  catalog.raw.use({ onRequest: () => undefined });
  await catalog.createDataPartition({ path, body: partitionInput });
  expect(await api.last.json()).toEqual(partitionInput);
});

test("stops running middleware that is ejected", async () => {
  const api = stubFetch(() => json(partition));
  const { raw } = createClient({ ...setup, fetch: api.fetch });
  let runs = 0;
  const middleware = { onRequest: () => void runs++ };
  raw.use(middleware);
  await raw.GET(template, { params: { path } });
  raw.eject(middleware);
  await raw.GET(template, { params: { path } });
  expect(runs).toBe(1);
});

test("hands out the body as a stream while it still arrives", async () => {
  let send: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({ start: (controller) => void (send = controller) });
  const { raw } = createClient({ ...setup, fetch: stubFetch(() => new Response(body)).fetch });

  const { data } = await raw.GET(template, { params: { path }, parseAs: "stream" });
  const reader = data?.getReader();
  send?.enqueue(new Uint8Array([7]));

  expect((await reader?.read())?.value).toEqual(new Uint8Array([7]));
});

test("takes a fetch of its own for one call, below the same rules", async () => {
  const usual = stubFetch(() => json(partition));
  const special = stubFetch(() => json(partition));
  const { raw } = createClient({ ...setup, fetch: usual.fetch });

  await raw.GET(template, { params: { path }, fetch: special.fetch });

  expect(usual.requests).toHaveLength(0);
  expect(special.last.headers.get("x-clinia-api-key")).toBe("secret-key");
  expect(special.last.redirect).toBe("manual");
});

test("keeps path parameters in their segment, and refuses http: on the way", async () => {
  const api = stubFetch(() => json(partition));
  const { raw } = createClient({ ...setup, fetch: api.fetch });

  expect(await rejection(raw.GET(template, { params: { path: { partitionKey: ".." } } }))).toMatchObject({
    code: "INVALID_ARGUMENT",
  });
  // @ts-expect-error -- what a caller without types may do
  expect(await rejection(raw.GET(template, {}))).toMatchObject({ code: "INVALID_ARGUMENT" });
  expect(await rejection(raw.GET(template, { params: { path }, baseUrl: "http://api.example" }))).toMatchObject({
    message: `getDataPartition (GET ${template}): http://api.example is not secure. Use https:; http: is for loopback alone.`,
  });
  expect(api.requests).toHaveLength(0);
});
