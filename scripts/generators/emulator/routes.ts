import type { RouteMarks } from "../../../packages/fixtures/src/emulator/emulated-api.ts";
import { docComment, identifier, literal, memberAccess, propertyKey } from "../../emit/code.ts";
import type { Import, SourceFile } from "../../emit/source-file.ts";
import type { Json, Operation, SecurityScheme, Server, SpecModel } from "../../model/types.ts";
import { operationPath } from "../fixtures/operations.ts";
import { hasResponseBuilder } from "../fixtures/planned-fixtures.ts";
import type { Generator } from "../generator.ts";
import { uncheckedContentTypes } from "./content-types.ts";
import { inferCollections } from "./infer-collections.ts";
import { routeMarks } from "./route-marks.ts";
import { examplesFile, examplesPath, hasExamples } from "./response-examples.ts";

/** What the emulator knows of a document: a table of its operations, and the function bound to it. */
export const emulatorRoutes: Generator = (model) => [routesFile(model), ...examplesFile(model), wiringFile(model)];

const apiDoc = "The operations of the document, as the emulator routes, guards and checks them.";

/** Names in variables keep bundlers from packing them; what is loaded by a variable has no type but this. */
const lazyFiles = `// What people look at in a browser is loaded when they do, and gets into no bundle.
const documentFile = "./document.ts";
const formsFile = "./emulator-forms.ts";
interface DocumentFile { readonly documentText: string }
interface FormsFile { readonly operationForms: readonly OperationForm[] }`;

function routesFile(model: SpecModel): SourceFile {
  const servers = [...new Set(model.operations.flatMap((operation) => operation.servers.map(({ url }) => url)))];
  const marks = routeMarks(model.operations);
  const routes = model.operations.map((operation) => {
    const entry = operationEntry(operation, model, marks.get(operation));
    return `const ${routeName(operation)}: EmulatedOperation = ${entry};`;
  });
  const body = `${lazyFiles}

${routes.join("\n\n")}

${docComment(apiDoc)}export const emulatedApi: EmulatedApi = {
  title: ${literal(model.title)},
  servers: ${literal(servers)},
  document: async () => ((await import(/* @vite-ignore */ /* webpackIgnore: true */ documentFile)) as DocumentFile).documentText,
  forms: async () => ((await import(/* @vite-ignore */ /* webpackIgnore: true */ formsFile)) as FormsFile).operationForms,
  operations: [${model.operations.map(routeName).join(", ")}],
  collections: ${literal(inferCollections(model))} as const,
};`;
  const validators = model.operations.map((operation) => operation.names.validator);
  return {
    package: "fixtures",
    path: "emulator-routes.ts",
    generator: "emulator/routes.ts",
    imports: [
      {
        from: { kind: "runtime" },
        names: ["EmulatedApi", "OperationForm", ...(model.operations.length > 0 ? ["EmulatedOperation"] : [])],
        typeOnly: true,
      },
      { from: { kind: "package", name: "validators" }, names: validators },
      ...(model.operations.some(hasExamples) ? [exampleImport] : []),
      ...model.operations
        .filter((operation) => hasResponseBuilder(model, operation))
        .map((operation) => ({
          from: { kind: "file", path: operationPath(operation) } as const,
          names: [operation.names.responseBuilder],
        })),
    ],
    body,
  };
}

const exampleImport: Import = { from: { kind: "file", path: examplesPath }, names: ["examples"] };

/**
 * Each route is a constant, and so checked by itself: the elements of a list are compared with each other first, which is
 * most of what a compiler does where there are a thousand.
 */
function routeName({ names }: Operation): string {
  return identifier(`${names.method}Route`);
}

