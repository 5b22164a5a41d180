import { NameRegistry } from "../../model/name-registry.ts";
import type { SecurityScheme, Server, ServerVariable, SpecModel } from "../../model/types.ts";
import { camelCase, pascalCase } from "../../model/word-case.ts";

/**
 * What the options of `createClient()` are called. The rule stands here alone:
 *
 * 1. A document with one security scheme has one option, named by its kind: `apiKey`, `bearerToken`, `basicAuth`,
 *    `accessToken` (OAuth 2, OpenID Connect) or `authorization` (any other HTTP scheme). A document with several has
 *    `credentials`, with a member a scheme, by the document's key. Mutual TLS is settled below HTTP and has none.
 * 2. A server variable has the option of its own name as an identifier: `workspaceId`, and `workspace_id` too. One that is
 *    taken gets the lowest free number from 2 behind it.
 * 3. A document with several servers has `server`, which takes their URLs as the document spells them.
 */
export interface OptionNames {
  /** The option of the only scheme; absent where there are several, or none. */
  readonly credential?: string;
  /** By the variable's name. */
  readonly variables: ReadonlyMap<string, string>;
}

const commonOptions: readonly string[] = [
  "baseUrl", "fetch", "headers", "timeoutMs", "signal", "timers", "server", "credentials",
  // What clients of this kind have, or are about to have.
  "maxAttempts", "middleware", "logger", "validate", "onRetry", "retry", "deadlineMs", "userAgent", "retries",
  "logLevel", "requestIdHeader",
]; // prettier-ignore

export function optionNames(model: SpecModel): OptionNames {
  const schemes = sentSchemes(model);
  const credential = schemes[0] !== undefined && schemes.length === 1 ? credentialOption(schemes[0]) : undefined;
  const registry = new NameRegistry([...commonOptions, ...(credential === undefined ? [] : [credential])]);
  const names = new Set(allServers(model).flatMap(({ variables }) => variables.map(({ name }) => name)));
  const variables = new Map([...names].map((name) => [name, registry.take(camelCase(pascalCase(name)))]));
  return { variables, ...(credential !== undefined && { credential }) };
}

function credentialOption(scheme: SecurityScheme): string {
  switch (scheme.kind) {
    case "apiKey":
      return "apiKey";
    case "http":
      return scheme.scheme === "bearer" ? "bearerToken" : scheme.scheme === "basic" ? "basicAuth" : "authorization";
    case "oauth2":
    case "openIdConnect":
      return "accessToken";
    case "mutualTLS":
      throw new Error("credentialOption(): mutual TLS sends no credential.");
  }
}

/** The schemes that send something. */
export function sentSchemes({ securitySchemes }: SpecModel): readonly SecurityScheme[] {
  return securitySchemes.filter(({ kind }) => kind !== "mutualTLS");
}

/** The document's servers that a client can use without being told where it is. */
export function absoluteServers(servers: readonly Server[]): readonly Server[] {
  return servers.filter(({ url }) => /^(?:[a-z][a-z\d+.-]*:\/\/|\{)/i.test(url));
}

/** The server of an operation that does not use the document's. */
export function ownServer(servers: readonly Server[], model: SpecModel): Server | undefined {
  const isDocuments = JSON.stringify(servers) === JSON.stringify(model.servers);
  return isDocuments ? undefined : absoluteServers(servers)[0];
}

/** Every server that a client may talk to: the document's, then those of single operations. */
function allServers(model: SpecModel): readonly Server[] {
  const own = model.operations.flatMap(({ servers }) => ownServer(servers, model) ?? []);
  return [...absoluteServers(model.servers), ...own];
}

/** The variables of all servers, one of each name. */
export function allVariables(model: SpecModel): readonly ServerVariable[] {
  const byName = new Map<string, ServerVariable>();
  for (const variable of allServers(model).flatMap(({ variables }) => variables)) {
    const known = byName.get(variable.name);
    byName.set(variable.name, known === undefined ? variable : merged(known, variable));
  }
  return [...byName.values()];
}

// One option serves both, so it takes what either takes; each server checks for itself.
function merged(a: ServerVariable, b: ServerVariable): ServerVariable {
  const { enum: values, ...rest } = a;
  if (values === undefined || b.enum === undefined) return rest;
  return { ...rest, enum: [...new Set([...values, ...b.enum])] };
}
