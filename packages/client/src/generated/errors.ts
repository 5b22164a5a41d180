// Generated from spec/openapi.yaml by scripts/generators/client/errors.ts. Run "pnpm generate"; do not edit.

import type { ErrorClass, IsApiError } from "../runtime/index.ts";
import type { OperationErrors } from "./operations.ts";
import type { components } from "@catalog-kit/types";
import {
  ApiError as ApiErrorClass,
  AuthenticationError as AuthenticationErrorClass,
  ConflictError as ConflictErrorClass,
  InvalidRequestError as InvalidRequestErrorClass,
  NotFoundError as NotFoundErrorClass,
  PermissionDeniedError as PermissionDeniedErrorClass,
  RateLimitError as RateLimitErrorClass,
  ServerError as ServerErrorClass,
  isApiErrorOf,
} from "../runtime/index.ts";

/** The server answered, and not with success. */
export type ApiError = ApiErrorClass<components["schemas"]["ErrorBody"]>;
/** The server answered, and not with success. */
export const ApiError: ErrorClass<ApiError> = ApiErrorClass;

/** 401: the credential is missing or not valid. */
export type AuthenticationError = AuthenticationErrorClass<components["schemas"]["ErrorBody"]>;
/** 401: the credential is missing or not valid. */
export const AuthenticationError: ErrorClass<AuthenticationError> = AuthenticationErrorClass;

/** 409: the thing is in a state that rules the operation out. */
export type ConflictError = ConflictErrorClass<components["schemas"]["ErrorBody"]>;
/** 409: the thing is in a state that rules the operation out. */
export const ConflictError: ErrorClass<ConflictError> = ConflictErrorClass;

/** 400 or 422: the request breaks a rule. */
export type InvalidRequestError = InvalidRequestErrorClass<components["schemas"]["ErrorBody"]>;
/** 400 or 422: the request breaks a rule. */
export const InvalidRequestError: ErrorClass<InvalidRequestError> = InvalidRequestErrorClass;

/** 404: there is no such thing. */
export type NotFoundError = NotFoundErrorClass<components["schemas"]["ErrorBody"]>;
/** 404: there is no such thing. */
export const NotFoundError: ErrorClass<NotFoundError> = NotFoundErrorClass;

/** 403: the credential is valid and does not allow the operation. */
export type PermissionDeniedError = PermissionDeniedErrorClass<components["schemas"]["ErrorBody"]>;
/** 403: the credential is valid and does not allow the operation. */
export const PermissionDeniedError: ErrorClass<PermissionDeniedError> = PermissionDeniedErrorClass;

/** 429: too many requests. */
export type RateLimitError = RateLimitErrorClass<components["schemas"]["ErrorBody"]>;
/** 429: too many requests. */
export const RateLimitError: ErrorClass<RateLimitError> = RateLimitErrorClass;

/** 5xx: the server failed. */
export type ServerError = ServerErrorClass<components["schemas"]["ErrorBody"]>;
/** 5xx: the server failed. */
export const ServerError: ErrorClass<ServerError> = ServerErrorClass;

/**
 * Tells whether a caught value is an error that the API answered with; with an operation's id, typed as that operation's
 * errors. Works where two copies of the package are installed, and `instanceof` does not.
 */
export const isApiError: IsApiError<OperationErrors, ApiError> = isApiErrorOf as IsApiError<OperationErrors, ApiError>;
