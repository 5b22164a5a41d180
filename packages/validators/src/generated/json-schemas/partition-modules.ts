// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";
import { searchModuleJsonSchema } from "./search-module.ts";

export const partitionModulesJsonSchema: JsonSchemaSource = {
  name: "PartitionModules",
  schema: () => ({ type: "object", required: ["search"], properties: { search: { $ref: "#/$defs/SearchModule" } } }),
  references: () => [searchModuleJsonSchema],
};
