// Generated from spec/openapi.yaml by scripts/generators/client/public-index.ts. Run "pnpm generate"; do not edit.

export { createClient, type Client } from "./create-client.ts";
export {
  ApiError,
  AuthenticationError,
  ConflictError,
  InvalidRequestError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  isApiError,
} from "./errors.ts";
export type { OperationErrors, Operations } from "./operations.ts";
export type { ClientOptions } from "./options.ts";
export { spec } from "./spec.ts";
