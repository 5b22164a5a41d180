import { identifier } from "../../emit/code.ts";
import type { Generator } from "../generator.ts";
import { operationTypeNames } from "./operation-types.ts";
import { schemaTypeNames } from "./schemas.ts";

/** `index.ts`: everything that the other files declare, name by name. */
export const typesIndex: Generator = (model) => {
  const exports: readonly (readonly [string, readonly string[]])[] = [
    ["./schemas.ts", schemaTypeNames(model.schemas)],
    ["./operations.ts", [...model.operations.flatMap(operationTypeNames), "operations"]],
    ["./paths.ts", ["components", "paths", "webhooks"]],
    ["./spec.ts", ["SpecInfo"]],
  ];
  const lines = exports
    .filter(([, names]) => names.length > 0)
    .map(([from, names]) => {
      return `export type { ${names.map(identifier).join(", ")} } from ${JSON.stringify(from)};`;
    });
  return [
    { package: "types", path: "index.ts", generator: "types/public-index.ts", imports: [], body: lines.join("\n") },
  ];
};
