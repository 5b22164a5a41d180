// Generated from spec/openapi.yaml by scripts/generators/validator-operations/index.ts. Run "pnpm generate"; do not edit.

import { createDataPartitionOperation } from "./operations/create-data-partition.ts";
import { deleteDataPartitionOperation } from "./operations/delete-data-partition.ts";
import { getDataPartitionOperation } from "./operations/get-data-partition.ts";
import { listDataPartitionsOperation } from "./operations/list-data-partitions.ts";

/** The checks of every operation by its id. */
export const operationValidators: {
  readonly createDataPartition: typeof createDataPartitionOperation;
  readonly deleteDataPartition: typeof deleteDataPartitionOperation;
  readonly getDataPartition: typeof getDataPartitionOperation;
  readonly listDataPartitions: typeof listDataPartitionsOperation;
} = {
  createDataPartition: createDataPartitionOperation,
  deleteDataPartition: deleteDataPartitionOperation,
  getDataPartition: getDataPartitionOperation,
  listDataPartitions: listDataPartitionsOperation,
};
