/**
 * The model of one API: what `load` made of a document, with names, order, references and inheritance settled.
 * Generators read this and nothing else.
 */
import type { Json } from "../json/json.ts";
import type { InnerNames, OperationNames, SchemaNames } from "./names.ts";

export type { Json };

export type JsonType = "array" | "boolean" | "integer" | "null" | "number" | "object" | "string";

/** What is read (a response) or what is written (a request). */
export type Direction = "read" | "write";

/**
 * A schema of the bundled 3.1 document. References are nodes, not strings: a recursive schema is a cycle of objects.
 * A keyword that the document does not state is absent; none has a default filled in.
 */
export interface Schema {
  /** Where it stands in the bundled document, such as `#/components/schemas/Pet/properties/name`. */
  readonly pointer: string;
  /** Set where the schema is a component: it stands in `components/schemas`, or needs a name where it stands. */
  readonly component?: SchemaComponent;
  /** A boolean schema: `true` allows everything, `false` nothing. */
  readonly boolean?: boolean;
  /** The target of `$ref`. Sibling keywords count as well (JSON Schema 2020-12, 8.2.3.1). */
  readonly ref?: Schema;

  readonly type?: readonly JsonType[];
  readonly const?: { readonly value: Json };
  readonly enum?: readonly Json[];

  readonly multipleOf?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;

  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
  readonly contentSchema?: Schema;

  readonly prefixItems?: readonly Schema[];
  readonly items?: Schema;
  readonly contains?: Schema;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly unevaluatedItems?: Schema;

  /** In the document's order. */
  readonly properties?: ReadonlyMap<string, Schema>;
  readonly patternProperties?: ReadonlyMap<string, Schema>;
  readonly additionalProperties?: Schema;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependentRequired?: ReadonlyMap<string, readonly string[]>;
  readonly dependentSchemas?: ReadonlyMap<string, Schema>;
  readonly unevaluatedProperties?: Schema;

  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;

  /** OpenAPI's hint which branch is meant. It never changes whether a value is valid. */
  readonly discriminator?: Discriminator;

  readonly title?: string;
  readonly description?: string;
  readonly default?: { readonly value: Json };
  readonly examples?: readonly Json[];
  readonly deprecated?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  /** `x-open-enum: true`: a reader must expect values that `enum` does not list yet. */
  readonly openEnum?: boolean;
  /** `x-sensitive: true`: the value belongs in no message and no log. */
  readonly sensitive?: boolean;

  /** Whether what is read and what is written differ, here or anywhere below, through references too. */
  readonly differsByDirection: boolean;
  /** Whether the schema can reach itself through references. */
  readonly isRecursive: boolean;
  /** The schema as the document says it (JSON Schema 2020-12, `$ref`s as in the bundled document). */
  readonly source: Json;
}

export interface Discriminator {
  readonly propertyName: string;
  /** Value of the property to the branch that it means: the explicit mapping, then component names. */
  readonly mapping: ReadonlyMap<string, Schema>;
}

export interface SchemaComponent {
  /** The key below `components/schemas`, as the document spells it; of a schema that stands elsewhere, one that is free there. */
  readonly key: string;
  readonly names: SchemaNames;
  readonly inner: Readonly<Record<Direction, InnerNames>>;
  readonly schema: Schema;
}

export type HttpMethod = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace" | "query";

export interface Operation {
  /** `operationId`, or the derived one. */
  readonly id: string;
  readonly names: OperationNames;
  readonly method: HttpMethod;
  /** The template, such as `/pets/{petId}`. */
  readonly path: string;
  readonly pointer: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  /** `x-sunset`: the day from which a deprecated operation may be gone, such as `2027-01-31`. */
  readonly sunset?: string;
  readonly tags: readonly string[];
  /** Those of the path item and of the operation, merged; the order is the document's. */
  readonly parameters: readonly Parameter[];
  readonly requestBody?: RequestBody;
  /** By status: codes ascending, then ranges, then `default`. */
  readonly responses: readonly Response[];
  /** Alternatives; each needs all of its schemes. Empty: the operation is open to all. */
  readonly security: readonly SecurityRequirement[];
  /** Servers in force: the operation's, the path item's or the document's. */
  readonly servers: readonly Server[];
  readonly pagination?: Pagination;
  readonly callbacks: readonly Callback[];
}

