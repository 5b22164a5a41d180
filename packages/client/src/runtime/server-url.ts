import { OptionsError } from "./client-error.ts";
import type { ApiDescription, ServerDescription, ServerVariableDescription } from "./description.ts";
import { readEnvironment } from "./environment.ts";

type Options = Readonly<Record<string, unknown>>;

/** Where the client's requests go, unless an operation has a server of its own. Without a slash at its end. */
export function clientBaseUrl(api: ApiDescription, options: Options): string {
  const { baseUrl } = options;
  if (baseUrl !== undefined) return checkedBaseUrl("baseUrl", baseUrl);
  const server = chosenServer(api, options.server);
  if (server === undefined) throw new OptionsError("baseUrl is missing, and the API description names no server.");
  return serverBaseUrl(server, options);
}

/**
 * The URL of one server, its variables filled in from options, environment and defaults.
 *
 * @param base - What the URL of an operation's own server counts from, where it has no host.
 */
export function serverBaseUrl(server: ServerDescription, options: Options, base?: string): string {
  const url = server.url.replace(/\{([^{}]*)\}/g, (placeholder, name: string, offset: number) => {
    const variable = server.variables?.[name] ?? {};
    const value = variableValue(name, variable, options);
    checkVariable(variable.option ?? name, value, placeOf(server.url, placeholder, offset));
    return value;
  });
  return checkedBaseUrl("the server of the API description", url, base);
}

function chosenServer(api: ApiDescription, chosen: unknown): ServerDescription | undefined {
  if (chosen === undefined) return api.servers[0];
  const server = api.servers.find(({ url }) => url === chosen);
  if (server !== undefined) return server;
  throw new OptionsError(`server must be one of ${api.servers.map(({ url }) => url).join(", ")}.`);
}

function variableValue(name: string, variable: ServerVariableDescription, options: Options): string {
  const option = variable.option ?? name;
  const value = options[option] ?? readEnvironment(variable.env) ?? variable.default;
  if (value === undefined) {
    const orEnvironment = variable.env === undefined ? "" : `, or the environment variable ${variable.env}`;
    throw new OptionsError(`${option} is missing. Set it${orEnvironment}; or set baseUrl.`);
  }
  if (typeof value !== "string") throw new OptionsError(`${option} must be a string.`);
  if (variable.enum !== undefined && !variable.enum.includes(value)) {
    throw new OptionsError(`${option} must be one of ${variable.enum.join(", ")}.`);
  }
  return value;
}

/** `host`: the placeholder is all there is between scheme and path. */
type Place = "host" | "part of the host" | "path";

function placeOf(url: string, placeholder: string, offset: number): Place {
  const authority = /^[^/]*\/\/([^/]*)/.exec(url);
  if (authority === null || offset >= authority[0].length) return "path";
  return authority[1] === placeholder ? "host" : "part of the host";
}

const allowed: Record<Place, RegExp> = {
  host: /^[\p{L}\p{N}._:[\]-]+$/u,
  "part of the host": /^[\p{L}\p{N}._-]+$/u,
  path: /^(?!\.{1,2}(\/|$))(?!.*\/\.{1,2}(\/|$))[^\\?#\s%]*$/u,
};

// A value such as `evil.example/` must not turn the rest of the host into a path: the credential would go elsewhere.
function checkVariable(option: string, value: string, place: Place): void {
  if (!allowed[place].test(value)) {
    throw new OptionsError(
      `${option} cannot stand in the ${place === "path" ? "path" : "host name"} of the server's URL.`,
    );
  }
}

function checkedBaseUrl(what: string, text: unknown, base?: string): string {
  const url = parseUrl(text, base);
  if (url === undefined)
    throw new OptionsError(`${what} is no absolute URL. Set baseUrl, such as https://api.example.com.`);
  if (url.username !== "" || url.password !== "") throw new OptionsError(`${what} contains a user name or password.`);
  if (url.search !== "" || url.hash !== "") throw new OptionsError(`${what} has a query or a fragment.`);
  if (!isSecure(url)) {
    throw new OptionsError(`${what} is ${url.protocol}//${url.host}. Use https:; http: is for loopback alone.`);
  }
  return url.href.replace(/\/+$/, "");
}

function parseUrl(text: unknown, base: string | undefined): URL | undefined {
  try {
    return new URL(text as string, base);
  } catch {
    return undefined;
  }
}

/** Whether what is sent there can be read by nobody on the way. */
export function isSecure(url: URL): boolean {
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname));
}

// `localhost` and all below it must not leave the machine (RFC 6761, 6.3). URL has already normalized `127.1` and the like.
function isLoopback(hostname: string): boolean {
  return /^(?:.+\.)?localhost\.?$|^127\.\d+\.\d+\.\d+$|^\[::1\]$/.test(hostname);
}
