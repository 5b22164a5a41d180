import type { CreateDataPartitionRequest, CreateDataPartitionResponse, operations, paths } from "@catalog-kit/types";

/** Path, query and body of one operation together: what a function of yours may take and pass on. */
export interface PartitionStore {
  create(request: CreateDataPartitionRequest): Promise<CreateDataPartitionResponse>;
}

/** The same by operation id and by path, in the shape that openapi-fetch and its kin take. */
export type CreateParameters = operations["createDataPartition"]["parameters"];
export type ListQuery = paths["/catalog/v1/partitions"]["get"]["parameters"]["query"];

export const firstPage: ListQuery = { page: 0, perPage: 100 };
