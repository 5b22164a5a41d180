/** A secret, or a function that gives it when it is needed: for secrets that change, and those that a vault keeps. */
export type Credential = string | (() => string | Promise<string>);

export interface BasicAuth {
  readonly username: string;
  readonly password: string;
}

/** User name and password, or a function that gives them when they are needed. */
export type BasicCredential = BasicAuth | (() => BasicAuth | Promise<BasicAuth>);

/** The options that every client has, whatever its document. */
export interface CommonClientOptions {
  /**
   * Replaces the server of the document, its path included: for the emulator, a proxy, a gateway. `https:`, or `http:` on
   * loopback. Default: the server of the document.
   */
  readonly baseUrl?: string | undefined;
  /** Sends one request. Default: the platform's `fetch`, looked up when it is needed. */
  readonly fetch?: ClientFetch | undefined;
  /** Headers of every request. A call's own headers, and those that its parameters make, win. Default: none. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * How long one attempt may take, from sending to the last byte of the answer, in milliseconds; `Infinity` for no
   * limit. Default: 30 000.
   */
  readonly timeoutMs?: number | undefined;
  /** Aborts every call of this client. Default: none. */
  readonly signal?: AbortSignal | undefined;
  /** The clock of the timeout; tests hand in their own. Default: the platform's. */
  readonly timers?: Timers | undefined;
}

export type ClientFetch = (request: Request) => Promise<Response>;

export interface Timers {
  setTimeout(callback: () => void, delayMs: number): unknown;
  clearTimeout(timer: unknown): void;
}

/** The options of one call. */
export interface CallOptions {
  /** Aborts this call, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Replaces the client's `timeoutMs` for this call. */
  readonly timeoutMs?: number | undefined;
  /** Headers of this call; they win over the client's. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The options of a call that reads a list page by page. */
export interface PagedCallOptions extends CallOptions {
  /** After how many pages an iteration gives up: a server may never come to an end. Default: 10 000. */
  readonly maxPages?: number | undefined;
}
