import { createClient } from "@catalog-kit/client";
import { ensureDataPartition, PartitionConflictError } from "@catalog-kit/client/partitions";
import { createEmulator } from "@catalog-kit/fixtures/emulator";
import type { DataPartitionInput } from "@catalog-kit/types";

const catalog = createClient({ workspaceId: "acme", apiKey: "any-key", fetch: createEmulator().fetch });
const clinics: DataPartitionInput = {
  modules: { search: "STANDARD" },
  source: { type: "DATA_SOURCE", key: "regional-registry", collections: [{ key: "clinic" }] },
};

console.log((await ensureDataPartition(catalog, "clinics", clinics)).outcome); // created
console.log((await ensureDataPartition(catalog, "clinics", clinics)).outcome); // unchanged

const changed: DataPartitionInput = {
  ...clinics,
  source: { type: "DATA_SOURCE", key: "another-registry", collections: [{ key: "clinic" }] },
};
await ensureDataPartition(catalog, "clinics", changed).catch((error: unknown) => {
  if (!(error instanceof PartitionConflictError)) throw error;
  console.log(error.differences); // [ { pointer: "/source/key", a: "another-registry", b: "regional-registry" } ]
});
