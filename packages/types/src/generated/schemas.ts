// Generated from spec/openapi.yaml by scripts/generators/types/schemas.ts. Run "pnpm generate"; do not edit.

/**
 * How strictly values have to come from a vocabulary: `preferred` recommends it, `required` demands it.
 *
 * @see spec/openapi.yaml#/components/schemas/BindingStrength
 */
export type BindingStrength = "preferred" | "required";

/**
 * A view over the data of a workspace, bound to one data source or, through the unified layer (MDM), to several.
 * Several partitions may share a source and expose different collections of it. `key` and `status` are set by the
 * server; a request carries `modules` and `source` only.
 *
 * @see spec/openapi.yaml#/components/schemas/DataPartition
 */
export interface DataPartition {
  /** Capabilities that are switched on for the partition. */
  modules: PartitionModules;
  /** Where the partition takes its data from, and what of it the partition exposes. */
  source: PartitionSource;
  /** Identifier of the partition, the same as in the path. Set by the server. */
  key?: string;
  /** Where the partition stands in its life. Set by the server. */
  status?: PartitionStatus;
}

/**
 * A view over the data of a workspace, bound to one data source or, through the unified layer (MDM), to several.
 * Several partitions may share a source and expose different collections of it. `key` and `status` are set by the
 * server; a request carries `modules` and `source` only.
 *
 * As a request carries it; `DataPartition` is what a response has.
 *
 * @see spec/openapi.yaml#/components/schemas/DataPartition
 */
export interface DataPartitionInput {
  /** Capabilities that are switched on for the partition. */
  modules: PartitionModules;
  /** Where the partition takes its data from, and what of it the partition exposes. */
  source: PartitionSource;
  /** Identifier of the partition, the same as in the path. Set by the server. */
  key?: never;
  /** Where the partition stands in its life. Set by the server. */
  status?: never;
}

/**
 * One page of partitions.
 *
 * @see spec/openapi.yaml#/components/schemas/DataPartitionList
 */
export interface DataPartitionList {
  /** Place of this page among all pages, and totals. */
  meta: PageMeta;
  /** The partitions of this page. */
  data: DataPartition[];
}

/**
 * One page of partitions.
 *
 * As a request carries it; `DataPartitionList` is what a response has.
 *
 * @see spec/openapi.yaml#/components/schemas/DataPartitionList
 */
export interface DataPartitionListInput {
  /** Place of this page among all pages, and totals. */
  meta: PageMeta;
  /** The partitions of this page. */
  data: DataPartitionInput[];
}

/**
 * One profile of a data source that a partition exposes.
 *
 * @see spec/openapi.yaml#/components/schemas/DataSourceCollection
 */
export interface DataSourceCollection {
  /** Key of the profile. */
  key: string;
  /** Properties of neighbours that become searchable from this collection. */
  traversedProperties?: TraversedProperty[];
}

/**
 * Takes data straight from one data source. The partition exposes records as they were ingested.
 *
 * @see spec/openapi.yaml#/components/schemas/DataSourceSource
 */
export interface DataSourceSource {
  /** Marks the source as a single data source. */
  type: "DATA_SOURCE";
  /** Key of the one data source that the partition mirrors. */
  key: ResourceKey;
  /** Profiles of the source to expose. Every root profile of a source is a collection. */
  collections: (DataSourceCollection | string)[];
  /** Keys of the source's relationship definitions to index. Leave it out, or empty, for none. */
  relationships?: string[];
}

/**
 * Why a request failed. The shape is documented for failures inside other catalog operations; that it is also the
 * body of a failed response here is assumed.
 *
 * @see spec/openapi.yaml#/components/schemas/ErrorBody
 */
export interface ErrorBody {
  /** Number in the manner of an HTTP status code. */
  code?: number;
  /** Kind of failure, for programs to branch on. */
  type?: ErrorType;
  /** What went wrong, for people to read. */
  message: string;
  /** The single failures behind this one, in the same shape. */
  details?: ErrorBody[];
  /** Finer code of the failure. Known from Clinia's own library; it may never reach a client. */
  applicationErrorCode?: string;
  /** More about the failure. Known from Clinia's own library; it may never reach a client. */
  additionalContext?: { [key: string]: unknown };
}

/**
 * Why a request failed. The shape is documented for failures inside other catalog operations; that it is also the
 * body of a failed response here is assumed.
 *
 * As a request carries it; `ErrorBody` is what a response has.
 *
 * @see spec/openapi.yaml#/components/schemas/ErrorBody
 */
