import type { DataPartition, DataPartitionInput } from "@catalog-kit/types";

export const partitionInput: DataPartitionInput = {
  modules: { search: "STANDARD" },
  source: { type: "DATA_SOURCE", key: "regional-registry", collections: [{ key: "clinic" }] },
};

export const partition: DataPartition = {
  key: "clinics",
  status: "STATUS_READY",
  modules: { search: "STANDARD" },
  source: { type: "DATA_SOURCE", key: "regional-registry", collections: [{ key: "clinic" }] },
};

export const setup = { workspaceId: "acme", apiKey: "secret-key" } as const;
