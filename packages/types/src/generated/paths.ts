// Generated from spec/openapi.yaml by scripts/generators/types/paths.ts. Run "pnpm generate"; do not edit.

import type {
  BindingStrength,
  DataPartition,
  DataPartitionList,
  DataSourceCollection,
  DataSourceSource,
  ErrorBody,
  ErrorType,
  MdmCollection,
  MdmRelationship,
  MdmSource,
  PageMeta,
  PartitionModules,
  PartitionSource,
  PartitionStatus,
  PropertyBinding,
  PropertyDefinition,
  PropertyMap,
  PropertyRule,
  PropertyType,
  ReconciliationRules,
  ReconciliationType,
  RelationshipEnd,
  ResourceKey,
  SearchModule,
  SourceMapping,
  TraversedProperty,
  VocabularyBinding,
} from "./schemas.ts";
import type { operations } from "./operations.ts";

/** Every path with its methods: what `createClient<paths>()` of openapi-fetch takes. */
export interface paths {
  "/catalog/v1/partitions": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
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
    get: operations["listDataPartitions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/catalog/v1/partitions/{partitionKey}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
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
    get: operations["getDataPartition"];
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
    put: operations["createDataPartition"];
    post?: never;
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
    delete: operations["deleteDataPartition"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

/** What the API sends to its client, by the names of the webhooks. */
export type webhooks = { [key: string]: never };

/** The schemas as they are read, by the names that the document gives them. */
export interface components {
  schemas: {
    BindingStrength: BindingStrength;
    DataPartition: DataPartition;
    DataPartitionList: DataPartitionList;
    DataSourceCollection: DataSourceCollection;
    DataSourceSource: DataSourceSource;
    ErrorBody: ErrorBody;
    ErrorType: ErrorType;
    MdmCollection: MdmCollection;
    MdmRelationship: MdmRelationship;
    MdmSource: MdmSource;
    PageMeta: PageMeta;
    PartitionModules: PartitionModules;
    PartitionSource: PartitionSource;
    PartitionStatus: PartitionStatus;
    PropertyBinding: PropertyBinding;
    PropertyDefinition: PropertyDefinition;
    PropertyMap: PropertyMap;
    PropertyRule: PropertyRule;
    PropertyType: PropertyType;
    ReconciliationRules: ReconciliationRules;
    ReconciliationType: ReconciliationType;
    RelationshipEnd: RelationshipEnd;
    ResourceKey: ResourceKey;
    SearchModule: SearchModule;
    SourceMapping: SourceMapping;
    TraversedProperty: TraversedProperty;
    VocabularyBinding: VocabularyBinding;
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
