import type { CallPlace } from "./client-error.ts";
import type { ApiDescription, OperationDescription, SecurityAlternative } from "./description.ts";
import { pathWriter, type PathWriter } from "./path-writer.ts";
import { parameterWriter, type ParameterWriter } from "./serialize-parameters.ts";
import { serverBaseUrl } from "./server-url.ts";
import type { Settings } from "./settings.ts";

/** Where a call goes: all that is the same for each call of one operation of one client, settled once. */
export interface CallTarget extends CallPlace {
  readonly method: string;
  /** The template. */
  readonly path: string;
  /** Undefined where `raw` is asked for what the document does not have. */
  readonly operation: OperationDescription | undefined;
  readonly baseUrl: string;
  readonly origin: string;
  readonly security: readonly SecurityAlternative[];
  readonly writePath: PathWriter;
  readonly write: ParameterWriter;
}

/** What targets are found by. */
export interface ClientSetup {
  readonly api: ApiDescription;
  readonly settings: Settings;
  readonly options: Readonly<Record<string, unknown>>;
}

/** @throws {OptionsError} if the operation has a server of its own, and an option that its URL asks for is missing. */
export function namedTarget(client: ClientSetup, name: string, operation: OperationDescription): CallTarget {
  return targetOf(client, operation.method, operation.path, operation, placeOf(name, operation));
}

/** How errors speak of an operation. */
export function placeOf(name: string, { method, path, id = name }: OperationDescription): CallPlace {
  return { operationId: id, label: `${id} (${method} ${path})` };
}

/** What `raw` is asked for, and the document does not have. */
function unknownTarget(client: ClientSetup, method: string, path: string): CallTarget {
  return targetOf(client, method, path, undefined, { operationId: undefined, label: `${method} ${path}` });
}

function targetOf(
  { api, settings, options }: ClientSetup,
  method: string,
  path: string,
  operation: OperationDescription | undefined,
  place: CallPlace,
): CallTarget {
  const server = settings.hasOwnBaseUrl ? undefined : operation?.server;
  const baseUrl = server === undefined ? settings.baseUrl : serverBaseUrl(server, options, settings.baseUrl);
  return {
    ...place,
    method,
    path,
    operation,
    baseUrl,
    origin: new URL(baseUrl).origin,
    security: operation?.security ?? api.security,
    writePath: pathWriter(path),
    write: parameterWriter(api, operation),
  };
}

/** Finds operations by method and path; the table is built when it is first used. */
export function targetFinder(client: ClientSetup): (method: string, path: string) => CallTarget {
  let table: ReadonlyMap<string, () => CallTarget> | undefined;
  return (method, path) => {
    table ??= new Map(
      Object.entries(client.api.operations).map(([name, operation]) => {
        let target: CallTarget | undefined;
        return [`${operation.method} ${operation.path}`, () => (target ??= namedTarget(client, name, operation))];
      }),
    );
    // What the document does not have may be any number of paths: those are not kept.
    return table.get(`${method} ${path}`)?.() ?? unknownTarget(client, method, path);
  };
}
