/** Servers, credentials and paging: what a caller has to set up before the first call. */
import { followReference } from "./follow-reference.ts";
import { childPointer } from "../json/json-pointer.ts";
import { own, isObject, type JsonObject } from "../json/json.ts";
import { arrayField, entriesOf, numberField, objectField, present, stringField, stringsField } from "./raw-object.ts";
import type { Json, Pagination, SecurityRequirement, SecurityScheme, Server } from "./types.ts";
import { UnsupportedSpecError } from "./unsupported-spec-error.ts";

/** OpenAPI 3.1, 4.8.1: without servers, one whose URL is `/`. */
const defaultServer: Server = { url: "/", variables: [] };

/** The first of the owners that states servers wins: operation, path item, document. */
export function readServers(...owners: readonly JsonObject[]): readonly Server[] {
  const list = owners.map((owner) => arrayField(owner, "servers")).find((servers) => servers !== undefined);
  const servers = (list ?? []).filter(isObject).map(readServer);
  return servers.length === 0 ? [defaultServer] : servers;
}

function readServer(server: JsonObject): Server {
  return {
    url: stringField(server, "url") ?? "/",
    variables: entriesOf(server, "variables").map(([name, raw]) => {
      const variable = isObject(raw) ? raw : {};
      return {
        name,
        default: stringField(variable, "default") ?? "",
        ...present({
          enum: stringsField(variable, "enum"),
          description: stringField(variable, "description"),
          env: stringField(variable, "x-env"),
        }),
      };
    }),
    ...present({ description: stringField(server, "description") }),
  };
}

export function readSecuritySchemes(document: JsonObject): readonly SecurityScheme[] {
  const entries = entriesOf(objectField(document, "components") ?? {}, "securitySchemes");
  return entries.map(([key, raw]) => readSecurityScheme(document, key, raw)).sort((a, b) => (a.key < b.key ? -1 : 1));
}

function readSecurityScheme(document: JsonObject, key: string, raw: Json): SecurityScheme {
  const pointer = childPointer("#/components/securitySchemes", key);
  const { value } = followReference(document, raw, pointer);
  const common = {
    key,
    ...present({ description: stringField(value, "description"), env: stringField(value, "x-env") }),
  };
  const type = stringField(value, "type");
  switch (type) {
    case "apiKey": {
      const place = stringField(value, "in") as "header" | "query" | "cookie";
      return { ...common, kind: type, in: place, name: stringField(value, "name") ?? key };
    }
    case "http":
      return { ...common, kind: type, scheme: (stringField(value, "scheme") ?? "").toLowerCase() };
    case "oauth2":
    case "openIdConnect":
    case "mutualTLS":
      return { ...common, kind: type };
    default:
      throw new UnsupportedSpecError(
        pointer,
        `security scheme type ${JSON.stringify(type)}`,
        "Use a type of OpenAPI 3.1.",
      );
  }
}

/** The operation's `security`, or the document's. */
export function readSecurity(
  operation: JsonObject,
  document: JsonObject,
  schemes: readonly SecurityScheme[],
): readonly SecurityRequirement[] {
  const list = arrayField(operation, "security") ?? arrayField(document, "security") ?? [];
  return list.filter(isObject).map((requirement) =>
    Object.keys(requirement).flatMap((key) => {
      const scheme = schemes.find((candidate) => candidate.key === key);
      return scheme === undefined ? [] : [{ scheme, scopes: stringsField(requirement, key) ?? [] }];
    }),
  );
}

export function readPagination(operation: JsonObject, pointer: string): Pagination | undefined {
  const raw = own(operation, "x-pagination");
  if (raw === undefined) return undefined;
  const at = childPointer(pointer, "x-pagination");
  const value = isObject(raw) ? raw : {};
  const style = stringField(value, "style");
  const pageParameter = stringField(value, "pageParameter");
  const items = stringField(value, "items");
  if (style !== "page" || pageParameter === undefined || items === undefined) {
    const fix =
      "State `style: page`, `pageParameter` and `items` (a JSON pointer into the response body); see spec/README.md.";
    throw new UnsupportedSpecError(at, `x-pagination ${JSON.stringify(style ?? null)}`, fix);
  }
  return {
    style,
    pageParameter,
    items,
    firstPage: numberField(value, "firstPage") ?? 1,
    ...present({
      sizeParameter: stringField(value, "sizeParameter"),
      totalPages: stringField(value, "totalPages"),
    }),
  };
}

/** The date of `x-sunset`, as RFC 3339 writes a day or a moment; only the day counts. */
export function readSunset(operation: JsonObject, pointer: string): string | undefined {
  const raw = own(operation, "x-sunset");
  if (raw === undefined) return undefined;
  const day = typeof raw === "string" ? /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(raw)?.[0] : undefined;
  if (day !== undefined && !Number.isNaN(Date.parse(day))) return day;
  const at = childPointer(pointer, "x-sunset");
  throw new UnsupportedSpecError(at, `x-sunset ${JSON.stringify(raw)}`, "Write a date, such as 2027-01-31, in quotes.");
}
