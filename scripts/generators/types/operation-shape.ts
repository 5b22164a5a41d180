import { docComment, literal, propertyKey } from "../../emit/code.ts";
import type { Callback, Direction, Header, Operation, Response, WebhookOperation } from "../../model/types.ts";
import { contentType } from "./content-type.ts";
import { isAnyRequired, parameterObject, parametersIn } from "./parameter-types.ts";
import { seeTag } from "../../emit/see-tag.ts";
import { schemaDoc, tagBlock } from "./schema-doc.ts";
import { schemaType } from "./schema-type.ts";
import { typeContext } from "./type-context.ts";
import type { Uses } from "./uses.ts";

/** `{ parameters; requestBody; responses }`, member by member as openapi-typescript prints it: openapi-fetch reads it. */
export function operationShape(operation: Operation, uses: Uses): string {
  const body = [exchange(operation, "write", uses), ...callbackMembers(operation.callbacks, uses)];
  return `{\n${body.join("")}}`;
}

/**
 * A request that the API sends to its client. Its body is what the client reads, its responses are what the client
 * writes: the other way round than in an operation.
 */
function webhookShape(operation: WebhookOperation, uses: Uses): string {
  return `{\n${exchange(operation, "read", uses)}}`;
}

export function operationDoc(operation: Operation | WebhookOperation): string {
  const { summary, description, pointer } = operation;
  const isDeprecated = "deprecated" in operation && operation.deprecated === true;
  const tags = [isDeprecated ? "@deprecated" : undefined, seeTag(pointer)];
  return docComment(summary, description === summary ? undefined : description, tagBlock(tags));
}

/** Members of every method, as openapi-typescript has them: the missing ones can be asked for and are `never`. */
const methodOrder = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** What stands at a path or a webhook: `print` gives the type of each method that is there. */
export function pathItemShape(methods: ReadonlyMap<string, string>): string {
  const members = methodOrder.map((method) => methods.get(method) ?? `${method}?: never;\n`);
  return `{\n${noParameters}${members.join("")}}`;
}

/** The model has merged the parameters of a path into its operations, so that none are left for the path itself. */
const noParameters = "parameters: { query?: never; header?: never; path?: never; cookie?: never };\n";

type Exchange = Pick<Operation, "parameters" | "requestBody" | "responses">;

function exchange(operation: Exchange, request: Direction, uses: Uses): string {
  const response = request === "write" ? "read" : "write";
  const places = (["query", "header", "path", "cookie"] as const).map((place) => {
    const parameters = parametersIn(operation.parameters, place);
    if (parameters.length === 0) return `${place}?: never;\n`;
    return `${place}${isAnyRequired(parameters) ? "" : "?"}: ${parameterObject(parameters, uses)};\n`;
  });
  const responses = operation.responses.map((entry) => responseMember(entry, response, uses));
  return `parameters: {\n${places.join("")}};\n${requestMember(operation, request, uses)}responses: {\n${responses.join("")}};\n`;
}

function requestMember({ requestBody }: Exchange, direction: Direction, uses: Uses): string {
  if (requestBody === undefined) return "requestBody?: never;\n";
  const doc = docComment(requestBody.description);
  return `${doc}requestBody${requestBody.required ? "" : "?"}: { ${contentMember(requestBody, direction, uses)} };\n`;
}

function responseMember(response: Response, direction: Direction, uses: Uses): string {
  const headers = response.headers.map((header) => headerMember(header, direction, uses));
  const content = contentMember(response, direction, uses);
  const doc = docComment(response.description);
  return `${doc}${statusKey(response.status)}: {\nheaders: {\n${headers.join("")}[name: string]: unknown;\n};\n${content}};\n`;
}

function contentMember({ content }: Pick<Response, "content">, direction: Direction, uses: Uses): string {
  if (content.length === 0) return "content?: never;\n";
  const members = content.map((media) => {
    return `${propertyKey(media.contentType)}: ${uses.print(contentType(media, direction))};\n`;
  });
  return `content: {\n${members.join("")}};\n`;
}

function headerMember({ name, required, schema, description }: Header, direction: Direction, uses: Uses): string {
  const type = schemaType(schema, typeContext(direction));
  return `${schemaDoc(schema, { description })}${propertyKey(name)}${required ? "" : "?"}: ${uses.print(type)};\n`;
}

/** A code is a number, as openapi-fetch looks for `200` and not for `"200"`. */
function statusKey(status: string): string {
  return /^\d+$/.test(status) ? literal(Number(status)) : propertyKey(status);
}

function callbackMembers(callbacks: readonly Callback[], uses: Uses): readonly string[] {
  if (callbacks.length === 0) return [];
  const members = callbacks.map(
    ({ name, operations }) => `${propertyKey(name)}: {\n${webhookItems(operations, uses)}};\n`,
  );
  return [`callbacks: {\n${members.join("")}};\n`];
}

/** Requests of the API by the webhook's name or the callback's expression, then by method. */
export function webhookItems(operations: readonly WebhookOperation[], uses: Uses): string {
  const keys = [...new Set(operations.map((operation) => operation.key))];
  const items = keys.map((key) => {
    const methods = operations.filter((operation) => operation.key === key);
    const printed = methods.map((operation) => {
      return [
        operation.method,
        `${operationDoc(operation)}${operation.method}: ${webhookShape(operation, uses)};\n`,
      ] as const;
    });
    return `${propertyKey(key)}: ${pathItemShape(new Map(printed))};\n`;
  });
  return items.join("");
}
