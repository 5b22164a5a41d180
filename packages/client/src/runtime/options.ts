import type { RetryOptions } from "./retry-options.ts";
import type { ValidateOptions } from "./validate.ts";

/** A secret, or a function that gives it when it is needed: for secrets that change, and those that a vault keeps. */
export type Credential = string | ((need: CredentialNeed) => string | Promise<string>);

/** Why a function is asked for a credential. */
export interface CredentialNeed {
  /** Whether the server has refused (401) what the function gave before: what is cached will not do. */
  readonly isRefused: boolean;
}

export interface BasicAuth {
  readonly username: string;
  readonly password: string;
}

/** User name and password, or a function that gives them when they are needed. */
export type BasicCredential = BasicAuth | ((need: CredentialNeed) => BasicAuth | Promise<BasicAuth>);

/** The options that every client has, whatever its document. */
export interface CommonClientOptions {
  /**
   * Replaces the server of the document, its path included: for the emulator, a proxy, a gateway. `https:`, or `http:` on
   * loopback. Default: the server of the document.
   */
  readonly baseUrl?: string | undefined;
  /**
   * Sends one request. Default: the platform's `fetch`, looked up when it is needed, which is given a URL and options where
   * that will do.
   */
  readonly fetch?: ClientFetch | undefined;
  /** Headers of every request. A call's own headers, and those that its parameters make, win. Default: none. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * How long one attempt may take, from sending to the last byte of the answer, in milliseconds; `Infinity` for no
   * limit. Default: 30 000.
   */
  readonly timeoutMs?: number | undefined;
  /**
   * How long a call may take, with all its attempts and the waits between them, in milliseconds; `Infinity` for no limit.
   * Of a list, each page is a call. Default: `Infinity`.
   */
  readonly deadlineMs?: number | undefined;
  /** How often a call is attempted at most, the first time included; 1 for no retries. Default: 3. */
  readonly maxAttempts?: number | undefined;
  /** How long retries wait, and how many there may be in bad times. */
  readonly retries?: RetryOptions | undefined;
  /** Aborts every call of this client. Default: none. */
  readonly signal?: AbortSignal | undefined;
  /** The clock of timeouts, deadlines and waits; tests hand in their own. Default: the platform's. */
  readonly timers?: Timers | undefined;
  /**
   * The header that sends a name of the call, a UUID, for logs on both sides; it is the same at each attempt and stands in
   * `requestId` of errors. `null` sends none. Default: `X-Request-Id`; in browsers none, since a server must allow it there.
   */
  readonly requestIdHeader?: string | null | undefined;
  /** Takes the log, such as `console`. It never holds headers, bodies, or values of parameters. Default: none. */
  readonly logger?: Logger | undefined;
  /** What is logged at least: `debug` every attempt, `warn` retries, `error` calls given up. Default: `warn`. */
  readonly logLevel?: LogLevel | undefined;
  /** Checks requests before they are sent, and answers before they are handed out. Default: neither. */
  readonly validate?: ValidateOptions | undefined;
}

export type LogLevel = "debug" | "info" | "warn" | "error" | "off";

/** What `console` and most loggers have. */
export type Logger = Readonly<Record<Exclude<LogLevel, "off">, (message: string, fields: object) => void>>;

export type ClientFetch = (request: Request) => Promise<Response>;

export interface Timers {
  setTimeout(callback: () => void, delayMs: number): unknown;
  clearTimeout(timer: unknown): void;
  /** Milliseconds since 1970. Default: `Date.now`. */
  now?(): number;
}

/** The options of one call. */
export interface CallOptions {
  /** Aborts this call, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Replaces the client's `timeoutMs` for this call. */
  readonly timeoutMs?: number | undefined;
  /** Replaces the client's `deadlineMs` for this call. */
  readonly deadlineMs?: number | undefined;
  /** Replaces the client's `maxAttempts` for this call. */
  readonly maxAttempts?: number | undefined;
  /**
   * `true` retries the call though its method is not idempotent (POST, PATCH): for operations that do no harm twice.
   * `false` never retries it. Default: by the method.
   */
  readonly retry?: boolean | undefined;
  /** Headers of this call; they win over the client's. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The options of a call that reads a list page by page. */
export interface PagedCallOptions extends CallOptions {
  /** After how many pages an iteration gives up: a server may never come to an end. Default: 10 000. */
  readonly maxPages?: number | undefined;
}