export interface ErrorBodyInput {
  /** Number in the manner of an HTTP status code. */
  code?: number;
  /** Kind of failure, for programs to branch on. */
  type?: ErrorTypeInput;
  /** What went wrong, for people to read. */
  message: string;
  /** The single failures behind this one, in the same shape. */
  details?: ErrorBodyInput[];
  /** Finer code of the failure. Known from Clinia's own library; it may never reach a client. */
  applicationErrorCode?: string;
  /** More about the failure. Known from Clinia's own library; it may never reach a client. */
  additionalContext?: { [key: string]: unknown };
}

/**
 * Kind of failure. More kinds may appear at any time, so treat an unknown one as a failure of no special kind. The
 * status in brackets is assumed.
 *
 * - `ALREADY_EXISTS`: the identifier is taken (409).
 * - `FAILED_PRECONDITION`: the system is not in the state that the operation needs (400 or 409).
 * - `INTERNAL`: a fault on the server (500).
 * - `INVALID_ARGUMENT`: the input is wrong, whatever the state of the system (400).
 * - `NOT_FOUND`: there is no resource with that identifier (404).
 * - `OUT_OF_RANGE`: the request goes beyond the valid range (400).
 * - `UNIMPLEMENTED`: the operation is not available or not configured here (501).
 * - `PERMISSION_DENIED`: the caller lacks the permission (403).
 * - `UNAUTHENTICATED`: credentials are missing or not valid (401).
 * - `CONTENT_TOO_LARGE`: the request is too large (413).
 *
 * @see spec/openapi.yaml#/components/schemas/ErrorType
 */
export type ErrorType =
  | "ALREADY_EXISTS"
  | "FAILED_PRECONDITION"
  | "INTERNAL"
  | "INVALID_ARGUMENT"
  | "NOT_FOUND"
  | "OUT_OF_RANGE"
  | "UNIMPLEMENTED"
  | "PERMISSION_DENIED"
  | "UNAUTHENTICATED"
  | "CONTENT_TOO_LARGE"
  | (string & {});

/**
 * Kind of failure. More kinds may appear at any time, so treat an unknown one as a failure of no special kind. The
 * status in brackets is assumed.
 *
 * - `ALREADY_EXISTS`: the identifier is taken (409).
 * - `FAILED_PRECONDITION`: the system is not in the state that the operation needs (400 or 409).
 * - `INTERNAL`: a fault on the server (500).
 * - `INVALID_ARGUMENT`: the input is wrong, whatever the state of the system (400).
 * - `NOT_FOUND`: there is no resource with that identifier (404).
 * - `OUT_OF_RANGE`: the request goes beyond the valid range (400).
 * - `UNIMPLEMENTED`: the operation is not available or not configured here (501).
 * - `PERMISSION_DENIED`: the caller lacks the permission (403).
 * - `UNAUTHENTICATED`: credentials are missing or not valid (401).
 * - `CONTENT_TOO_LARGE`: the request is too large (413).
 *
 * As a request carries it; `ErrorType` is what a response has.
 *
 * @see spec/openapi.yaml#/components/schemas/ErrorType
 */
export type ErrorTypeInput =
  | "ALREADY_EXISTS"
  | "FAILED_PRECONDITION"
  | "INTERNAL"
  | "INVALID_ARGUMENT"
  | "NOT_FOUND"
  | "OUT_OF_RANGE"
  | "UNIMPLEMENTED"
  | "PERMISSION_DENIED"
  | "UNAUTHENTICATED"
  | "CONTENT_TOO_LARGE";

/**
 * One unified collection to index, the shape of its records, and how data sources fill that shape.
 *
 * @see spec/openapi.yaml#/components/schemas/MdmCollection
 */
export interface MdmCollection {
  /** Key of the unified collection that supplies the identities of the records. */
  key: ResourceKey;
  /** Shape of the records of the partition, property by property. */
  properties: PropertyMap;
  /** How each contributing source profile fills `properties`. */
  mappings: SourceMapping[];
  /** Properties of neighbours that become searchable from this collection. */
  traversedProperties?: TraversedProperty[];
  /** How conflicting values of several sources are settled. */
  reconciliationRules?: ReconciliationRules;
  /**
   * Structures embedded in the records, by name (assumed from a field of that name in source profiles). What the
   * values look like is not documented.
   */
  contained?: { [key: string]: unknown };
}

/**
 * One unified relationship to index, between two collections of the partition.
 *
 * @see spec/openapi.yaml#/components/schemas/MdmRelationship
 */
