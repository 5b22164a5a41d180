import { identifier } from "../../emit/code.ts";
import type { SourceFile } from "../../emit/source-file.ts";
import type { Operation, SchemaComponent } from "../../model/types.ts";
import type { Generator } from "../generator.ts";
import { componentPath } from "./module-builder.ts";

/** `index.ts`: every guard, validator and operation by name, so that an unused one is left out of a bundle. */
export const validatorIndex: Generator = (model) => {
  const lines = [
    ...model.schemas.map(schemaLine),
    ...model.operations.map(operationLine),
    'export { operationValidators } from "./operation-validators.ts";',
    'export { spec } from "./spec.ts";',
  ];
  const file: SourceFile = {
    package: "validators",
    path: "index.ts",
    generator: "validators/validator-index.ts",
    imports: [],
    body: lines.join("\n"),
  };
  return [file];
};

function schemaLine(component: SchemaComponent): string {
  const { guard, inputGuard, validator, inputValidator } = component.names;
  const names = [...new Set([guard, inputGuard, validator, inputValidator])].map(identifier);
  return `export { ${names.join(", ")} } from "./${componentPath(component)}";`;
}

function operationLine({ names }: Operation): string {
  return `export { ${identifier(names.validator)} } from "./operations/${names.file}.ts";`;
}
