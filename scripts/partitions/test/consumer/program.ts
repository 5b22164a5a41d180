// A program of somebody who has the four packages from npm. It is type-checked and run outside the workspace.
import { ConflictError, createClient, NotFoundError } from "@catalog-kit/client";
import { buildDataPartition, buildDataPartitionInput } from "@catalog-kit/fixtures";
import { createEmulator } from "@catalog-kit/fixtures/emulator";
import type { CreateDataPartitionRequest, DataPartition, DataPartitionInput } from "@catalog-kit/types";
import { dataPartitionInputValidator, dataPartitionValidator, isDataPartition } from "@catalog-kit/validators";

function check(claim: string, holds: boolean): void {
  if (!holds) throw new Error(`not so: ${claim}`);
}

const emulator = createEmulator();
const catalog = createClient({ workspaceId: "acme", apiKey: "a-key", fetch: emulator.fetch });

const body: DataPartitionInput = {
  modules: { search: "STANDARD" },
  source: { type: "DATA_SOURCE", key: "registry", collections: [{ key: "clinic" }] },
};
const request: CreateDataPartitionRequest = { path: { partitionKey: "clinics" }, body };

const created: DataPartition = await catalog.createDataPartition(request);
check("a created partition has its key", created.key === "clinics");
check("what the emulator answers passes the validator", dataPartitionValidator.is(created) && isDataPartition(created));

const { data, response } = await catalog.getDataPartition({ path: { partitionKey: "clinics" } }).withResponse();
check("the response comes along", response.status === 200 && data.key === "clinics");

const keys: string[] = [];
for await (const partition of catalog.listDataPartitions()) keys.push(partition.key ?? "?");
check("the iterator lists what was created", keys.join() === "clinics");

const again = await catalog
  .createDataPartition({ ...request, query: { stage: true } })
  .catch((error: unknown) => error);
check("a ready partition is immutable", again instanceof ConflictError && again.status === 409);

await catalog.deleteDataPartition({ path: { partitionKey: "clinics" } });
const gone = await catalog.getDataPartition({ path: { partitionKey: "clinics" } }).catch((error: unknown) => error);
check("a deleted partition is gone", gone instanceof NotFoundError);

const raw = await catalog.raw.GET("/catalog/v1/partitions/{partitionKey}", {
  params: { path: { partitionKey: "clinics" } },
});
check("the raw client returns the error as a value", raw.error !== undefined && raw.response.status === 404);

check("a built partition is valid", dataPartitionValidator.is(buildDataPartition({}, { seed: 7 })));
check("a built body is valid", dataPartitionInputValidator.is(buildDataPartitionInput({}, { seed: 7 })));
check(
  "issues say where",
  dataPartitionInputValidator.validate({ ...body, modules: 1 }).issues?.[0]?.path[0] === "modules",
);

// @ts-expect-error A read-only field cannot be written.
const refused: DataPartitionInput = { ...body, key: "clinics" };
check("the validator refuses it as well", !dataPartitionInputValidator.is(refused));

console.log("the consumer is content");
