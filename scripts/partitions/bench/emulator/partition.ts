import type { DataPartition, DataPartitionInput } from "@catalog-kit/types";

export const body: DataPartitionInput = {
  modules: { search: "STANDARD" },
  source: { type: "DATA_SOURCE", key: "regional-registry", collections: [{ key: "clinic" }] },
};

export const partition: DataPartition & { readonly key: string } = { ...body, key: "clinics", status: "STATUS_READY" };
