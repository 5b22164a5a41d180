import { docComment, propertyKey } from "../../emit/code.ts";
import type { Operation } from "../../model/types.ts";
import type { Generator } from "../generator.ts";
import { operationDoc, operationShape } from "./operation-shape.ts";
import { operationTypes } from "./operation-types.ts";
import { schemaTypeNames } from "./schemas.ts";
import { Uses } from "./uses.ts";

/** `operations.ts`: what every operation takes and answers, by name and in openapi-typescript's shape. */
export const typesOperations: Generator = (model) => {
  const uses = new Uses();
  const named = model.operations.map((operation) => operationTypes(operation, uses));
  const body = [...named, operationsInterface(model.operations, uses)].join("\n\n");
  const names = schemaTypeNames(model.schemas).filter((name) => uses.has(name));
  const imports = [{ from: { kind: "file", path: "schemas.ts" }, names, typeOnly: true }] as const;
  return [{ package: "types", path: "operations.ts", generator: "types/operations.ts", imports, body }];
};

function operationsInterface(operations: readonly Operation[], uses: Uses): string {
  const doc = docComment("Every operation by its id, in the shape that openapi-fetch and its kin take.");
  if (operations.length === 0) return `${doc}export type operations = { [key: string]: never };`;
  const members = operations.map((operation) => {
    return `${operationDoc(operation)}${propertyKey(operation.id)}: ${operationShape(operation, uses)};\n`;
  });
  return `${doc}export interface operations {\n${members.join("")}}`;
}
