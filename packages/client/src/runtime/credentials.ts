import { OptionsError } from "./client-error.ts";
import { neededPart, type ApiDescription, type SchemeDescription } from "./description.ts";
import { readEnvironment } from "./environment.ts";
import { headerProblem } from "./header-problem.ts";
import type { CredentialNeed } from "./options.ts";

/** Gives the text of one credential, as it is sent. */
export interface CredentialReader {
  readonly read: () => Promise<string> | string;
  /** Asks once more, because the server has refused what was read; absent where that would change nothing. */
  readonly renew?: (refused: string) => Promise<string>;
}

/** By scheme. `null`: the caller says that none is to be sent. Schemes that nobody configured are absent. */
export type Credentials = ReadonlyMap<string, CredentialReader | null>;

/** Collects what options and environment configure. The values stay in closures, where nothing that prints finds them. */
export function readCredentials(api: ApiDescription, options: Readonly<Record<string, unknown>>): Credentials {
  const readers = new Map<string, CredentialReader | null>();
  const grouped = (options.credentials ?? {}) as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(grouped)) {
    if (!Object.hasOwn(api.schemes, key)) {
      throw new OptionsError(`credentials has no ${key}. Known: ${Object.keys(api.schemes).join(", ")}.`);
    }
  }
  for (const [key, scheme] of Object.entries(api.schemes)) {
    const given = scheme.option === undefined ? grouped[key] : options[scheme.option];
    const value = given === undefined ? readEnvironment(scheme.env) : given;
    if (value === null) readers.set(key, null);
    else if (value !== undefined) readers.set(key, reader(api, credentialName(key, scheme), scheme, value));
  }
  return readers;
}

/** How a message names the credential, and how to set it. */
export function credentialName(key: string, scheme: SchemeDescription): string {
  return scheme.option ?? `credentials.${key}`;
}

function reader(api: ApiDescription, name: string, scheme: SchemeDescription, value: unknown): CredentialReader {
  if (typeof value === "function") {
    const ask = async (isRefused: boolean): Promise<string> =>
      credentialText(api, name, scheme, await (value as (need: CredentialNeed) => unknown)({ isRefused }));
    return { read: () => ask(false), renew: singleFlight(() => ask(true)) };
  }
  const text = credentialText(api, name, scheme, value);
  return { read: () => text };
}

/** Calls that are refused together ask together: the vault sees one question, however many calls are under way. */
function singleFlight(ask: () => Promise<string>): (refused: string) => Promise<string> {
  const flights = new Map<string, Promise<string>>();
  return (refused) => {
    const flight = flights.get(refused) ?? ask().finally(() => flights.delete(refused));
    flights.set(refused, flight);
    return flight;
  };
}

function credentialText(api: ApiDescription, name: string, scheme: SchemeDescription, value: unknown): string {
  const isBasic = scheme.basic === true && value !== "";
  const text = isBasic ? neededPart(api, "basicText")(name, value) : value;
  if (typeof text !== "string" || text === "") throw new OptionsError(`${name} is empty or no string.`);
  const sent = (scheme.prefix ?? "") + text;
  if (scheme.in !== "query") {
    const problem = headerProblem(scheme.in === "cookie" ? "Cookie" : scheme.name, sent);
    if (problem !== undefined) throw new OptionsError(`${name}: ${problem}.`);
  }
  return sent;
}
