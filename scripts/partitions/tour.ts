/**
 * The main job, seen by a consumer: the four built packages against the emulator over real HTTP. Every step says what it
 * expects; the first that differs ends the tour with exit code 1.
 */
import { strict as assert } from "node:assert";
import { ConflictError, createClient, isApiError, NotFoundError } from "@catalog-kit/client";
import { buildDataPartitionInput } from "@catalog-kit/fixtures";
import { createEmulator } from "@catalog-kit/fixtures/emulator";
import type { DataPartitionInput } from "@catalog-kit/types";
import { dataPartitionInputValidator, dataPartitionValidator } from "@catalog-kit/validators";
import { tourGuide } from "../tour/tour-guide.ts";

const guide = tourGuide(process.stdout);
const emulator = createEmulator();
const server = await emulator.listen();
const catalog = createClient({ apiKey: "tour-key", workspaceId: "tour", baseUrl: server.url });

const clinics = clinicsFrom("regional-registry");

await guide.tour(`The Catalog API, emulated at ${server.url}`, server, [
  [
    "creates a staged partition",
    async () => {
      const created = await catalog.createDataPartition({
        path: { partitionKey: "clinics-next" },
        query: { stage: true },
        body: clinics,
      });
      assert.equal(created.status, "STATUS_STAGE");
      return `${created.key} is ${created.status}`;
    },
  ],
  [
    "changes it, because staged partitions are mutable",
    async () => {
      const changed = await catalog.createDataPartition({
        path: { partitionKey: "clinics-next" },
        query: { stage: true },
        body: clinicsFrom("licensing-board"),
      });
      assert.equal(changed.status, "STATUS_STAGE");
      const { source } = await catalog.getDataPartition({ path: { partitionKey: "clinics-next" } });
      assert.ok(source.type === "DATA_SOURCE" && source.key === "licensing-board");
      return `its source is now ${source.key}`;
    },
  ],
  [
    "creates a ready partition",
    async () => {
      const created = await catalog.createDataPartition({ path: { partitionKey: "clinics" }, body: clinics });
      assert.equal(created.status, "STATUS_READY");
      assert.ok(dataPartitionValidator.is(created));
      return `${created.key} is ${created.status}`;
    },
  ],
  [
    "is refused a second PUT, because ready partitions are immutable",
    async () => {
      const again = catalog.createDataPartition({
        path: { partitionKey: "clinics" },
        body: clinicsFrom("licensing-board"),
      });
      const error = await again.then(
        () => assert.fail("the second PUT was accepted"),
        (reason: unknown) => reason,
      );
      assert.ok(error instanceof ConflictError);
      assert.ok(isApiError(error, "createDataPartition") && error.status === 409);
      return [`${error.name}, ${error.status} ${error.body?.type}`, `${error.body?.message}`];
    },
  ],
  [
    "finds what is wrong with a body before it is sent",
    () => {
      const wrong = { modules: { search: "FAST" }, source: { type: "DATA_SOURCE", key: "a key", collections: [7] } };
      const result = dataPartitionInputValidator.validate(wrong);
      assert.ok(result.issues !== undefined, "the body was accepted");
      const paths = result.issues.map((issue) => issue.path.join("."));
      assert.deepEqual([...new Set(paths)].sort(), ["modules.search", "source.collections.0", "source.key"]);
      return result.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    },
  ],
  [
    "lists all partitions, page by page",
    async () => {
      for (const seed of [1, 2, 3]) {
        const body = buildDataPartitionInput({}, { seed });
        await catalog.createDataPartition({ path: { partitionKey: `sample-${seed}` }, body });
      }
      const keys: string[] = [];
      for await (const partition of catalog.listDataPartitions({ query: { perPage: 2 } })) {
        keys.push(partition.key ?? "");
      }
      assert.deepEqual(keys.sort(), ["clinics", "clinics-next", "sample-1", "sample-2", "sample-3"]);
      return keys.join(", ");
    },
  ],
  [
    "deletes a partition",
    async () => {
      const { response } = await catalog.deleteDataPartition({ path: { partitionKey: "clinics" } }).withResponse();
      assert.equal(response.status, 204);
      return `answered ${response.status}`;
    },
  ],
  [
    "reads it again and learns that it is gone",
    async () => {
      const error = await catalog.getDataPartition({ path: { partitionKey: "clinics" } }).then(
        () => assert.fail("the partition is still there"),
        (reason: unknown) => reason,
      );
      assert.ok(error instanceof NotFoundError);
      assert.ok(isApiError(error, "getDataPartition") && error.status === 404);
      return [`${error.name}, ${error.status} ${error.body?.type}`, `${error.body?.message}`];
    },
  ],
]);

function clinicsFrom(key: string): DataPartitionInput {
  return {
    modules: { search: "STANDARD" },
    source: { type: "DATA_SOURCE", key, collections: [{ key: "clinic" }, { key: "service" }] },
  };
}
