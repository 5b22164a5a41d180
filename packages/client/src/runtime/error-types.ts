/** The types by which generated code ties the error classes to its document. */
import type { ApiError } from "./api-error.ts";

/** A class to test with `instanceof`, which then knows the type of the body. */
export type ErrorClass<E> = abstract new (...args: never) => E;

/** The failures of 4xx that are registered (RFC 9110, 15.5, and the IANA registry). */
export type ClientErrorStatus =
  | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421
  | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451; // prettier-ignore

/** The failures of 5xx that are registered. */
export type ServerErrorStatus = 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;

/**
 * Every status that can stand for a failure. A union of literals, not `number`, so that a test of `error.status` leaves
 * only the documented error of that status.
 */
export type FailureStatus = 300 | 304 | ClientErrorStatus | ServerErrorStatus;

/**
 * Tells whether a caught value is an error that the API answered with, even where two copies of the package are
 * installed and `instanceof` fails.
 *
 * @param error - What was caught.
 * @param operationId - Narrows to the errors of that operation, typed by the document.
 */
export interface IsApiError<Errors, Any extends ApiError = ApiError> {
  <Id extends keyof Errors & string>(error: unknown, operationId: Id): error is Errors[Id] & ApiError;
  (error: unknown): error is Any;
}