export type ParameterLocation = "path" | "query" | "header" | "cookie";
export type ParameterStyle = "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";

export interface Parameter {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly pointer: string;
  readonly required: boolean;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** What the value must be; of `content` parameters, what the decoded text must be. */
  readonly schema: Schema;
  /** Set where the parameter is serialized as a media type (`content`), such as `application/json`. */
  readonly contentType?: string;
  readonly examples: readonly Example[];
}

export interface RequestBody {
  readonly pointer: string;
  readonly required: boolean;
  readonly description?: string;
  readonly content: readonly MediaType[];
}

export interface MediaType {
  /** As the document spells it, parameters included. */
  readonly contentType: string;
  readonly pointer: string;
  /** Of what is given or taken for the content. Absent where the document states none: any content. */
  readonly schema?: Schema;
  /** What the document says of the content once it is parsed, where nobody does: `schema` is text or bytes then. */
  readonly parsedSchema?: Schema;
  readonly examples: readonly Example[];
  readonly encoding: ReadonlyMap<string, Encoding>;
}

export interface Encoding {
  readonly contentType?: string;
  readonly style?: ParameterStyle;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

export interface Response {
  /** `"200"`, `"4XX"` or `"default"`. */
  readonly status: string;
  readonly pointer: string;
  readonly description?: string;
  readonly headers: readonly Header[];
  readonly content: readonly MediaType[];
}

export interface Header {
  readonly name: string;
  readonly pointer: string;
  readonly required: boolean;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly schema: Schema;
}

export interface Example {
  /** The key below `examples`; `"example"` for the single form. */
  readonly name: string;
  readonly pointer: string;
  readonly summary?: string;
  readonly value: Json;
}

export interface Callback {
  readonly name: string;
  /** Each expression with the operations that the other side must offer. */
  readonly operations: readonly WebhookOperation[];
}

/** An operation that the API calls at its client: a webhook or a callback. Only types are made of it. */
export interface WebhookOperation {
  /** The webhook's name, or the callback's runtime expression. */
  readonly key: string;
  readonly method: HttpMethod;
  readonly pointer: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: RequestBody;
  readonly responses: readonly Response[];
}

export interface Server {
  /** With `{variables}`. */
  readonly url: string;
  readonly description?: string;
  readonly variables: readonly ServerVariable[];
}

export interface ServerVariable {
  readonly name: string;
  readonly default: string;
  readonly enum?: readonly string[];
  readonly description?: string;
  /** `x-env`: the environment variable that a server-side client may read it from. */
  readonly env?: string;
}

export type SecurityRequirement = readonly { readonly scheme: SecurityScheme; readonly scopes: readonly string[] }[];

export type SecurityScheme = {
  /** The key below `components/securitySchemes`. */
  readonly key: string;
  readonly description?: string;
  /** `x-env`: the environment variable that a server-side client may read the credential from. */
  readonly env?: string;
} & (
  | { readonly kind: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string }
  | { readonly kind: "http"; readonly scheme: string }
  | { readonly kind: "oauth2" }
  | { readonly kind: "openIdConnect" }
  | { readonly kind: "mutualTLS" }
);

/** `x-pagination` of a list operation. */
export interface Pagination {
  readonly style: "page";
  readonly pageParameter: string;
  readonly sizeParameter?: string;
  /** The number of the first page, 0 or 1. */
  readonly firstPage: number;
  /** JSON pointer into the response body: the array of items. */
  readonly items: string;
  /** JSON pointer into the response body: how many pages there are. */
  readonly totalPages?: string;
}

export interface SpecModel {
  readonly title: string;
  readonly description?: string;
  /** `info.version`. */
  readonly version: string;
  /** SHA-256 of the bundled document as canonical JSON: changes with the meaning, not with comments or layout. */
  readonly hash: string;
  /** The bundled document, to be shown to people. What generators want to know of it stands below. */
  readonly document: Json;
  /** Named schemas, sorted by key. */
  readonly schemas: readonly SchemaComponent[];
  /** Sorted by id. */
  readonly operations: readonly Operation[];
  readonly webhooks: readonly WebhookOperation[];
  readonly servers: readonly Server[];
  /** Sorted by key. */
  readonly securitySchemes: readonly SecurityScheme[];
  /** What made-up texts are made of, where the document says so. */
  readonly fixtureWords?: readonly string[];
}
