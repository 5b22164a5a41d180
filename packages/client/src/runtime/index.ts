/** What generated code stands on, and all that is the same for every document. */
export {
  ApiError,
  AuthenticationError,
  ConflictError,
  InvalidRequestError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  isApiErrorOf,
} from "./api-error.ts";
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
  type CallPlace,
} from "./client-error.ts";
export { basicText } from "./basic-text.ts";
export { connect } from "./connect.ts";
export type {
  ApiDescription,
  BodyDescription,
  HttpMethod,
  OperationDescription,
  PaginationDescription,
  ParameterPlace,
  ParameterStyle,
  RuntimeParts,
  SchemeDescription,
  SecurityAlternative,
  ServerDescription,
  ServerVariableDescription,
  StylesByName,
} from "./description.ts";
export type { ClientErrorStatus, ErrorClass, FailureStatus, IsApiError, ServerErrorStatus } from "./error-types.ts";
export type { Call } from "./operation-call.ts";
export type {
  BasicAuth,
  BasicCredential,
  CallOptions,
  ClientFetch,
  CommonClientOptions,
  Credential,
  CredentialNeed,
  Logger,
  LogLevel,
  PagedCallOptions,
  Timers,
} from "./options.ts";
export { pagedCall, type PagedCall } from "./paged-call.ts";
export type { Answer } from "./read-answer.ts";
export type {
  Middleware,
  MiddlewareCall,
  ParseAs,
  QuerySerializerOptions,
  RawCall,
  RawClient,
  RawHeaders,
  RawInit,
  RawMethod,
  RawResponse,
} from "./raw-client.ts";
export { queryOfPath } from "./query-of-path.ts";
export type { RetryEvent, RetryOptions } from "./retry-options.ts";
export { signElsewhere } from "./sign-elsewhere.ts";
export {
  RequestValidationError,
  ResponseValidationError,
  type Check,
  type CheckedOperation,
  type CheckIssue,
  type ValidateOptions,
} from "./validate.ts";
export type { CallEvent } from "./with-retries.ts";
export { writeForm } from "./write-form.ts";
export { writeStyled } from "./write-styled.ts";
