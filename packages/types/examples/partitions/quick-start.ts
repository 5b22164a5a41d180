import type { DataPartition, DataPartitionInput } from "@catalog-kit/types";

/** The body of a request has `modules` and `source`; what the server sets does not compile here. */
const body: DataPartitionInput = {
  modules: { search: "STANDARD" },
  source: {
    type: "DATA_SOURCE",
    key: "network-ehr",
    collections: [{ key: "provider" }, { key: "clinic" }],
  },
};

/** What comes back has `key` and `status` as well. */
function describe(partition: DataPartition): string {
  return `${partition.key ?? "(no key yet)"} is ${partition.status ?? "of unknown status"}`;
}

console.log(describe({ ...body, key: "clinics", status: "STATUS_READY" }));
