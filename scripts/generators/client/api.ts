import { docComment, identifier, literal, propertyKey } from "../../emit/code.ts";
import { packageName } from "../../emit/package-name.ts";
import { pointerTokens } from "../../json/json-pointer.ts";
import { contentKind } from "../../model/content-kind.ts";
import { preferredMediaType } from "../../model/preferred-media-type.ts";
import type {
  Json,
  MediaType,
  Operation,
  Parameter,
  SecurityRequirement,
  SecurityScheme,
  Server,
  SpecModel,
} from "../../model/types.ts";
import type { Generator } from "../generator.ts";
import { runtimeParts } from "./runtime-parts.ts";
import { hasTextErrors, responseKind, successes } from "./outcomes.ts";
import { absoluteServers, optionNames, ownServer, sentSchemes, type OptionNames } from "./option-names.ts";

type Data = { readonly [key: string]: Json };

/** `api.ts`: the description of the API that the runtime works from. */
export const clientApi: Generator = (model) => {
  const names = optionNames(model);
  const security = commonSecurity(model);
  const schemes = sentSchemes(model).map((scheme) => [scheme.key, schemeData(scheme, names)] as const);
  const described = model.operations.map((operation) => operationData(operation, model, names, security));
  const operations = model.operations.map(({ names }, index) => {
    return `${propertyKey(names.method)}: ${literal(described[index] ?? {})},\n`;
  });
  const parts = runtimeParts(
    schemes.map(([, scheme]) => scheme),
    described,
    model.operations,
  );
  const doc = docComment("What the runtime knows of the API; whatever equals a default is left out.");
  const body = `${doc}export const api: ApiDescription = {
  agent: ${literal(agentOf(model))},
  servers: ${literal(absoluteServers(model.servers).map((server) => serverData(server, names)))},
  schemes: ${literal(Object.fromEntries(schemes))},
  security: ${literal(security)},
  operations: {
${operations.join("")}  },${parts.length === 0 ? "" : `\n  parts: { ${parts.map(identifier).join(", ")} },`}
};`;
  const imports = [{ from: { kind: "runtime" }, names: ["type ApiDescription", ...parts] }] as const;
  return [{ package: "client", path: "api.ts", generator: "client/api.ts", imports, body }];
};

// Only characters that a header may have: the version is free text of the document.
function agentOf({ version }: SpecModel): string {
  const name = packageName("client").replace("@", "").replace("/", "-");
  return `${name} (spec ${version.replace(/[^\w.+-]/g, "_")})`;
}

function serverData({ url, variables }: Server, names: OptionNames): Data {
  if (variables.length === 0) return { url };
  const entries = variables.map((variable) => {
    const option = names.variables.get(variable.name) ?? variable.name;
    const data = {
      ...(option !== variable.name && { option }),
      // Where an environment variable is named, the default in the document only fills a place that OpenAPI demands.
      ...(variable.env === undefined ? { default: variable.default } : { env: variable.env }),
      ...(variable.enum !== undefined && { enum: variable.enum }),
    };
    return [variable.name, data] as const;
  });
  return { url, variables: Object.fromEntries(entries) };
}

function schemeData(scheme: SecurityScheme, { credential }: OptionNames): Data {
  return {
    ...placeData(scheme),
    ...(credential !== undefined && { option: credential }),
    ...(scheme.env !== undefined && { env: scheme.env }),
  };
}

function placeData(scheme: SecurityScheme): Data {
  switch (scheme.kind) {
    case "apiKey":
      return { in: scheme.in, name: scheme.name };
    case "http":
      if (scheme.scheme === "basic") return { in: "header", name: "Authorization", prefix: "Basic ", basic: true };
      return { in: "header", name: "Authorization", prefix: `${capitalized(scheme.scheme)} ` };
    case "oauth2":
    case "openIdConnect":
      return { in: "header", name: "Authorization", prefix: "Bearer " };
    case "mutualTLS":
      throw new Error("placeData(): mutual TLS sends no credential.");
  }
}

/** Schemes are compared without regard to case (RFC 9110, 11.1), but not by every server: the registered spelling is safe. */
function capitalized(scheme: string): string {
  return scheme.charAt(0).toUpperCase() + scheme.slice(1);
}

