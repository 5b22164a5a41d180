import type { Issue } from "../issue.ts";
import { decodeEntryValue, decodeHeaderValue, decodePathValue } from "./decode-value.ts";
import { cookieEntries, splitEntries } from "./entries.ts";
import { refuseInto, type Refuse } from "./refuse.ts";
import { formDecoded, percentDecoded } from "./text-decoding.ts";
import { allowsArray, allowsObject, type WireParameter, type WirePath } from "./wire-parameter.ts";

/** The parameters of one place (`path`, `query`, `header`, `cookie`) as far as they could be read. */
export interface DecodedPart {
  /** Only those that were given; defaults are not filled in yet. */
  readonly value: Record<string, unknown>;
  /** Those that were given in text that could not be read. */
  readonly unreadable: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

/** @param raw - The text at each place of the template, as it stands in the URL. */
export function decodePath(
  parameters: readonly WireParameter[],
  raw: Readonly<Record<string, string>>,
  maxIssues: number,
): DecodedPart {
  return decodeEach("path", parameters, maxIssues, (parameter, path, refuse) => {
    const text = Object.hasOwn(raw, parameter.name) ? raw[parameter.name] : undefined;
    return text === undefined ? undefined : decodePathValue(parameter, text, path, refuse);
  });
}

/** @param search - As `URL.search` gives it. A parameter that is not declared is ignored. */
export function decodeQuery(parameters: readonly WireParameter[], search: string, maxIssues: number): DecodedPart {
  const entries = splitEntries(search.replace(/^\?/, ""), "&", formDecoded);
  const isFreeFor = freeNames(parameters);
  return decodeEach("query", parameters, maxIssues, (parameter, path, refuse) => {
    const decode = parameter.allowReserved === true ? percentDecoded : formDecoded;
    return decodeEntryValue(parameter, { entries, decode, isFree: isFreeFor(parameter) }, path, refuse);
  });
}

export function decodeHeaders(
  parameters: readonly WireParameter[],
  headers: Pick<Headers, "get">,
  maxIssues: number,
): DecodedPart {
  return decodeEach("header", parameters, maxIssues, (parameter, path, refuse) => {
    const text = headers.get(parameter.name);
    return text === null ? undefined : decodeHeaderValue(parameter, text, path, refuse);
  });
}

/** @param header - The `Cookie` header. */
export function decodeCookies(parameters: readonly WireParameter[], header: string, maxIssues: number): DecodedPart {
  const isFreeFor = freeNames(parameters);
  return decodeEach("cookie", parameters, maxIssues, (parameter, path, refuse) => {
    const { explode, shape } = parameter;
    const entries = cookieEntries(header, explode && (allowsArray(shape) || allowsObject(shape)));
    return decodeEntryValue(parameter, { entries, decode: percentDecoded, isFree: isFreeFor(parameter) }, path, refuse);
  });
}

type DecodeOne = (parameter: WireParameter, path: WirePath, refuse: Refuse) => unknown;

function decodeEach(
  place: string,
  parameters: readonly WireParameter[],
  maxIssues: number,
  decodeOne: DecodeOne,
): DecodedPart {
  const issues: Issue[] = [];
  const unreadable = new Set<string>();
  const members: [string, unknown][] = [];
  for (const parameter of parameters) {
    const own: Issue[] = [];
    const value = decodeOne(parameter, [place, parameter.name], refuseInto(own, parameter.pointer, maxIssues));
    issues.push(...own);
    if (own.length > 0) unreadable.add(parameter.name);
    else if (value !== undefined) members.push([parameter.name, value]);
  }
  // Object.fromEntries makes own properties of all names, "__proto__" included.
  return { value: Object.fromEntries(members), unreadable, issues };
}

/**
 * Which further names an exploded object may take: where its schema says what further properties look like, those that
 * no parameter lays claim to. Any other takes none, because an unknown parameter of the query belongs to nobody.
 */
export function freeNames(parameters: readonly WireParameter[]): (owner: WireParameter) => (name: string) => boolean {
  const claimed = new Set<string>();
  for (const { name, shape } of parameters) {
    claimed.add(name);
    for (const property of Object.keys(shape.properties ?? {})) claimed.add(property);
  }
  return (owner) => (name) => owner.shape.additional !== undefined && !claimed.has(name);
}
