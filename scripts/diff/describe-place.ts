import { childPointer, pointerTokens, valueAt } from "../json/json-pointer.ts";
import { isObject, type Json } from "../json/json.ts";
import { stringField } from "../model/raw-object.ts";

/** A pointer into a document in words: `OrderLine.count`, `GET /partitions, query parameter page`. */
export function describePlace(document: Json, pointer: string): string {
  const [root = "", ...rest] = pointerTokens(pointer);
  if (root === "paths" || root === "webhooks") return operationPlace(document, root, rest);
  if (root !== "components") return root === "" ? "document" : root;
  const [section = "", key = "", ...below] = rest;
  const at = childPointer("#/components", section, key);
  if (section === "schemas") return key + schemaPath(below);
  if (section === "parameters") return `${parameterName(document, at)}${schemaPath(below.slice(1))}`;
  return [`${sectionNames[section] ?? section} ${key}`, ...bodyPlace(below)].join(", ");
}

const sectionNames: Readonly<Record<string, string>> = {
  responses: "response",
  requestBodies: "request body",
  headers: "header",
  securitySchemes: "security scheme",
};

function operationPlace(document: Json, root: string, [path = "", method, ...below]: readonly string[]): string {
  const name = root === "paths" ? path : `webhook ${path}`;
  if (method === undefined) return name;
  const at = childPointer(`#/${root}`, path, method);
  if (method === "parameters") return [name, ...parameterPlace(document, at, below)].join(", ");
  return [`${method.toUpperCase()} ${name}`, ...exchangePlace(document, at, below)].join(", ");
}

function exchangePlace(document: Json, at: string, [part, ...below]: readonly string[]): readonly string[] {
  if (part === undefined) return [];
  const inner = childPointer(at, part);
  if (part === "parameters") return parameterPlace(document, inner, below);
  if (part === "requestBody") return bodyPlace(below, "request body");
  if (part !== "responses") return part === "callbacks" ? [["callback", ...below].join(" ")] : [];
  const [status = "", ...rest] = below;
  return [`response ${status}`, ...bodyPlace(rest)];
}

function parameterPlace(document: Json, at: string, [index = "", ...below]: readonly string[]): readonly string[] {
  return [parameterName(document, childPointer(at, index)) + schemaPath(below.slice(1))];
}

function parameterName(document: Json, at: string): string {
  const parameter = valueAt(document, at);
  if (!isObject(parameter)) return "parameter";
  return `${stringField(parameter, "in") ?? ""} parameter ${stringField(parameter, "name") ?? ""}`.trim();
}

/** What stands below a body or a response: `header ETag`, `.name`. */
function bodyPlace(tokens: readonly string[], name?: string): readonly string[] {
  const [part, key = "", , ...below] = tokens;
  if (part === "headers") return [`header ${key}${schemaPath(below)}`];
  if (part === "schema") return [(name ?? "") + schemaPath(tokens.slice(1))].filter(Boolean);
  const path = part === "content" ? schemaPath(below) : "";
  return [`${name ?? (path === "" ? "" : "body")}${path}`].filter(Boolean);
}

/** `properties/tags/items` to `.tags[]`; a keyword at the end says nothing of the place. */
function schemaPath([keyword, ...rest]: readonly string[]): string {
  const [key = "", ...below] = rest;
  switch (keyword) {
    case "properties":
      return rest.length === 0 ? "" : `.${key}${schemaPath(below)}`;
    case "patternProperties":
      return rest.length === 0 ? "" : `[/${key}/]${schemaPath(below)}`;
    case "items":
      return `[]${schemaPath(rest)}`;
    case "prefixItems":
      return `[${key}]${schemaPath(below)}`;
    case "additionalProperties":
      return `[*]${schemaPath(rest)}`;
    case "allOf":
      return schemaPath(below);
    case "oneOf":
    case "anyOf":
      return rest.length === 0 ? "" : `(${keyword} ${key})${schemaPath(below)}`;
    case "not":
    case "if":
    case "then":
    case "else":
    case "contains":
    case "propertyNames":
      return `(${keyword})${schemaPath(rest)}`;
    default:
      return "";
  }
}
