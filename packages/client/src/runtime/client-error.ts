/**
 * What every error of the client has in common. The message says what happened, in which operation, and what to do.
 * It holds no credential, and nothing that was sent or received: those may be health records.
 */
export abstract class ClientError extends Error {
  /** What callers branch on: it survives minifying and duplicate installs. */
  abstract readonly code: string;
}

/** `createClient()` was given something that it cannot use, or lacks something that it needs. */
export class OptionsError extends ClientError {
  override readonly name = "OptionsError";
  readonly code = "INVALID_OPTIONS";

  constructor(problem: string) {
    super(`createClient(): ${problem}`);
  }
}

/** An error that belongs to one call. */
export abstract class CallError extends ClientError {
  /** The document's name of the operation; undefined where `raw` was given a path that the document does not have. */
  readonly operationId: string | undefined;
  /** How many attempts were begun. After more than one, an earlier one may have taken effect. */
  readonly attempts: number;
  /** The name of the call: the server's, where it answers with one, or else the one that was sent. To quote to its operators. */
  readonly requestId: string | undefined;

  constructor(place: CallPlace, problem: string, options?: ErrorOptions & { readonly requestId?: string | undefined }) {
    super(`${place.label}: ${problem}`, options);
    this.operationId = place.operationId;
    this.attempts = place.sent?.attempts ?? 0;
    this.requestId = options?.requestId ?? place.sent?.requestId;
  }
}

/** Which call an error speaks of. The label has the path's template: its values may identify a person. */
export interface CallPlace {
  readonly operationId: string | undefined;
  /** `createPet (PUT /pets/{petId})` */
  readonly label: string;
  /** What has become of it so far; absent before anything is sent. */
  readonly sent?: { readonly attempts: number; readonly requestId: string | undefined };
}

/** The call was given something that cannot be sent. Nothing was sent. */
export class ArgumentError extends CallError {
  override readonly name = "ArgumentError";
  readonly code = "INVALID_ARGUMENT";
}

/** The operation needs a credential that is not configured. Nothing was sent. */
export class MissingCredentialError extends CallError {
  override readonly name = "MissingCredentialError";
  readonly code = "MISSING_CREDENTIAL";
}

/** There was no answer, or it broke off: whether the server has carried out the request is unknown. */
export class ConnectionError extends CallError {
  override readonly name = "ConnectionError";
  readonly code = "CONNECTION_FAILED";
}

/** The answer was not complete in time: whether the server has carried out the request is unknown. */
export class TimeoutError extends CallError {
  override readonly name = "TimeoutError";
  readonly code = "TIMEOUT";
  readonly timeoutMs: number;
  /** Which limit was reached: that of one attempt, or that of the whole call. */
  readonly limit: "timeoutMs" | "deadlineMs";

  constructor(place: CallPlace, timeoutMs: number, limit: "timeoutMs" | "deadlineMs" = "timeoutMs") {
    super(place, `no complete answer within ${timeoutMs} ms. Raise ${limit}, for this call or in createClient().`);
    this.timeoutMs = timeoutMs;
    this.limit = limit;
  }
}

/** The server sent the client elsewhere, and the client did not go: the credential would have travelled along. */
export class RedirectError extends CallError {
  override readonly name = "RedirectError";
  readonly code = "REDIRECTED";
  /** 0 in browsers, which do not tell. */
  readonly status: number;
  /** Origin and path of the target, without its query; undefined in browsers, which do not tell. */
  readonly location: string | undefined;

  constructor(place: CallPlace, status: number, location: string | undefined) {
    const target = location === undefined ? "elsewhere" : `to ${location}`;
    super(
      place,
      `the server redirects ${target}. Redirects are not followed; if the target is right, set baseUrl to it.`,
    );
    this.status = status;
    this.location = location;
  }
}

/** The server reports success, and what it sent is not what the document promises. */
export class ResponseParseError extends CallError {
  override readonly name = "ResponseParseError";
  readonly code = "RESPONSE_UNREADABLE";
  readonly status: number;
  readonly #text: string;

  constructor(place: CallPlace, status: number, problem: string, text: string) {
    super(place, `the answer ${status} cannot be read: ${problem}`);
    this.status = status;
    this.#text = text;
  }

  /** What was received. Not shown when the error is printed. */
  get text(): string {
    return this.#text;
  }
}

/** The pages of a list do not come to an end. */
export class PaginationError extends CallError {
  override readonly name = "PaginationError";
  readonly code = "PAGINATION_STUCK";
}