function operationEntry(operation: Operation, model: SpecModel, marks: RouteMarks = {}): string {
  const security = operation.security.map((alternative) => {
    return alternative.flatMap(({ scheme }) => credentialPlace(scheme));
  });
  return `{
  id: ${literal(operation.id)},
  method: ${literal(operation.method.toUpperCase())},
  path: ${literal(operation.path)},
  basePaths: ${literal(basePaths(operation.servers))},
${Object.keys(marks).length === 0 ? "" : `  marks: ${literal({ ...marks })},\n`}  security: ${literal(security)},
${isConditional(operation) ? "  conditional: true,\n" : ""}  validator: ${identifier(operation.names.validator)},
${hasResponseBuilder(model, operation) ? `  buildResponse: ${identifier(operation.names.responseBuilder)},\n` : ""}${bodyMembers(operation)}}`;
}

/** What the checks of its responses do not say about their bodies. */
function bodyMembers(operation: Operation): string {
  const contentTypes = uncheckedContentTypes(operation);
  const types = Object.keys(contentTypes).length === 0 ? "" : `  contentTypes: ${literal(contentTypes)},\n`;
  return `${types}${hasExamples(operation) ? `  examples: examples${memberAccess(operation.id)},\n` : ""}`;
}

/** Whether the document speaks of entity tags: RFC 9110, 8.8.3 and 13.1. */
function isConditional({ parameters, responses }: Operation): boolean {
  const isTag = (name: string): boolean => ["etag", "if-match", "if-none-match"].includes(name.toLowerCase());
  return (
    parameters.some((parameter) => parameter.in === "header" && isTag(parameter.name)) ||
    responses.some(({ headers }) => headers.some(({ name }) => isTag(name)))
  );
}

/** The paths of the servers' URLs, `{variables}` included: `/v1` of `https://{host}/v1/`. */
function basePaths(servers: readonly Server[]): readonly string[] {
  const paths = servers.map(({ url }) => {
    const withoutHost = url.replace(/^(?:[^/]*:)?\/\/[^/]*/, "").replace(/^[^/]*/, "");
    return withoutHost.replace(/[?#].*$/s, "").replace(/\/+$/, "");
  });
  return [...new Set(paths)].filter((path) => path !== "");
}

/** Where a credential of the scheme stands in a request; nowhere that a server could see, for a client certificate. */
function credentialPlace(scheme: SecurityScheme): Json[] {
  switch (scheme.kind) {
    case "apiKey":
      return [{ kind: "apiKey", in: scheme.in, name: scheme.name }];
    case "http":
      return [{ kind: "authorization", scheme: scheme.scheme }];
    case "oauth2":
    case "openIdConnect":
      // RFC 6750, 2.1: what both of them lead to is a bearer token.
      return [{ kind: "authorization", scheme: "Bearer" }];
    case "mutualTLS":
      return [];
  }
}

const wiringDoc = `Makes an emulator of the API. It routes, checks credentials and validates; what the operations do is the
business of the semantics that it is given.`;

function wiringFile(model: SpecModel): SourceFile {
  const requests = model.operations.map(
    ({ id, names }) => `  readonly ${propertyKey(id)}: ${identifier(names.requestType)};\n`,
  );
  return {
    package: "fixtures",
    path: "emulator.ts",
    generator: "emulator/routes.ts",
    imports: [
      { from: { kind: "file", path: "emulator-routes.ts" }, names: ["emulatedApi"] },
      { from: { kind: "runtime" }, names: ["CreateEmulator"], typeOnly: true },
      { from: { kind: "runtime" }, names: ["emulatorOf"] },
      {
        from: { kind: "package", name: "types" },
        names: model.operations.map(({ names }) => names.requestType),
        typeOnly: true,
      },
    ],
    body: `${docComment(requestsDoc)}export interface EmulatedRequests {
${requests.join("")}}

${docComment(wiringDoc)}export const createEmulator: CreateEmulator<EmulatedRequests> = /* @__PURE__ */ emulatorOf(emulatedApi);`,
  };
}

const requestsDoc = "What a request of each operation looks like when it has been read.";
