/** What is particular to data partitions: creation that can be repeated, and differences between two of them. */
export { diffDataPartitions, type Difference } from "./diff-data-partitions.ts";
export {
  ensureDataPartition,
  PartitionConflictError,
  type EnsuredPartition,
  type EnsureOptions,
  type PartitionCatalog,
} from "./ensure-data-partition.ts";
