// Generated from spec/openapi.yaml by scripts/generators/types/operations.ts. Run "pnpm generate"; do not edit.

import type { DataPartition, DataPartitionInput, DataPartitionList, ErrorBody, ResourceKey } from "./schemas.ts";

/**
 * What a call of `PUT /catalog/v1/partitions/{partitionKey}` takes.
 *
 * @see spec/openapi.yaml#/paths/~1catalog~1v1~1partitions~1{partitionKey}/put
 */
export interface CreateDataPartitionRequest {
  path: {
    /** Identifier of the partition, chosen by whoever creates it. */
    partitionKey: ResourceKey;
  };
  query?: {
    /**
     * Whether to create the partition as staged. `true` keeps its configuration mutable; `false`, the default, creates
     * it directly, after which its configuration is immutable.
     *
     * @default false
     */
    stage?: boolean;
  };
  /** What the partition draws its data from and which capabilities it has. */
  body: DataPartitionInput;
}

/**
 * The body that `PUT /catalog/v1/partitions/{partitionKey}` answers with when it succeeds.
 *
 * @see spec/openapi.yaml#/paths/~1catalog~1v1~1partitions~1{partitionKey}/put
 */
export type CreateDataPartitionResponse = DataPartition;

/**
 * The bodies that the document knows for a failure of `PUT /catalog/v1/partitions/{partitionKey}`.
 *
 * @see spec/openapi.yaml#/paths/~1catalog~1v1~1partitions~1{partitionKey}/put
 */
export type CreateDataPartitionError = ErrorBody;

/**
 * What a call of `DELETE /catalog/v1/partitions/{partitionKey}` takes.
 *
 * @see spec/openapi.yaml#/paths/~1catalog~1v1~1partitions~1{partitionKey}/delete
 */
export interface DeleteDataPartitionRequest {
  path: {
    /** Identifier of the partition, chosen by whoever creates it. */
    partitionKey: ResourceKey;
  };
}

/**
 * The body that `DELETE /catalog/v1/partitions/{partitionKey}` answers with when it succeeds.
 *
 * @see spec/openapi.yaml#/paths/~1catalog~1v1~1partitions~1{partitionKey}/delete
 */
export type DeleteDataPartitionResponse = void;

/**
 * The bodies that the document knows for a failure of `DELETE /catalog/v1/partitions/{partitionKey}`.
 *
 * @see spec/openapi.yaml#/paths/~1catalog~1v1~1partitions~1{partitionKey}/delete
 */
export type DeleteDataPartitionError = ErrorBody;

/**
 * What a call of `GET /catalog/v1/partitions/{partitionKey}` takes.
 *
 * @see spec/openapi.yaml#/paths/~1catalog~1v1~1partitions~1{partitionKey}/get
 */
export interface GetDataPartitionRequest {
  path: {
    /** Identifier of the partition, chosen by whoever creates it. */
    partitionKey: ResourceKey;
  };
}

/**
 * The body that `GET /catalog/v1/partitions/{partitionKey}` answers with when it succeeds.
 *
 * @see spec/openapi.yaml#/paths/~1catalog~1v1~1partitions~1{partitionKey}/get
 */
export type GetDataPartitionResponse = DataPartition;

/**
 * The bodies that the document knows for a failure of `GET /catalog/v1/partitions/{partitionKey}`.
 *
 * @see spec/openapi.yaml#/paths/~1catalog~1v1~1partitions~1{partitionKey}/get
 */
export type GetDataPartitionError = ErrorBody;

/**
 * What a call of `GET /catalog/v1/partitions` takes.
 *
 * @see spec/openapi.yaml#/paths/~1catalog~1v1~1partitions/get
 */
export interface ListDataPartitionsRequest {
  query?: {
    /**
     * Which page to read. Pages count from zero.
     *
     * @default 0
     */
    page?: number;
    /**
     * How many partitions a page holds. Neither the default nor the maximum is documented; Clinia's own code asks for
     * 100.
     */
    perPage?: number;
  };
}

/**
 * The body that `GET /catalog/v1/partitions` answers with when it succeeds.
 *
 * @see spec/openapi.yaml#/paths/~1catalog~1v1~1partitions/get
 */
export type ListDataPartitionsResponse = DataPartitionList;

/**
 * The bodies that the document knows for a failure of `GET /catalog/v1/partitions`.
 *
 * @see spec/openapi.yaml#/paths/~1catalog~1v1~1partitions/get
 */