function operationData(operation: Operation, model: SpecModel, names: OptionNames, security: Json): Data {
  const { id, method, path, parameters, pagination } = operation;
  const own = securityData(operation.security);
  const server = ownServer(operation.servers, model);
  const kind = responseKind(operation);
  const styles = stylesData(parameters);
  const body = bodyData(operation);
  return {
    ...(id !== operation.names.method && { id }),
    method: method.toUpperCase(),
    path,
    ...(styles !== undefined && { styles }),
    ...(body !== undefined && { body }),
    ...(kind !== "json" && { response: kind }),
    ...(kind === "json" && hasEmptySuccess(operation) && { emptyResponse: true }),
    ...(hasTextErrors(operation) && { textError: true }),
    ...(JSON.stringify(own) !== JSON.stringify(security) && { security: own }),
    ...(server !== undefined && { server: serverData(server, names) }),
    ...(pagination !== undefined && {
      pagination: {
        page: pagination.pageParameter,
        first: pagination.firstPage,
        items: pointerTokens(pagination.items),
        ...(pagination.totalPages !== undefined && { total: pointerTokens(pagination.totalPages) }),
      },
    }),
  };
}

function hasEmptySuccess(operation: Operation): boolean {
  // 204 and 205 have no body whatever the document says; the runtime knows.
  return successes(operation).some(({ status, content }) => content.length === 0 && !["204", "205"].includes(status));
}

const placeDefaults = {
  path: { style: "simple", explode: false },
  query: { style: "form", explode: true },
  header: { style: "simple", explode: false },
  cookie: { style: "form", explode: true },
} as const;

function stylesData(parameters: readonly Parameter[]): Data | undefined {
  const places = (["path", "query", "header", "cookie"] as const).flatMap((place) => {
    const entries = parameters
      .filter((parameter) => parameter.in === place)
      .map((parameter) => [parameter.name, styleData(parameter)] as const)
      .filter(([, style]) => Object.keys(style).length > 0);
    return entries.length === 0 ? [] : [[place, Object.fromEntries(entries)] as const];
  });
  return places.length === 0 ? undefined : Object.fromEntries(places);
}

function styleData(parameter: Parameter): Data {
  const { contentType, style, explode, allowReserved } = parameter;
  if (contentType !== undefined) return { json: true };
  const usual = placeDefaults[parameter.in];
  return {
    ...(style !== usual.style && { style }),
    ...(explode !== usual.explode && { explode }),
    ...(allowReserved && { allowReserved }),
  };
}

function bodyData({ requestBody }: Operation): Data | undefined {
  const media = preferredMediaType(requestBody?.content ?? []);
  if (media === undefined) return undefined;
  const contentType =
    contentKind(media) === "json" && media.contentType.includes("*") ? "application/json" : media.contentType;
  if (contentType === "application/json") return undefined;
  const encoding = encodingData(media);
  return { contentType, ...(encoding !== undefined && { encoding }) };
}

function encodingData({ encoding }: MediaType): Data | undefined {
  const entries = [...encoding].map(([name, { contentType, style, explode, allowReserved }]) => {
    const partType = contentType === undefined ? undefined : firstType(contentType);
    const data = {
      ...(partType !== undefined && { contentType: partType }),
      ...(style !== undefined && { style }),
      ...(explode !== undefined && { explode }),
      ...(allowReserved === true && { allowReserved }),
    };
    return [name, data] as const;
  });
  const stated = entries.filter(([, data]) => Object.keys(data).length > 0);
  return stated.length === 0 ? undefined : Object.fromEntries(stated);
}

/** Of a list of types, that of what does not say its own: the first. A range is none that could be stated. */
function firstType(contentType: string): string | undefined {
  const first = (contentType.split(",")[0] ?? "").trim();
  return first.includes("*") ? undefined : first;
}

type Alternatives = readonly (readonly string[])[];

function securityData(security: readonly SecurityRequirement[]): Alternatives {
  return security.map((requirement) =>
    requirement.filter(({ scheme }) => scheme.kind !== "mutualTLS").map(({ scheme }) => scheme.key),
  );
}

/** The security of most operations; the first one's where two are as common. */
function commonSecurity({ operations }: SpecModel): Alternatives {
  const counts = new Map<string, number>();
  for (const { security } of operations) {
    const key = JSON.stringify(securityData(security));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const found = operations.find(({ security }) => counts.get(JSON.stringify(securityData(security))) === most);
  return found === undefined ? [] : securityData(found.security);
}
