/** Requests and answers checked by the validators package, which the caller hands in. */
import { inspect } from "node:util";
import { afterEach, expect, test, vi } from "vitest";
import { getDataPartitionOperation, operationValidators } from "@catalog-kit/validators";
import { createClient, RequestValidationError, ResponseValidationError } from "../../src/index.ts";
import { partition, partitionInput, setup } from "./partition.ts";
import { json, rejection, stubFetch } from "../stub-fetch.ts";

afterEach(() => vi.restoreAllMocks());

const path = { partitionKey: "clinics" };
const template = "/catalog/v1/partitions/{partitionKey}";
// What a caller without types may send.
const wrong = { ...partitionInput, modules: { search: "patient 7" } } as unknown as typeof partitionInput;

test("refuses a wrong request before anything is sent, through both doors", async () => {
  const api = stubFetch(() => json(partition));
  const catalog = createClient({ ...setup, fetch: api.fetch, validate: { operations: operationValidators } });
  for (const call of [
    catalog.createDataPartition({ path, body: wrong }),
    catalog.raw.PUT(template, { params: { path }, body: wrong }),
  ]) {
    const error = await rejection(call);
    expect(error).toBeInstanceOf(RequestValidationError);
    expect(error).toMatchObject({ code: "REQUEST_INVALID", operationId: "createDataPartition" });
    expect((error as RequestValidationError).issues[0]).toMatchObject({ path: ["body", "modules", "search"] });
    expect((error as Error).message).toContain("/body/modules/search");
    expect(inspect(error, { showHidden: true })).not.toContain("patient 7");
  }
  const noNumber = { perPage: "many" as unknown as number };
  expect(await rejection(catalog.listDataPartitions({ query: noNumber }))).toMatchObject({ code: "REQUEST_INVALID" });
  expect(api.requests).toHaveLength(0);
});

test("lets right requests pass, with members that are undefined", async () => {
  const api = stubFetch(() => json(partition));
  const catalog = createClient({
    ...setup,
    fetch: api.fetch,
    validate: { operations: operationValidators, response: "throw" },
  });
  const query = { stage: undefined as unknown as boolean };
  expect(await catalog.createDataPartition({ path, query, body: partitionInput })).toEqual(partition);
  const { data } = await catalog.raw.PUT(template, { params: { path }, body: partitionInput });
  expect(data).toEqual(partition);
});

test("throws, warns or keeps quiet when an answer is wrong", async () => {
  const api = stubFetch(() => json({ ...partition, key: 7 }));
  const operations = { getDataPartition: getDataPartitionOperation };
  const strict = createClient({ ...setup, fetch: api.fetch, validate: { operations, response: "throw" } });
  const error = await rejection(strict.getDataPartition({ path }));
  expect(error).toBeInstanceOf(ResponseValidationError);
  expect(error).toMatchObject({ code: "RESPONSE_INVALID", status: 200, attempts: 1 });
  expect((error as Error).message).toContain("/body/key");
  expect(await rejection(strict.raw.GET(template, { params: { path } }))).toBeInstanceOf(ResponseValidationError);

  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const lenient = createClient({ ...setup, fetch: api.fetch, validate: { operations } });
  expect(await lenient.getDataPartition({ path })).toMatchObject({ key: 7 });
  expect(warn).toHaveBeenCalledTimes(1);

  const lines: string[] = [];
  const logger = { debug() {}, info() {}, warn: (message: string) => void lines.push(message), error() {} };
  const logged = createClient({ ...setup, fetch: api.fetch, logger, validate: { operations } });
  await logged.getDataPartition({ path });
  expect(lines[0]).toContain("the answer 200 is not as the API description says: /body/key");

  const off = createClient({ ...setup, fetch: api.fetch, validate: { operations, response: false } });
  await off.getDataPartition({ path });
  expect(warn).toHaveBeenCalledTimes(1);
});

test("checks documented failures, and names a missing set of validators", async () => {
  const api = stubFetch(() => json({ message: 7 }, { status: 404 }));
  const catalog = createClient({
    ...setup,
    fetch: api.fetch,
    validate: { operations: operationValidators, response: "throw" },
  });
  expect(await rejection(catalog.getDataPartition({ path }))).toBeInstanceOf(ResponseValidationError);
  expect(() => createClient({ ...setup, validate: {} as never })).toThrow("validate.operations is missing");
});
