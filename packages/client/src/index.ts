/**
 * A typed client of the API: operations by name, typed errors, cancellation, lists as iterators.
 * What the document decides is generated (`src/generated/`); the rest is the same for every document (`src/runtime/`).
 */
export * from "./generated/index.ts";
export {
  ArgumentError,
  CallError,
  ClientError,
  ConnectionError,
  MissingCredentialError,
  OptionsError,
  PaginationError,
  RedirectError,
  ResponseParseError,
  TimeoutError,
  type Answer,
  type BasicAuth,
  type BasicCredential,
  type Call,
  type CallOptions,
  type ClientFetch,
  type CommonClientOptions,
  type Credential,
  type PagedCall,
  type PagedCallOptions,
  type RawClient,
  type Timers,
} from "./runtime/index.ts";