export interface MdmRelationship {
  /** The side where the relationship starts. */
  from: RelationshipEnd;
  /** The side where the relationship ends. */
  to: RelationshipEnd;
  /** Key of the relationship definition. */
  relationshipType: string;
  /** Attributes that the link itself carries. */
  properties?: PropertyMap;
  /** Where the attributes of the link come from. */
  mappings?: SourceMapping[];
  /** How conflicting values of several sources are settled. */
  reconciliationRules?: ReconciliationRules;
}

/**
 * Takes data from the unified (master data) layer. The partition exposes records as they are after entity resolution
 * and reconciliation.
 *
 * @see spec/openapi.yaml#/components/schemas/MdmSource
 */
export interface MdmSource {
  /** Marks the source as the unified layer. */
  type: "MDM";
  /** Keys of the data sources that may contribute. Only records that come from these are indexed. */
  sources: ResourceKey[];
  /** Unified collections to index, each with its shape and its mappings. */
  collections: MdmCollection[];
  /** Unified relationships to index and make traversable. Send an empty array for none (assumed). */
  relationships: MdmRelationship[];
}

/**
 * Place of a page among all pages, and totals.
 *
 * @see spec/openapi.yaml#/components/schemas/PageMeta
 */
export interface PageMeta {
  /** How many pages there are. */
  numPages: number;
  /** Which page this is. Pages count from zero. */
  page: number;
  /** How many items a page holds. */
  perPage: number;
  /** How many items there are on all pages together. */
  total: number;
}

/**
 * Capabilities that are switched on for a partition. No other than search is known.
 *
 * @see spec/openapi.yaml#/components/schemas/PartitionModules
 */
export interface PartitionModules {
  /** Which kind of search the partition offers. */
  search: SearchModule;
}

/**
 * Where a partition takes its data from, told apart by `type`: the unified layer over several data sources (`MDM`),
 * or a single data source as it was ingested (`DATA_SOURCE`).
 *
 * @see spec/openapi.yaml#/components/schemas/PartitionSource
 */
export type PartitionSource = MdmSource | DataSourceSource;

/**
 * Where a partition stands in its life.
 *
 * - `STATUS_READY`: the configuration is immutable. The partition answers queries (assumed).
 * - `STATUS_STAGE`: the configuration is mutable, and queries work normally.
 * - `STATUS_STALE`: the data source underneath was deleted. The configuration can be read; the partition can no
 *   longer be queried.
 *
 * @see spec/openapi.yaml#/components/schemas/PartitionStatus
 */
export type PartitionStatus = "STATUS_READY" | "STATUS_STAGE" | "STATUS_STALE";

/**
 * Ties the values of a `code` or `coding` property to a vocabulary.
 *
 * @see spec/openapi.yaml#/components/schemas/PropertyBinding
 */
export interface PropertyBinding {
  /** The vocabulary, and how strictly it holds. */
  vocabulary?: VocabularyBinding;
}

/**
 * Type, rules and vocabulary of one property. Clinia documents this shape for other parts of its catalog; that it
 * holds for partitions is assumed. Only `type` is demanded here.
 *
 * @see spec/openapi.yaml#/components/schemas/PropertyDefinition
 */
export interface PropertyDefinition {
  /** Type of the values. */
  type: PropertyType;
  /** Free text about the property. */
  description?: string;
  /** Rules that a value has to meet. */
  rules?: PropertyRule[];
  /** Definition of the elements. Goes with the type `array`. */
  items?: PropertyDefinition;
  /** Definitions of the members. Goes with the type `object`. */
  properties?: PropertyMap;
  /** Vocabulary that the values come from. Goes with the types `code` and `coding`. */
  binding?: PropertyBinding;
}

/**
 * Property definitions by property key.
 *
 * @see spec/openapi.yaml#/components/schemas/PropertyMap
 */
export type PropertyMap = {
  [key: string]: PropertyDefinition;
};

/**
 * A rule that the values of a property have to meet. `array` takes rules on itself and on its items; `object` and
 * complex types take only `required` on themselves.
 *
 * @see spec/openapi.yaml#/components/schemas/PropertyRule
 */
export interface PropertyRule {
  /** Whether a value has to be present. Goes with any type. */
  required?: boolean;
  /** Lowest value of a number, or least length of a string or an array. */
  min?: number;
  /** Highest value of a number, or greatest length of a string or an array. */
  max?: number;
  /** The allowed values. */
  enum?: (string | number)[];
  /** Regular expression (ECMAScript) that a string has to match. */
  pattern?: string;
  /**
   * Condition under which the rule applies: operators such as `eq`, `gt` and `lt`, combined by logical operators.
   * Its shape is left open here.
   */
  when?: { [key: string]: unknown };
}

