import type { CallContext } from "./attempt.ts";
import { ArgumentError, type CallPlace } from "./client-error.ts";
import type { ApiDescription, OperationDescription } from "./description.ts";
import type { CallOptions, ClientFetch } from "./options.ts";
import { serverBaseUrl } from "./server-url.ts";
import { readLimits, type Settings } from "./settings.ts";

/** Which operation is called, as far as the document knows it. */
export interface CallTarget extends CallPlace {
  readonly method: string;
  readonly path: string;
  readonly operation: OperationDescription | undefined;
  /** Where the operation has a server of its own, and the caller has not set `baseUrl`. */
  readonly baseUrl: string | undefined;
}

export interface CallInit extends CallOptions {
  readonly fetch?: ClientFetch | undefined;
  readonly reads: CallContext["reads"];
}

/** The operation that goes by a name in the client. */
export function namedTarget(name: string, operation: OperationDescription): Omit<CallTarget, "baseUrl"> {
  const { method, path, id = name } = operation;
  return { method, path, operation, operationId: id, label: `${id} (${method} ${path})` };
}

/** What `raw` is asked for; the document may not have it. */
export function unknownTarget(method: string, path: string): Omit<CallTarget, "baseUrl"> {
  return { method, path, operation: undefined, operationId: undefined, label: `${method} ${path}` };
}

export function withServer(
  target: Omit<CallTarget, "baseUrl">,
  settings: Settings,
  options: Readonly<Record<string, unknown>>,
): CallTarget {
  const server = target.operation?.server;
  const isOwn = server !== undefined && !settings.hasOwnBaseUrl;
  return { ...target, baseUrl: isOwn ? serverBaseUrl(server, options, settings.baseUrl) : undefined };
}

export function callContext(api: ApiDescription, settings: Settings, target: CallTarget, init: CallInit): CallContext {
  const { operationId, label, operation } = target;
  return {
    operationId,
    label,
    ...readLimits(init, settings, (problem) => {
      throw new ArgumentError(target, problem);
    }),
    endsAt: Infinity,
    retry: init.retry,
    settings,
    sent: { attempts: 0, requestId: undefined },
    security: operation?.security ?? api.security,
    origin: target.baseUrl === undefined ? settings.origin : new URL(target.baseUrl).origin,
    fetch: init.fetch ?? settings.fetch,
    signals: [settings.signal, init.signal].filter((signal) => signal !== undefined && signal !== null),
    reads: init.reads,
  };
}
