import { expect, test } from "vitest";
import {
  createDataPartitionOperation,
  deleteDataPartitionOperation,
  documentedStatus,
  getDataPartitionOperation,
  listDataPartitionsOperation,
  operationValidators,
  responseValidator,
} from "../../src/index.ts";

const partition = {
  modules: { search: "STANDARD" },
  source: { type: "DATA_SOURCE", key: "regional-registry", collections: ["clinic", "service"] },
};

function put(path: string, body: unknown, headers: Record<string, string> = {}): Request {
  return new Request(`https://api.acme.clinia.cloud${path}`, {
    method: "PUT",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

test("a service reads a create request in one call", async () => {
  const request = put("/catalog/v1/partitions/clinics-public?stage=true", partition);
  const result = await createDataPartitionOperation.readRequest(request);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const { path, query, body } = result.value;
  expect([path.partitionKey, query.stage, body.source.type]).toEqual(["clinics-public", true, "DATA_SOURCE"]);
});

test("a parameter that is left out has the document's default", async () => {
  const created = await createDataPartitionOperation.readRequest(
    put("/catalog/v1/partitions/clinics-public", partition),
  );
  expect(created).toMatchObject({ ok: true, value: { query: { stage: false } } });
  const listed = await listDataPartitionsOperation.readRequest(
    new Request("https://api.example/catalog/v1/partitions"),
  );
  expect(listed.ok && listed.value.query).toStrictEqual({ page: 0 });
});

test("everything that is wrong is said at once, part by part", async () => {
  const request = put("/catalog/v1/partitions/NOT%20A%20KEY?stage=TRUE", { ...partition, status: "STATUS_READY" });
  const result = await createDataPartitionOperation.readRequest(request);
  expect(result).toMatchObject({ ok: false, status: 400 });
  const places = result.ok ? [] : result.issues.map(({ path }) => path.join("."));
  expect(places).toEqual(["path.partitionKey", "query.stage", "body.status"]);
});

test("read-only properties are taken out where a service ignores them, and nothing else is forgiven", async () => {
  const sent = { ...partition, key: "other", status: "STATUS_READY" };
  const path = "/catalog/v1/partitions/clinics-public";
  for (const maxIssues of [1, 100]) {
    const read = await createDataPartitionOperation.readRequest(put(path, sent), { readOnly: "ignore", maxIssues });
    expect(read.ok && read.value.body).toStrictEqual(partition);
  }
  const broken = await createDataPartitionOperation.readRequest(put(path, { ...sent, modules: 1 }), {
    readOnly: "ignore",
  });
  expect(broken).toMatchObject({ ok: false, issues: [{ path: ["body", "modules"], keyword: "type" }] });
  expect(await createDataPartitionOperation.readRequest(put(path, sent))).toMatchObject({ ok: false });
});

test.each([
  ["?page=01", "type"],
  ["?page=1e3", "type"],
  ["?page=%201", "type"],
  ["?page=%2B1", "type"],
  ["?page=", "type"],
  ["?page=9007199254740993", "type"],
  ["?page=1&page=2", "duplicate"],
  ["?page=%zz", "percentEncoding"],
  ["?page=-1", "minimum"],
  ["?perPage=0", "minimum"],
])("a list request with %s is refused: %s", async (search, keyword) => {
  const request = new Request(`https://api.example/catalog/v1/partitions${search}`);
  const result = await listDataPartitionsOperation.readRequest(request);
  expect(result).toMatchObject({ ok: false, status: 400, issues: [{ keyword, path: ["query", expect.any(String)] }] });
});

test("a list request with numbers and unknown parameters is read", async () => {
  const request = new Request("https://api.example/catalog/v1/partitions?perPage=100&page=3&trace=on");
  const result = await listDataPartitionsOperation.readRequest(request);
  expect(result.ok && result.value.query).toStrictEqual({ page: 3, perPage: 100 });
});

test("415, 413 and 400 are told apart", async () => {
  const path = "/catalog/v1/partitions/clinics-public";
  const read = (request: Request, maxBytes?: number) =>
    createDataPartitionOperation.readRequest(request, maxBytes === undefined ? {} : { maxBytes });
  expect(await read(put(path, "a: 1", { "content-type": "application/yaml" }))).toMatchObject({ status: 415 });
  expect(await read(put(path, partition), 20)).toMatchObject({ status: 413 });
  expect(await read(put(path, "{"))).toMatchObject({ status: 400, issues: [{ keyword: "json" }] });
  expect(await read(put(path, ""))).toMatchObject({ status: 400, issues: [{ keyword: "required", path: ["body"] }] });
  expect(await read(put(path, {}))).toMatchObject({ status: 400 });
});

test("a service behind a prefix or a router says so", async () => {
  const prefixed = new Request("https://gateway.example/clinia/catalog/v1/partitions/a");
  expect(await getDataPartitionOperation.readRequest(prefixed)).toMatchObject({ ok: false, status: 400 });
  expect(await getDataPartitionOperation.readRequest(prefixed, { basePath: "/clinia" })).toMatchObject({
    ok: true,
    value: { path: { partitionKey: "a" }, query: undefined, body: undefined },
  });
  const routed = new Request("https://gateway.example/p/a", { method: "DELETE" });
  expect(await deleteDataPartitionOperation.readRequest(routed, { params: { partitionKey: "a" } })).toMatchObject({
    ok: true,
  });
});

test("each part has its own validator, of decoded values", () => {
  expect(createDataPartitionOperation.path.is({ partitionKey: "clinics" })).toBe(true);
  expect(createDataPartitionOperation.path.is({})).toBe(false);
  expect(createDataPartitionOperation.query.is({ stage: "true" })).toBe(false);
  expect(createDataPartitionOperation.header).toBeUndefined();
  expect(createDataPartitionOperation.cookie).toBeUndefined();
  expect(createDataPartitionOperation.body.is(partition)).toBe(true);
  expect(createDataPartitionOperation.body.is({ ...partition, key: "clinics" })).toBe(false);
  expect(deleteDataPartitionOperation.body).toBeUndefined();
});

test("a response is checked by its status", () => {
  const answer = { ...partition, key: "clinics-public", status: "STATUS_READY" };
  expect(createDataPartitionOperation.responses[200].is(answer)).toBe(true);
  expect(createDataPartitionOperation.responses[200].is({ ...answer, status: "READY" })).toBe(false);
  const failure = { code: 429, type: "SOMETHING_NEW", message: "Slow down.", details: [] };
  expect(responseValidator(createDataPartitionOperation, 429)?.is(failure)).toBe(true);
  expect(documentedStatus(createDataPartitionOperation, 429)).toBe("default");
  expect(responseValidator(deleteDataPartitionOperation, 204)).toBeUndefined();
  expect(documentedStatus(deleteDataPartitionOperation, 204)).toBe("204");
});

test("every operation is found by its id", () => {
  expect(
    Object.entries(operationValidators).map(([id, { method, pathTemplate }]) => `${id}: ${method} ${pathTemplate}`),
  ).toEqual([
    "createDataPartition: PUT /catalog/v1/partitions/{partitionKey}",
    "deleteDataPartition: DELETE /catalog/v1/partitions/{partitionKey}",
    "getDataPartition: GET /catalog/v1/partitions/{partitionKey}",
    "listDataPartitions: GET /catalog/v1/partitions",
  ]);
});
