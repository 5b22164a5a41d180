import type { Issue } from "../issue.ts";
import type { WireParameter, WireShape } from "../parameters/wire-parameter.ts";
import type { Validator } from "../validator.ts";
import type { BodyKind } from "./media-type.ts";

/** What an operation states of its types: each part of the request as sent, and the body of each response. */
export interface OperationTypes {
  readonly path: unknown;
  readonly query: unknown;
  readonly header: unknown;
  readonly cookie: unknown;
  /** Of the JSON media type, or else of the first. */
  readonly body: unknown;
  /** The body of any of the media types, as it is read. */
  readonly anyBody: unknown;
  readonly responses: { readonly [status: string]: unknown };
  /** By part, the names of the parameters that have a default. */
  readonly defaults: { readonly [part: string]: string };
}

/** What is read of a request. Every Fetch `Request` has it. */
export interface ReadableRequest {
  readonly url: string;
  readonly headers: Pick<Headers, "get" | "has">;
  readonly body: ReadableStream<Uint8Array> | null;
  readonly bodyUsed: boolean;
}

/** Everything the document says about one operation, as checks: what all operations have in common. */
export interface OperationValidator {
  /** The `operationId`. */
  readonly id: string;
  /** In capitals: `PUT`. */
  readonly method: string;
  /** Such as `/pets/{petId}`. */
  readonly pathTemplate: string;
  /** Checks of decoded values, each an object by parameter name; `undefined` where the operation has no such part. */
  readonly path: Validator<unknown> | undefined;
  readonly query: Validator<unknown> | undefined;
  readonly header: Validator<unknown> | undefined;
  readonly cookie: Validator<unknown> | undefined;
  /** Checks the body as written: of its JSON media type, or else of the first that has a schema. */
  readonly body: Validator<unknown> | undefined;
  /** By documented status (`"200"`, `"4XX"`, `"default"`), checks of the JSON body as read; `undefined` where there is none. */
  readonly responses: { readonly [status: string]: Validator<unknown> | undefined };
  /**
   * Reads and checks all parts of a request and gives back typed values, defaults filled in, or all issues at once.
   *
   * Whose request it is (method and host) is the router's business and is not looked at. Parameters that the document
   * does not declare are ignored. The body is consumed.
   *
   * @throws {TypeError} If the body has been read before.
   * @throws {RangeError} If `maxBytes` or `maxIssues` is no usable limit.
   * @throws Whatever the body's stream fails with, such as a dropped connection.
   */
  readonly readRequest: (request: ReadableRequest, options?: ReadRequestOptions) => Promise<ReadRequestResult>;
}

/** The same with the types of one operation. */
export interface TypedOperationValidator<T extends OperationTypes> extends OperationValidator {
  readonly path: PartValidator<T["path"]>;
  readonly query: PartValidator<T["query"]>;
  readonly header: PartValidator<T["header"]>;
  readonly cookie: PartValidator<T["cookie"]>;
  readonly body: PartValidator<T["body"]>;
  readonly responses: { readonly [S in keyof T["responses"]]: PartValidator<T["responses"][S]> };
  readonly readRequest: (
    request: ReadableRequest,
    options?: ReadRequestOptions,
  ) => Promise<ReadRequestResult<OperationRequest<T>>>;
}

/** `undefined` for a part that does not exist; for an unknown one, either. */
export type PartValidator<T> = unknown extends T
  ? Validator<unknown> | undefined
  : [T] extends [undefined]
    ? undefined
    : Validator<Exclude<T, undefined>>;

export interface ReadRequestOptions {
  /** How large the body may be, in bytes as received. Default 1 MiB. */
  readonly maxBytes?: number;
  /** How many issues are reported at most. Default 100. */
  readonly maxIssues?: number;
  /**
   * What becomes of read-only properties in a body: an issue each, or they are taken out as if they had not been sent (OpenAPI
   * leaves it to the service). Default `refuse`.
   */
  readonly readOnly?: "refuse" | "ignore";
  /** What stands before the template in the URL's path, such as `/api/v3`. Default empty. */
  readonly basePath?: string;
  /** The text at each place of the template, if a router has found it already: as it stands in the URL, percent-encoded. */
  readonly params?: Readonly<Record<string, string>>;
}

export type ReadRequestResult<Value = RequestValue> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      /** 415 if the body's media type or coding is not accepted, 413 if it is too large, else 400. */
      readonly status: 400 | 413 | 415;
      /** Each path begins with `path`, `query`, `header`, `cookie` or `body`. */
      readonly issues: readonly Issue[];
    };

/** The parts of a request as a service meets them: parameters with a default are always there. */
export interface RequestValue<Path = unknown, Query = unknown, Header = unknown, Cookie = unknown, Body = unknown> {
  readonly path: Path;
  readonly query: Query;
  readonly header: Header;
  readonly cookie: Cookie;
  /** JSON and forms are decoded; other text is a string, anything else a Blob. */
  readonly body: Body;
}

/** What `readRequest` of an operation gives. */
export type OperationRequest<T extends OperationTypes> = RequestValue<
  PartValue<T, "path">,
  PartValue<T, "query">,
  PartValue<T, "header">,
  PartValue<T, "cookie">,
  T["anyBody"]
>;

type PartValue<T extends OperationTypes, Part extends "path" | "query" | "header" | "cookie"> = [T[Part]] extends [
  undefined,
]
  ? undefined
  : WithDefaults<Exclude<T[Part], undefined>, T["defaults"][Part]>;

type WithDefaults<T, Names> = unknown extends T
  ? unknown
  : { [K in keyof T as K extends Names ? K : never]-?: Exclude<T[K], undefined> } & {
      [K in keyof T as K extends Names ? never : K]: T[K];
    };

/** What the generated module of an operation states. */
export interface OperationDefinition {
  readonly id: string;
  /** Where the API description declares it. */
  readonly pointer: string;
  readonly method: string;
  readonly pathTemplate: string;
  readonly path?: PartDefinition;
  readonly query?: PartDefinition;
  readonly header?: PartDefinition;
  readonly cookie?: PartDefinition;
  readonly body?: BodyDefinition;
  readonly responses: { readonly [status: string]: Validator<unknown> | undefined };
}

export interface PartDefinition {
  readonly parameters: readonly WireParameter[];
  readonly validator: Validator<unknown>;
}

export interface BodyDefinition {
  readonly pointer: string;
  readonly required: boolean;
  readonly content: readonly BodyMediaType[];
}

export interface BodyMediaType {
  /** As declared; may be a range. */
  readonly contentType: string;
  readonly pointer: string;
  /** What it may be decoded into; empty where nothing that we can decode satisfies the schema. */
  readonly kinds: readonly BodyKind[];
  /** Absent where the document states no schema, or none that such content could satisfy. */
  readonly validator?: Validator<unknown>;
  /** Of forms: how each field is written. */
  readonly fields?: readonly FormField[];
  /** Of forms: what fields that the schema does not name look like. */
  readonly additional?: WireShape;
}

export interface FormField extends WireParameter {
  /** Of multipart forms: a part with a file name becomes a Blob; whether every part has to be one. */
  readonly file?: "always" | "allowed";
}
