import { OptionsError } from "./client-error.ts";
import { readCredentials, type Credentials } from "./credentials.ts";
import type { ApiDescription } from "./description.ts";
import { mergeFields, type HeaderFields } from "./header-fields.ts";
import { headerProblem } from "./header-problem.ts";
import { createLog, type Log } from "./log.ts";
import type { ClientFetch, CommonClientOptions, Timers } from "./options.ts";
import { defaultRequestIdHeader, defaultHeaders } from "./platform.ts";
import type { RetryOptions } from "./retry-options.ts";
import { clientBaseUrl } from "./server-url.ts";
import { checkValidate, type ValidateOptions } from "./validate.ts";

/** The options of a client, checked, with every default filled in. */
export interface Settings {
  readonly baseUrl: string;
  readonly origin: string;
  /** Whether the caller has named the base URL himself: then it holds for operations with a server of their own, too. */
  readonly hasOwnBaseUrl: boolean;
  readonly fetch: ClientFetch | undefined;
  readonly headers: HeaderFields;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly timers: Timers;
  readonly now: () => number;
  readonly deadlineMs: number;
  readonly maxAttempts: number;
  readonly retries: RetrySettings;
  readonly requestIdHeader: string | null;
  readonly log: Log | undefined;
  readonly validate: ValidateOptions | undefined;
  readonly credentials: Credentials;
}

export type RetrySettings = {
  readonly [K in keyof Omit<RetryOptions, "onRetry">]-?: NonNullable<RetryOptions[K]>;
} & Pick<RetryOptions, "onRetry">;

const defaultRetries: RetrySettings = {
  baseDelayMs: 50,
  throttledBaseDelayMs: 1000,
  factor: 2,
  maxDelayMs: 20_000,
  maxRetryAfterMs: 60_000,
  budget: 500,
  retryCost: 14,
  throttledRetryCost: 5,
  random: Math.random,
};

const defaultTimeoutMs = 30_000;

// Looked up at each use: tests and instrumentation replace these globals after the client was made.
const platformTimers: Timers = {
  setTimeout: (callback, delayMs) => globalThis.setTimeout(callback, delayMs),
  clearTimeout: (timer) => globalThis.clearTimeout(timer as number),
};

export function readSettings(api: ApiDescription, options: CommonClientOptions): Settings {
  const all = options as Readonly<Record<string, unknown>>;
  checkNames(api, all);
  const headers = mergeFields(defaultHeaders(api), options.headers);
  for (const [name, value] of Object.entries(headers)) {
    checkHeader(name, value);
  }
  const { requestIdHeader = defaultRequestIdHeader() } = options;
  if (requestIdHeader !== null) checkHeader(requestIdHeader, "");
  const limits = readLimits(
    options,
    { timeoutMs: defaultTimeoutMs, deadlineMs: Infinity, maxAttempts: 3 },
    (problem) => {
      throw new OptionsError(problem);
    },
  );
  const timers = options.timers ?? platformTimers;
  const baseUrl = clientBaseUrl(api, all);
  return {
    baseUrl,
    origin: new URL(baseUrl).origin,
    hasOwnBaseUrl: options.baseUrl !== undefined,
    fetch: options.fetch,
    headers,
    ...limits,
    signal: options.signal,
    timers,
    now: () => timers.now?.() ?? Date.now(),
    retries: readRetries(options.retries),
    requestIdHeader,
    log: createLog(options),
    validate: checkValidate(options.validate),
    credentials: readCredentials(api, all),
  };
}

function checkHeader(name: string, value: string): void {
  const problem = headerProblem(name, value);
  if (problem !== undefined) throw new OptionsError(`${problem}.`);
}

/** What limits a call, for the client or for one call. */
export interface Limits {
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxAttempts: number;
}

/** The limits that are given, checked; where one is not, the default's. */
export function readLimits(
  given: Partial<OrUndefined<Limits>>,
  defaults: Limits,
  fail: (problem: string) => never,
): Limits {
  const {
    timeoutMs = defaults.timeoutMs,
    deadlineMs = defaults.deadlineMs,
    maxAttempts = defaults.maxAttempts,
  } = given;
  const limits = { timeoutMs, deadlineMs, maxAttempts };
  for (const name of times) {
    // prettier-ignore
    if (!(typeof limits[name] === "number" && limits[name] > 0)) fail(`${name} must be a number of milliseconds above 0, or Infinity.`);
  }
  if (!(typeof maxAttempts === "number" && maxAttempts >= 1)) fail("maxAttempts must be a number from 1.");
  return limits;
}

const times = ["timeoutMs", "deadlineMs"] as const;

type OrUndefined<T> = { readonly [K in keyof T]: T[K] | undefined };

function readRetries(given: RetryOptions = {}): RetrySettings {
  const stated = Object.entries(given).filter(([, value]) => value !== undefined);
  for (const [name, value] of stated) {
    const usual: unknown = name === "onRetry" ? given.onRetry : defaultRetries[name as keyof RetrySettings];
    if (usual === undefined) throw new OptionsError(`retries has no ${name}.`);
    if (typeof value !== typeof usual || !(typeof value !== "number" || value >= 0)) {
      throw new OptionsError(`retries.${name} must be a ${typeof usual}${typeof usual === "number" ? " from 0" : ""}.`);
    }
  }
  return { ...defaultRetries, ...Object.fromEntries(stated) };
}

const commonOptions: readonly (keyof CommonClientOptions)[] = [
  "baseUrl", "fetch", "headers", "timeoutMs", "deadlineMs", "maxAttempts", "retries", "signal", "timers", "requestIdHeader",
  "logger", "logLevel", "validate",
]; // prettier-ignore

// A misspelt `apiKey` would otherwise show only as a refusal of the server.
function checkNames(api: ApiDescription, options: Readonly<Record<string, unknown>>): void {
  const known = new Set<string>([...commonOptions, ...documentOptions(api)]);
  const unknown = Object.keys(options).filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new OptionsError(`there is no option ${unknown.join(", ")}. Known: ${[...known].sort().join(", ")}.`);
  }
}

function documentOptions(api: ApiDescription): readonly string[] {
  const servers = [...api.servers, ...Object.values(api.operations).flatMap(({ server }) => server ?? [])];
  const variables = servers.flatMap((server) =>
    Object.entries(server.variables ?? {}).map(([name, { option }]) => option ?? name),
  );
  const schemes = Object.values(api.schemes).map(({ option }) => option ?? "credentials");
  return [...variables, ...schemes, ...(api.servers.length > 1 ? ["server"] : [])];
}
