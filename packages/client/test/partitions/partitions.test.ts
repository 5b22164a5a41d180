import { expect, test } from "vitest";
import type { DataPartition } from "@catalog-kit/types";
import { createEmulator } from "@catalog-kit/fixtures/emulator";
import { createClient, type ClientFetch, type Client } from "../../src/index.ts";
import { diffDataPartitions, ensureDataPartition, PartitionConflictError } from "../../src/partitions/index.ts";
import { partition, partitionInput, setup } from "./partition.ts";
import { json, rejection } from "../stub-fetch.ts";

const other = {
  ...partitionInput,
  source: { ...partitionInput.source, key: "another-registry" },
} as typeof partitionInput;

/** A client of an emulator, whose answers a test may replace after the request has taken effect. */
function clientOf(
  spoil: (request: Request, response: Response) => Response | Promise<Response> = (_request, response) => response,
): Client {
  const emulator = createEmulator();
  const fetch: ClientFetch = async (request) => spoil(request, await emulator.fetch(request));
  return createClient({ ...setup, fetch, retries: { random: () => 0 } });
}

test("creates what is missing, and leaves what is there", async () => {
  const catalog = clientOf();
  expect(await ensureDataPartition(catalog, "clinics", partitionInput)).toMatchObject({ outcome: "created" });
  const again = await ensureDataPartition(catalog, "clinics", partitionInput);
  expect(again).toMatchObject({ outcome: "unchanged", partition: { key: "clinics", status: "STATUS_READY" } });
});

test("says where a partition of the same key differs, and changes nothing", async () => {
  const catalog = clientOf();
  await ensureDataPartition(catalog, "clinics", partitionInput);
  const error = await rejection(ensureDataPartition(catalog, "clinics", other));
  expect(error).toBeInstanceOf(PartitionConflictError);
  expect(error).toMatchObject({
    code: "PARTITION_CONFLICT",
    key: "clinics",
    differences: [{ pointer: "/source/key", a: "another-registry", b: "regional-registry" }],
  });
  expect((error as Error).message).toContain("differs at /source/key.");
});

test("never replaces a staged partition", async () => {
  const catalog = clientOf();
  await ensureDataPartition(catalog, "clinics", partitionInput, { stage: true });
  expect(await rejection(ensureDataPartition(catalog, "clinics", other, { stage: true }))).toBeInstanceOf(
    PartitionConflictError,
  );
  expect(await rejection(ensureDataPartition(catalog, "clinics", partitionInput))).toMatchObject({
    differences: [{ pointer: "/status", a: "STATUS_READY", b: "STATUS_STAGE" }],
  });
  expect(await catalog.getDataPartition({ path: { partitionKey: "clinics" } })).toMatchObject(partitionInput);
});

test.for([1, 2, 3])("settles by reading when the answers of the first %i creations are lost", async (lost) => {
  let puts = 0;
  const catalog = clientOf((request, response) => {
    if (request.method !== "PUT" || ++puts > lost) return response;
    throw new TypeError("socket hang up");
  });
  expect(await ensureDataPartition(catalog, "clinics", partitionInput)).toMatchObject({ outcome: "created" });
});

test("reports a creation that failed and left nothing", async () => {
  const catalog = createClient({
    ...setup,
    retries: { random: () => 0 },
    fetch: async ({ method }) => json({}, { status: method === "PUT" ? 500 : 404 }),
  });
  expect(await rejection(ensureDataPartition(catalog, "clinics", partitionInput))).toMatchObject({ status: 500 });
});

test("reports what a rival has created in the meantime, if it is another", async () => {
  let reads = 0;
  const catalog = createClient({
    ...setup,
    fetch: async ({ method }) => {
      if (method === "PUT") return json({}, { status: 409 });
      return ++reads === 1 ? json({}, { status: 404 }) : json({ ...partition, ...other });
    },
  });
  expect(await rejection(ensureDataPartition(catalog, "clinics", partitionInput))).toBeInstanceOf(
    PartitionConflictError,
  );
});

test.for<{ a: object; b: object; want: readonly string[] }>([
  { a: {}, b: {}, want: [] },
  { a: { key: "a", status: "STATUS_READY", x: 1 }, b: { key: "b", x: 1 }, want: [] },
  { a: { x: { a: 1, b: 2 } }, b: { x: { b: 2, a: 1 } }, want: [] },
  { a: { x: [1, 2] }, b: { x: [2, 1] }, want: ["/x/0", "/x/1"] },
  { a: { x: [1] }, b: { x: [1, 2] }, want: ["/x/1"] },
  { a: { x: { "a/b": { "~": 1 } } }, b: { x: {} }, want: ["/x/a~1b"] },
  { a: { x: { "a/b~": 1 } }, b: { x: { "a/b~": 2 } }, want: ["/x/a~1b~0"] },
  { a: { x: [] }, b: { x: {} }, want: ["/x"] },
  { a: { x: null }, b: { x: {} }, want: ["/x"] },
  { a: { constructor: 1 }, b: {}, want: ["/constructor"] },
  { a: { x: undefined }, b: {}, want: [] },
])("finds the differences $want", ({ a, b, want }) => {
  const pointers = diffDataPartitions(a as DataPartition, b as DataPartition).map(({ pointer }) => pointer);
  expect(pointers).toEqual(want);
});
