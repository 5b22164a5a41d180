import { OptionsError } from "./client-error.ts";
import { readCredentials, type Credentials } from "./credentials.ts";
import type { ApiDescription } from "./description.ts";
import { headerProblem } from "./header-problem.ts";
import type { ClientFetch, CommonClientOptions, Timers } from "./options.ts";
import { clientBaseUrl } from "./server-url.ts";

/** The options of a client, checked, with every default filled in. */
export interface Settings {
  readonly baseUrl: string;
  readonly origin: string;
  /** Whether the caller has named the base URL himself: then it holds for operations with a server of their own, too. */
  readonly hasOwnBaseUrl: boolean;
  readonly fetch: ClientFetch;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly timers: Timers;
  readonly credentials: Credentials;
}

const defaultTimeoutMs = 30_000;

// Looked up at each use: tests and instrumentation replace these globals after the client was made.
const platformFetch: ClientFetch = (request) => globalThis.fetch(request);
const platformTimers: Timers = {
  setTimeout: (callback, delayMs) => globalThis.setTimeout(callback, delayMs),
  clearTimeout: (timer) => globalThis.clearTimeout(timer as number),
};

export function readSettings(api: ApiDescription, options: CommonClientOptions): Settings {
  const all = options as Readonly<Record<string, unknown>>;
  checkNames(api, all);
  const headers = options.headers ?? {};
  for (const [name, value] of Object.entries(headers)) {
    const problem = headerProblem(name, value);
    if (problem !== undefined) throw new OptionsError(`${problem}.`);
  }
  const timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
  if (!isTimeout(timeoutMs)) throw new OptionsError("timeoutMs must be a number of milliseconds above 0, or Infinity.");
  const baseUrl = clientBaseUrl(api, all);
  return {
    baseUrl,
    origin: new URL(baseUrl).origin,
    hasOwnBaseUrl: options.baseUrl !== undefined,
    fetch: options.fetch ?? platformFetch,
    headers,
    timeoutMs,
    signal: options.signal,
    timers: options.timers ?? platformTimers,
    credentials: readCredentials(api, all),
  };
}

export function isTimeout(timeoutMs: unknown): timeoutMs is number {
  return typeof timeoutMs === "number" && timeoutMs > 0;
}

const commonOptions: readonly (keyof CommonClientOptions)[] = [
  "baseUrl", "fetch", "headers", "timeoutMs", "signal", "timers",
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
