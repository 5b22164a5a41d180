import { docComment, literal, propertyKey } from "../../emit/code.ts";
import type { Import } from "../../emit/source-file.ts";
import type { SecurityScheme, ServerVariable, SpecModel } from "../../model/types.ts";
import type { Generator } from "../generator.ts";
import { absoluteServers, allVariables, optionNames, sentSchemes, type OptionNames } from "./option-names.ts";

/** `options.ts`: what `createClient()` takes, with what the document asks of it. */
export const clientOptions: Generator = (model) => {
  const names = optionNames(model);
  const members = [
    ...baseUrlMember(model),
    ...serverMember(model),
    ...allVariables(model).map((variable) => variableMember(variable, names)),
    ...credentialMembers(model, names),
  ];
  const doc = docComment(
    "What a client needs to know. What is not given comes from the environment, where there is one.",
  );
  const body = `${doc}export interface ClientOptions extends CommonClientOptions {\n${members.join("")}}`;
  return [{ package: "client", path: "options.ts", generator: "client/options.ts", imports: importsOf(members), body }];
};

/** Whether a client cannot be made without options: nothing says where the API is. */
export function needsBaseUrl(model: SpecModel): boolean {
  return absoluteServers(model.servers).length === 0;
}

function importsOf(members: readonly string[]): readonly Import[] {
  const types = ["BasicCredential", "Credential"].filter((name) =>
    members.some((text) => text.includes(`: ${name} |`)),
  );
  return [{ from: { kind: "runtime" }, names: ["CommonClientOptions", ...types], typeOnly: true }];
}

function baseUrlMember(model: SpecModel): readonly string[] {
  if (!needsBaseUrl(model)) return [];
  const doc = docComment("Where the API is: the document names no server. `https:`, or `http:` on loopback.");
  return [`${doc}readonly baseUrl: string;\n`];
}

function serverMember(model: SpecModel): readonly string[] {
  const servers = absoluteServers(model.servers);
  if (servers.length < 2) return [];
  const list = servers.map(
    ({ url, description }) => `- \`${url}\`${description === undefined ? "" : `: ${description}`}`,
  );
  const doc = docComment("Which of the document's servers to use. Default: the first.", list.join("\n"));
  const urls = [...new Set(servers.map(({ url }) => url))];
  return [`${doc}readonly server?: ${urls.map(literal).join(" | ")} | undefined;\n`];
}

function variableMember(variable: ServerVariable, names: OptionNames): string {
  const { name, description, env } = variable;
  const values = variable.enum?.map(literal).join(" | ") ?? "string";
  const fallback =
    env === undefined ? `Default: ${literal(variable.default)}.` : `Default: the environment variable \`${env}\`.`;
  const doc = docComment(description ?? `The variable \`${name}\` of the server's URL.`, fallback);
  return `${doc}readonly ${propertyKey(names.variables.get(name) ?? name)}?: ${values} | undefined;\n`;
}

function credentialMembers(model: SpecModel, { credential }: OptionNames): readonly string[] {
  const schemes = sentSchemes(model);
  const [only] = schemes;
  if (only === undefined) return [];
  if (credential !== undefined) return [schemeMember(only, credential)];
  const doc = docComment("The credentials, by the document's names of its security schemes.");
  const members = schemes.map((scheme) => schemeMember(scheme, scheme.key));
  return [`${doc}readonly credentials?: {\n${members.join("")}} | undefined;\n`];
}

function schemeMember(scheme: SecurityScheme, name: string): string {
  const isBasic = scheme.kind === "http" && scheme.scheme === "basic";
  const source = scheme.env === undefined ? "none" : `the environment variable \`${scheme.env}\``;
  const doc = docComment(
    scheme.description,
    `${travel(scheme)} \`null\` sends none, for where something on the way adds it.`,
    `Default: ${source}.`,
  );
  return `${doc}readonly ${propertyKey(name)}?: ${isBasic ? "BasicCredential" : "Credential"} | null | undefined;\n`;
}

function travel(scheme: SecurityScheme): string {
  switch (scheme.kind) {
    case "apiKey":
      return `Sent as the ${scheme.in === "query" ? "query parameter" : scheme.in} \`${scheme.name}\`.`;
    case "http":
      return `Sent by HTTP authentication of the kind ${literal(scheme.scheme)}.`;
    default:
      return "An access token, sent as a bearer token.";
  }
}
