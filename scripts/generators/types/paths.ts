import { docComment, identifier, literal, propertyKey } from "../../emit/code.ts";
import type { Operation, SpecModel } from "../../model/types.ts";
import type { Generator } from "../generator.ts";
import { operationDoc, pathItemShape, webhookItems } from "./operation-shape.ts";
import { namedType } from "./type-code.ts";
import { schemaTypeNames } from "./schemas.ts";
import { Uses } from "./uses.ts";

/** `paths.ts`: the three names that openapi-typescript exports beside `operations`. */
export const typesPaths: Generator = (model) => {
  const uses = new Uses();
  const body = [
    pathsInterface(model.operations),
    webhooksInterface(model, uses),
    componentsInterface(model, uses),
  ].join("\n\n");
  const names = schemaTypeNames(model.schemas).filter((name) => uses.has(name));
  const imports = [
    { from: { kind: "file", path: "schemas.ts" }, names, typeOnly: true },
    {
      from: { kind: "file", path: "operations.ts" },
      names: model.operations.length > 0 ? ["operations"] : [],
      typeOnly: true,
    },
  ] as const;
  return [{ package: "types", path: "paths.ts", generator: "types/paths.ts", imports, body }];
};

function pathsInterface(operations: readonly Operation[]): string {
  const doc = docComment("Every path with its methods: what `createClient<paths>()` of openapi-fetch takes.");
  const templates = [...new Set(operations.map((operation) => operation.path))].sort();
  const members = templates.map((template) => {
    const methods = operations.filter((operation) => operation.path === template).map(methodMember);
    return `${propertyKey(template)}: ${pathItemShape(new Map(methods))};\n`;
  });
  return interfaceOf("paths", doc, members);
}

function methodMember(operation: Operation): readonly [string, string] {
  const { method, id } = operation;
  return [method, `${operationDoc(operation)}${method}: operations[${literal(id)}];\n`];
}

function webhooksInterface(model: SpecModel, uses: Uses): string {
  const doc = docComment("What the API sends to its client, by the names of the webhooks.");
  const items = webhookItems(model.webhooks, uses);
  return interfaceOf("webhooks", doc, items === "" ? [] : [items]);
}

function componentsInterface(model: SpecModel, uses: Uses): string {
  const doc = docComment("The schemas as they are read, by the names that the document gives them.");
  const members = model.schemas.map(
    ({ key, names }) => `${propertyKey(key)}: ${uses.print(namedType(identifier(names.type)))};\n`,
  );
  const schemas = members.length === 0 ? "schemas: never;\n" : `schemas: {\n${members.join("")}};\n`;
  const others = ["responses", "parameters", "requestBodies", "headers", "pathItems"].map(
    (kind) => `${kind}: never;\n`,
  );
  return interfaceOf("components", doc, [schemas, ...others]);
}

/** An interface without members would accept anything; this accepts nothing. */
function interfaceOf(name: string, doc: string, members: readonly string[]): string {
  if (members.length === 0) return `${doc}export type ${name} = { [key: string]: never };`;
  return `${doc}export interface ${name} {\n${members.join("")}}`;
}
