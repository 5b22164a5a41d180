/**
 * The types of the door by path. They say what openapi-fetch does, over `paths` that already tell what is read from what is
 * written: openapi-fetch's own types map over every value once more, which makes objects of open enums and tuples.
 */
import type { CallOptions, ClientFetch } from "./options.ts";

/** The client path by path: results as values, middleware, everything openapi-fetch documents. */
export interface RawClient<Paths extends object> {
  /** Takes the method as data. */
  request<M extends RawMethod, P extends PathsWith<Paths, M>, As extends ParseAs = "json">(
    method: M,
    path: P,
    ...init: RawArguments<OperationAt<Paths, P, M>, As>
  ): Promise<RawResponse<OperationAt<Paths, P, M>, As>>;
  readonly GET: RawCall<Paths, "get">;
  readonly PUT: RawCall<Paths, "put">;
  readonly POST: RawCall<Paths, "post">;
  readonly DELETE: RawCall<Paths, "delete">;
  readonly OPTIONS: RawCall<Paths, "options">;
  readonly HEAD: RawCall<Paths, "head">;
  readonly PATCH: RawCall<Paths, "patch">;
  readonly TRACE: RawCall<Paths, "trace">;
  /** Runs these around every call of both doors: `onRequest` in the order given, `onResponse` and `onError` in reverse. */
  use(...middleware: readonly Middleware[]): void;
  /** Stops running these. */
  eject(...middleware: readonly Middleware[]): void;
}

export type RawMethod = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

export type RawCall<Paths extends object, M extends RawMethod> = <
  P extends PathsWith<Paths, M>,
  As extends ParseAs = "json",
>(
  path: P,
  ...init: RawArguments<OperationAt<Paths, P, M>, As>
) => Promise<RawResponse<OperationAt<Paths, P, M>, As>>;

/** The paths that have the method. */
export type PathsWith<Paths, M extends RawMethod> = {
  [P in keyof Paths]: Paths[P] extends Readonly<Record<M, unknown>> ? P : never;
}[keyof Paths];

export type OperationAt<Paths, P extends keyof Paths, M extends RawMethod> =
  Paths[P] extends Readonly<Record<M, infer Operation>> ? Operation : never;

/** One result: `data` of a success, `error` of a failure, and the response of both. */
export type RawResponse<Operation, As extends ParseAs = "json"> =
  | { readonly data: ParsedAs<SuccessBody<Operation>, As>; readonly error?: never; readonly response: Response }
  | { readonly data?: never; readonly error: FailureBody<Operation>; readonly response: Response };

/** How the body of a success is read. Default: `"json"`. */
export type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";

type ParsedAs<Json, As extends ParseAs> = As extends "json"
  ? Json
  : { text: string; blob: Blob; arrayBuffer: ArrayBuffer; stream: Response["body"] }[Exclude<As, "json">];

// A union of all possible arguments for an operation that needs none; the init is required where a part of it is.
type RawArguments<Operation, As extends ParseAs> =
  RequiredKeys<ParamsOption<Operation> & BodyOption<Operation>> extends never
    ? [init?: RawInit<Operation, As>]
    : [init: RawInit<Operation, As>];

export type RawInit<Operation, As extends ParseAs = "json"> = ParamsOption<Operation> &
  BodyOption<Operation> &
  CommonRawInit<Operation, As>;

interface CommonRawInit<Operation, As extends ParseAs>
  extends Omit<RequestInit, "body" | "headers" | "method" | "signal">, Omit<CallOptions, "headers"> {
  /** Replaces the base URL for this call. Credentials are sent to the configured origin alone. */
  readonly baseUrl?: string;
  readonly parseAs?: As;
  /** `null` removes a header of the client. */
  readonly headers?: RawHeaders;
  readonly querySerializer?: ((query: QueryOf<Operation>) => string) | QuerySerializerOptions;
  readonly pathSerializer?: (path: string, values: Record<string, unknown>) => string;
  readonly bodySerializer?: (body: NonNullable<RequestBodyOf<Operation>>, headers?: Headers) => unknown;
  /** Stands in for the client's `fetch`; retries, credentials and the rules for redirects hold all the same. */
  readonly fetch?: ClientFetch;
  readonly Request?: typeof Request;
  /** Middleware of this call, after the client's. */
  readonly middleware?: Middleware[];
}

export type RawHeaders =
  | NonNullable<RequestInit["headers"]>
  | Readonly<Record<string, string | number | boolean | readonly (string | number | boolean)[] | null | undefined>>;

/** How openapi-fetch writes lists and objects in the query; absent: as the document says. */
export interface QuerySerializerOptions {
  readonly array?: { readonly style: "form" | "spaceDelimited" | "pipeDelimited"; readonly explode: boolean };
  readonly object?: { readonly style: "form" | "deepObject"; readonly explode: boolean };
  readonly allowReserved?: boolean;
}

/** What middleware is told of a call. */
export interface MiddlewareCall {
  request: Request;
  readonly schemaPath: string;
  readonly params: {
    query?: Record<string, unknown>;
    header?: Record<string, unknown>;
    path?: Record<string, unknown>;
    cookie?: Record<string, unknown>;
  };
  /** Names this run, for `onRequest` and `onResponse` to find each other. */
  readonly id: string;
  readonly options: { readonly baseUrl: string; readonly parseAs: ParseAs; readonly fetch: typeof globalThis.fetch };
}

type Awaitable<T> = T | Promise<T>;

/** Runs around the calls of both doors, once a call however often it is attempted. It never sees a credential. */
export interface Middleware {
  /** May return another request, or the response, in which case nothing is sent. */
  onRequest?(call: MiddlewareCall): Awaitable<Request | Response | undefined | void>;
  /** May return another response. */
  onResponse?(call: MiddlewareCall & { readonly response: Response }): Awaitable<Response | undefined | void>;
  /** May return another error, or the response that stands in for it. */
  onError?(call: MiddlewareCall & { readonly error: unknown }): Awaitable<Response | Error | undefined | void>;
}

type RequiredKeys<T> = { [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? never : K }[keyof T];

type ParamsOption<Operation> = Operation extends { parameters: infer Parameters }
  ? RequiredKeys<Parameters> extends never
    ? { readonly params?: Parameters }
    : { readonly params: Parameters }
  : { readonly params?: { query?: Record<string, unknown> } };

type QueryOf<Operation> = Operation extends { parameters: { query?: infer Query } }
  ? NonNullable<Query>
  : Record<string, unknown>;

type BodyOption<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { readonly body: Content[keyof Content] }
  : [RequestBodyOf<Operation>] extends [never]
    ? { readonly body?: never }
    : { readonly body?: RequestBodyOf<Operation> };

type RequestBodyOf<Operation> = Operation extends { requestBody?: infer Body }
  ? NonNullable<Body> extends { content: infer Content }
    ? Content[keyof Content]
    : never
  : never;

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | "2XX";

type SuccessBody<Operation> = Operation extends { responses: infer Responses }
  ? BodyOf<Responses[keyof Responses & SuccessStatus]>
  : unknown;

type FailureBody<Operation> = Operation extends { responses: infer Responses }
  ? BodyOf<Responses[Exclude<keyof Responses, SuccessStatus>]>
  : unknown;

type BodyOf<Answer> = Answer extends { content: infer Content } ? Content[keyof Content] : undefined;
