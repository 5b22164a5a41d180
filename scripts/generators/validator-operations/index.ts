import { docComment, identifier, propertyKey } from "../../emit/code.ts";
import type { SourceFile } from "../../emit/source-file.ts";
import type { Operation } from "../../model/types.ts";
import type { Generator } from "../generator.ts";
import { operationModule, operationPath } from "./operation-module.ts";

/** The checks of every operation, a module each, and a table of all. */
export const validatorOperations: Generator = function* (model) {
  for (const operation of model.operations) yield operationModule(operation);
  yield operationTable(model.operations);
};

/** `operation-validators.ts` stands alone, so that a bundle that names its operations one by one leaves the others out. */
function operationTable(operations: readonly Operation[]): SourceFile {
  const doc = docComment("The checks of every operation by its id.");
  const types = operations.map(
    ({ id, names }) => `readonly ${propertyKey(id)}: typeof ${identifier(names.validator)};\n`,
  );
  const values = operations.map(({ id, names }) => `${propertyKey(id)}: ${identifier(names.validator)},\n`);
  return {
    package: "validators",
    path: "operation-validators.ts",
    generator: "validator-operations/index.ts",
    imports: operations.map((operation) => ({
      from: { kind: "file", path: operationPath(operation) },
      names: [operation.names.validator],
    })),
    body: `${doc}export const operationValidators: {\n${types.join("")}} = {\n${values.join("")}};`,
  };
}
