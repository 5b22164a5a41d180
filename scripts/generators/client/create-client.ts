import { docComment } from "../../emit/code.ts";
import type { Generator } from "../generator.ts";
import { needsBaseUrl } from "./options.ts";

/** `create-client.ts`: the front door of the package. */
export const clientCreateClient: Generator = (model) => {
  const clientDoc = docComment("The API: its operations by name, and path by path through `raw`.");
  const rawDoc = docComment(
    "The openapi-fetch client: results as values, middleware. Credentials, retries, time limits and the rules for\nredirects hold here as well.",
  );
  const createDoc = docComment(
    "Makes a client. Nothing is sent until an operation is called.",
    "@throws {OptionsError} `INVALID_OPTIONS`, if an option is missing, unknown, or cannot be used.",
  );
  const fallback = needsBaseUrl(model) ? "" : " = {}";
  const body = `${clientDoc}export interface Client extends Operations {
  ${rawDoc}readonly raw: RawClient<paths>;
}

${createDoc}export function createClient(options: ClientOptions${fallback}): Client {
  return connect<Client>(api, options);
}`;
  return [
    {
      package: "client",
      path: "create-client.ts",
      generator: "client/create-client.ts",
      imports: [
        { from: { kind: "runtime" }, names: ["connect", "type RawClient"] },
        { from: { kind: "file", path: "api.ts" }, names: ["api"] },
        { from: { kind: "file", path: "operations.ts" }, names: ["Operations"], typeOnly: true },
        { from: { kind: "file", path: "options.ts" }, names: ["ClientOptions"], typeOnly: true },
        { from: { kind: "package", name: "types" }, names: ["paths"], typeOnly: true },
      ],
      body,
    },
  ];
};