export type ListDataPartitionsError = ErrorBody;

/** Every operation by its id, in the shape that openapi-fetch and its kin take. */
export interface operations {
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
   * @see spec/openapi.yaml#/paths/~1catalog~1v1~1partitions~1{partitionKey}/put
   */
  createDataPartition: {
    parameters: {
      query?: {
        /**
         * Whether to create the partition as staged. `true` keeps its configuration mutable; `false`, the default, creates
         * it directly, after which its configuration is immutable.
         *
         * @default false
         */
        stage?: boolean;
      };
      header?: never;
      path: {
        /** Identifier of the partition, chosen by whoever creates it. */
        partitionKey: ResourceKey;
      };
      cookie?: never;
    };
    /** What the partition draws its data from and which capabilities it has. */
    requestBody: {
      content: {
        "application/json": DataPartitionInput;
      };
    };
    responses: {
      /** The partition that was created, or the staged one as replaced. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataPartition;
        };
      };
      /**
       * The request is wrong: a parameter or the body breaks a rule, or the system is not in the state that the operation
       * needs.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      /** The API key is missing or not valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      /** The API key is valid, and its role does not allow the operation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      /**
       * There is no partition with this key or, on create, something that the body names (a data source, a collection)
       * does not exist.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      /**
       * The partition is in a state that rules the operation out, as when a create meets a ready partition that has the
       * same key and another configuration.
       */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      /** Something failed on the server. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      /**
       * Any other failure. The body may be missing or may not be JSON when the answer comes from something in between,
       * such as a proxy.
       */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
    };
  };
  /**
   * Delete a data partition
   *
   * Deletes one partition, whatever its status.
   *
   * A legacy guide says that such an operation exists; no page for it was found. Assumed, not documented: its method,
   * path and answer; that it frees the key and removes the index of the partition; that the data of the source stays.
   *
   * @see spec/openapi.yaml#/paths/~1catalog~1v1~1partitions~1{partitionKey}/delete
   */
  deleteDataPartition: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Identifier of the partition, chosen by whoever creates it. */
        partitionKey: ResourceKey;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The partition is gone. The answer has no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The API key is missing or not valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      /** The API key is valid, and its role does not allow the operation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      /**
       * There is no partition with this key or, on create, something that the body names (a data source, a collection)
       * does not exist.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      /**
       * The partition is in a state that rules the operation out, as when a create meets a ready partition that has the
       * same key and another configuration.
       */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      /** Something failed on the server. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      /**
       * Any other failure. The body may be missing or may not be JSON when the answer comes from something in between,
       * such as a proxy.
       */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
    };
  };
  /**
   * Get a data partition
   *
   * Reads the configuration and the status of one partition.
   *
   * The configuration of a stale partition (`STATUS_STALE`: its data source was deleted) can still be read here, while
   * queries against it no longer work. Reading is also the way to settle whether a create whose answer was lost took
   * effect.
   *
   * @see spec/openapi.yaml#/paths/~1catalog~1v1~1partitions~1{partitionKey}/get
   */
  getDataPartition: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Identifier of the partition, chosen by whoever creates it. */
        partitionKey: ResourceKey;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The partition as it stands. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataPartition;
        };
      };
      /** The API key is missing or not valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      /** The API key is valid, and its role does not allow the operation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      /**
       * There is no partition with this key or, on create, something that the body names (a data source, a collection)
       * does not exist.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      /** Something failed on the server. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      /**
       * Any other failure. The body may be missing or may not be JSON when the answer comes from something in between,
       * such as a proxy.
       */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
    };
  };
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
   * @see spec/openapi.yaml#/paths/~1catalog~1v1~1partitions/get
   */
  listDataPartitions: {
    parameters: {
      query?: {
        /**
         * Which page to read. Pages count from zero.
         *
         * @default 0
         */
        page?: number;
        /**
         * How many partitions a page holds. Neither the default nor the maximum is documented; Clinia's own code asks for
         * 100.
         */
        perPage?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of partitions, with its place among all pages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DataPartitionList;
        };
      };
      /**
       * The request is wrong: a parameter or the body breaks a rule, or the system is not in the state that the operation
       * needs.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      /** The API key is missing or not valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      /** The API key is valid, and its role does not allow the operation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      /** Something failed on the server. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
      /**
       * Any other failure. The body may be missing or may not be JSON when the answer comes from something in between,
       * such as a proxy.
       */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
    };
  };
}