/**
 * Type of the values of a property: a primitive such as `symbol` or `date`, a complex health data type such as
 * `humanname` or `contactpoint`, or a container (`array`, `object`).
 *
 * @see spec/openapi.yaml#/components/schemas/PropertyType
 */
export type PropertyType =
  | "address"
  | "attachment"
  | "boolean"
  | "code"
  | "coding"
  | "contactpoint"
  | "date"
  | "datetime"
  | "decimal"
  | "geopoint"
  | "humanname"
  | "identifier"
  | "instant"
  | "integer"
  | "markdown"
  | "period"
  | "reference"
  | "symbol"
  | "time"
  | "uri"
  | "url"
  | "xhtml"
  | "array"
  | "object";

/**
 * How conflicting values of several data sources become one.
 *
 * @see spec/openapi.yaml#/components/schemas/ReconciliationRules
 */
export interface ReconciliationRules {
  /** Who settles the conflict. */
  type: ReconciliationType;
  /** Rules of the chosen strategy. What they look like is not documented. */
  rules?: { [key: string]: unknown };
}

/**
 * Who settles conflicting values.
 *
 * - `SYSTEM`: a built-in strategy.
 * - `CLINIA_FUNCTION`: merge logic of your own, packaged as a Clinia function. How the function is named here is not
 *   documented.
 *
 * @see spec/openapi.yaml#/components/schemas/ReconciliationType
 */
export type ReconciliationType = "SYSTEM" | "CLINIA_FUNCTION";

/**
 * One side of a relationship. With `worksAt` on the side of the provider and `staff` on the side of the office, the
 * relationship reads "provider worksAt office" and "office staff provider".
 *
 * @see spec/openapi.yaml#/components/schemas/RelationshipEnd
 */
export interface RelationshipEnd {
  /** Key of the collection on this side. */
  profileKey: string;
  /**
   * Readable alias under which the opposite side is reached from this one, in includes, filters and traversed
   * properties.
   */
  includeKey: string;
}

/**
 * Identifier of a resource: 1 to 62 characters. The first is an ASCII letter, a digit or a hyphen; the others may be
 * underscores as well.
 *
 * @example "provider-directory"
 * @see spec/openapi.yaml#/components/schemas/ResourceKey
 */
export type ResourceKey = string;

/**
 * Kind of search that a partition offers.
 *
 * - `STANDARD`: lexical search over an inverted index, with facets and structured filters.
 * - `HEALTH_GRADE_SEARCH`: adds vector retrieval tuned to the vocabulary of health care, and keeps the lexical
 *   operators. An older guide excludes it for MDM partitions; nothing current repeats that.
 *
 * @see spec/openapi.yaml#/components/schemas/SearchModule
 */
export type SearchModule = "STANDARD" | "HEALTH_GRADE_SEARCH";

/**
 * How one profile, or one relationship, of a data source fills the declared properties.
 *
 * @see spec/openapi.yaml#/components/schemas/SourceMapping
 */
export interface SourceMapping {
  /** Key of the data source. */
  source: string;
  /**
   * Key of a profile in that data source. In the mappings of a relationship, the key of a relationship definition
   * there (assumed).
   */
  type: string;
  /**
   * Which property of the source fills which declared property. A key is the path of a property declared in
   * `properties`; its value is the path of the property in the data source. Dots separate the steps of a path to
   * a nested property (assumed).
   */
  propertyMappings: {
    [key: string]: string;
  };
}

/**
 * Property of a neighbour, in one of two notations. `@{includeKey}.{propertyKey}`, as in `@worksAt.since`, reaches a
 * property of the adjacent relationship. `@{includeKey}.@{collectionKey}.{propertyKey}`, as in
 * `@worksAt.@clinic.name`, reaches a property of the adjacent record. Clinia advises against more than one hop.
 *
 * @example "@worksAt.since"
 * @see spec/openapi.yaml#/components/schemas/TraversedProperty
 */
export type TraversedProperty = string;

/**
 * A vocabulary, and how strictly values have to come from it.
 *
 * @see spec/openapi.yaml#/components/schemas/VocabularyBinding
 */
export interface VocabularyBinding {
  /** Key of the vocabulary. */
  key?: string;
  /** How strictly values have to come from the vocabulary. */
  strength?: BindingStrength;
}
