// Generated from spec/openapi.yaml by scripts/generators/client/operations.ts. Run "pnpm generate"; do not edit.

import type {
  ApiError,
  AuthenticationError,
  Call,
  CallOptions,
  ConflictError,
  FailureStatus,
  InvalidRequestError,
  NotFoundError,
  PagedCall,
  PagedCallOptions,
  PermissionDeniedError,
  ServerError,
} from "../runtime/index.ts";
import type {
  CreateDataPartitionRequest,
  CreateDataPartitionResponse,
  DeleteDataPartitionRequest,
  DeleteDataPartitionResponse,
  GetDataPartitionRequest,
  GetDataPartitionResponse,
  ListDataPartitionsRequest,
  ListDataPartitionsResponse,
  components,
} from "@catalog-kit/types";

/** The operations by their names. */
export interface Operations {
  /**
   * Create a data partition
   *
   * Creates a partition under a key of your choice and answers with the partition itself.
   *
   * - Without `stage`, or with `stage=false`, the partition is created directly. Its configuration is then immutable
   *   (`STATUS_READY`).
   * - With `stage=true` it is created as staged (`STATUS_STAGE`): its configuration stays mutable, and queries work
   *   normally. Staging is not fully supported yet, and Clinia recommends creating ready partitions directly.
   * - When its data source is deleted, a partition is not deleted with it but becomes stale (`STATUS_STALE`): it can
   *   be read, and no longer queried.
   *
   * The server sets `key` and `status`; send neither. No operation is documented that turns a staged partition into a
   * ready one.
   *
   * Assumed, not documented:
   *
   * - A ready partition answers queries.
   * - On the key of a staged partition, the call replaces its configuration. On the key of a ready partition, a
   *   different body is refused with 409; whether an identical body is accepted is unknown. To change a ready
   *   partition, create another under a new key and switch its readers.
   * - Staged partitions go stale as ready ones do. Whether an MDM partition goes stale when only one of its data sources
   *   is deleted is unknown.
   * - The call may be repeated after a lost answer. A conflict on the second attempt may mean that the first one took
   *   effect; reading the partition settles it.
   * - Indexing may still be under way when the answer arrives. Nothing in the answer tells its progress.
   *
   * `PUT /catalog/v1/partitions/{partitionKey}`
   *
   * @see spec/openapi.yaml#/paths/~1catalog~1v1~1partitions~1{partitionKey}/put
   */
  createDataPartition(request: CreateDataPartitionRequest, options?: CallOptions): Call<CreateDataPartitionResponse>;
  /**
   * Delete a data partition
   *
   * Deletes one partition, whatever its status.
   *
   * A legacy guide says that such an operation exists; no page for it was found. Assumed, not documented: its method,
   * path and answer; that it frees the key and removes the index of the partition; that the data of the source stays.
   *
   * `DELETE /catalog/v1/partitions/{partitionKey}`
   *
   * @see spec/openapi.yaml#/paths/~1catalog~1v1~1partitions~1{partitionKey}/delete
   */
  deleteDataPartition(request: DeleteDataPartitionRequest, options?: CallOptions): Call<DeleteDataPartitionResponse>;
  /**
   * Get a data partition
   *
   * Reads the configuration and the status of one partition.
   *
   * The configuration of a stale partition (`STATUS_STALE`: its data source was deleted) can still be read here, while
   * queries against it no longer work. Reading is also the way to settle whether a create whose answer was lost took
   * effect.
   *
   * `GET /catalog/v1/partitions/{partitionKey}`
   *
   * @see spec/openapi.yaml#/paths/~1catalog~1v1~1partitions~1{partitionKey}/get
   */
  getDataPartition(request: GetDataPartitionRequest, options?: CallOptions): Call<GetDataPartitionResponse>;
  /**
   * List the data partitions
   *
   * Lists the partitions of the workspace page by page, whatever their status: ready, staged and stale ones alike.
   *
   * Pages count from zero. `meta` repeats the page that was read and says how many pages there are. No order, filter
   * or sort parameter is documented, so do not rely on the order of the partitions.
   *
   * Assumed, not documented: that `page` and `perPage` travel in the query string; that partitions of every status are
   * listed.
   *
   * `GET /catalog/v1/partitions`
   *
   * @see spec/openapi.yaml#/paths/~1catalog~1v1~1partitions/get
   */
  listDataPartitions(
    request?: ListDataPartitionsRequest,
    options?: PagedCallOptions,
  ): PagedCall<ListDataPartitionsResponse, components["schemas"]["DataPartition"]>;
}

/** What the API answers with where a call does not succeed, by operation: see `isApiError()`. */
export interface OperationErrors {
  createDataPartition:
    | InvalidRequestError<components["schemas"]["ErrorBody"], 400>
    | AuthenticationError<components["schemas"]["ErrorBody"]>
    | PermissionDeniedError<components["schemas"]["ErrorBody"]>
    | NotFoundError<components["schemas"]["ErrorBody"]>
    | ConflictError<components["schemas"]["ErrorBody"]>
    | ServerError<components["schemas"]["ErrorBody"], 500>
    | ApiError<components["schemas"]["ErrorBody"], Exclude<FailureStatus, 400 | 401 | 403 | 404 | 409 | 500>>;
  deleteDataPartition:
    | AuthenticationError<components["schemas"]["ErrorBody"]>
    | PermissionDeniedError<components["schemas"]["ErrorBody"]>
    | NotFoundError<components["schemas"]["ErrorBody"]>
    | ConflictError<components["schemas"]["ErrorBody"]>
    | ServerError<components["schemas"]["ErrorBody"], 500>
    | ApiError<components["schemas"]["ErrorBody"], Exclude<FailureStatus, 401 | 403 | 404 | 409 | 500>>;
  getDataPartition:
    | AuthenticationError<components["schemas"]["ErrorBody"]>
    | PermissionDeniedError<components["schemas"]["ErrorBody"]>
    | NotFoundError<components["schemas"]["ErrorBody"]>
    | ServerError<components["schemas"]["ErrorBody"], 500>
    | ApiError<components["schemas"]["ErrorBody"], Exclude<FailureStatus, 401 | 403 | 404 | 500>>;
  listDataPartitions:
    | InvalidRequestError<components["schemas"]["ErrorBody"], 400>
    | AuthenticationError<components["schemas"]["ErrorBody"]>
    | PermissionDeniedError<components["schemas"]["ErrorBody"]>
    | ServerError<components["schemas"]["ErrorBody"], 500>
    | ApiError<components["schemas"]["ErrorBody"], Exclude<FailureStatus, 400 | 401 | 403 | 500>>;
}
