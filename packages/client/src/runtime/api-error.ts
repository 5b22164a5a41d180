import { CallError, type CallPlace } from "./client-error.ts";

// A symbol of the registry: two installed copies of this package share it, which `instanceof` does not.
const brand = Symbol.for("@catalog-kit/client/ApiError");

/** What an `ApiError` is made of. */
export interface ApiErrorInit<Body, Status extends number> {
  readonly place: CallPlace;
  readonly response: Response;
  readonly status: Status;
  readonly body: Body | undefined;
  readonly text: string | undefined;
}

/**
 * The server answered, and not with success. `body`, `text` and `headers` are not shown when the error is printed:
 * they may hold records.
 */
export class ApiError<Body = unknown, Status extends number = number> extends CallError {
  override readonly name: string = "ApiError";
  readonly code: string = "API_ERROR";
  readonly status: Status;
  readonly #init: ApiErrorInit<Body, Status>;

  constructor(init: ApiErrorInit<Body, Status>) {
    super(init.place, `the server answered ${describe(init.response)}.${hint(init)}`, {
      requestId: requestIdOf(init.response.headers),
    });
    this.status = init.status;
    this.#init = init;
    Object.defineProperty(this, brand, { value: true });
  }

  /** The body as the document types it; undefined where the answer had none that could be read as such. */
  get body(): Body | undefined {
    return this.#init.body;
  }

  /** What was received where it is not the documented body, such as the HTML page of a proxy. */
  get text(): string | undefined {
    return this.#init.text;
  }

  get headers(): Headers {
    return this.#init.response.headers;
  }
}

/** 401: the credential is missing or not valid. */
export class AuthenticationError<Body = unknown> extends ApiError<Body, 401> {
  override readonly name = "AuthenticationError";
  override readonly code = "AUTHENTICATION_FAILED";
}

/** 403: the credential is valid and does not allow the operation. */
export class PermissionDeniedError<Body = unknown> extends ApiError<Body, 403> {
  override readonly name = "PermissionDeniedError";
  override readonly code = "PERMISSION_DENIED";
}

/** 404: there is no such thing. */
export class NotFoundError<Body = unknown> extends ApiError<Body, 404> {
  override readonly name = "NotFoundError";
  override readonly code = "NOT_FOUND";
}

/** 409: the thing is in a state that rules the operation out. */
export class ConflictError<Body = unknown> extends ApiError<Body, 409> {
  override readonly name = "ConflictError";
  override readonly code = "CONFLICT";
}

/** 400 or 422: the request breaks a rule. */
export class InvalidRequestError<Body = unknown, Status extends 400 | 422 = 400 | 422> extends ApiError<Body, Status> {
  override readonly name = "InvalidRequestError";
  override readonly code = "INVALID_REQUEST";
}

/** 429: too many requests. */
export class RateLimitError<Body = unknown> extends ApiError<Body, 429> {
  override readonly name = "RateLimitError";
  override readonly code = "RATE_LIMITED";
}

/** 5xx: the server failed. */
export class ServerError<Body = unknown, Status extends number = number> extends ApiError<Body, Status> {
  override readonly name = "ServerError";
  override readonly code = "SERVER_FAILED";
}

type AnyApiError = new (init: ApiErrorInit<unknown, never>) => ApiError;

const classes: { readonly [status: number]: AnyApiError } = {
  400: InvalidRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: InvalidRequestError,
  429: RateLimitError,
};

/** The error for an answer, of the class that fits its status. */
export function apiError(place: CallPlace, response: Response, body: unknown, text: string | undefined): ApiError {
  const { status } = response;
  const ErrorClass: AnyApiError = classes[status] ?? (status >= 500 ? ServerError : ApiError);
  // The table pairs every class with its status, which its type cannot express.
  return new ErrorClass({ place, response, status: status as never, body, text });
}

/** Whether a value is an `ApiError` of any installed copy of this package. */
export function isApiErrorOf(error: unknown, operationId?: string): error is ApiError {
  if (typeof error !== "object" || error === null || !(brand in error)) return false;
  return operationId === undefined || ("operationId" in error && error.operationId === operationId);
}

// The reason phrase is free text of the server (RFC 9112, 4), so it stays out of the message.
function describe(response: Response): string {
  const contentType = /^[\w.+-]+\/[\w.+-]+/.exec(response.headers.get("content-type") ?? "")?.[0];
  return contentType === undefined ? `${response.status}` : `${response.status} (${contentType})`;
}

function hint({ body, text }: ApiErrorInit<unknown, number>): string {
  if (body !== undefined) return " What it says stands in error.body.";
  return text === undefined ? "" : " It is not the documented body; what was received stands in error.text.";
}

function requestIdOf(headers: Headers): string | undefined {
  return headers.get("x-request-id") ?? headers.get("request-id") ?? headers.get("x-correlation-id") ?? undefined;
}
