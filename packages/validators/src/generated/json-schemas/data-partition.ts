// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";
import { partitionModulesJsonSchema } from "./partition-modules.ts";
import { partitionSourceJsonSchema } from "./partition-source.ts";
import { partitionStatusJsonSchema } from "./partition-status.ts";

export const dataPartitionJsonSchema: JsonSchemaSource = {
  name: "DataPartition",
  schema: () => ({
    type: "object",
    required: ["modules", "source"],
    properties: {
      modules: { $ref: "#/$defs/PartitionModules" },
      source: { $ref: "#/$defs/PartitionSource" },
      key: { type: "string", readOnly: true },
      status: { $ref: "#/$defs/PartitionStatus", readOnly: true },
    },
  }),
  references: () => [partitionModulesJsonSchema, partitionSourceJsonSchema, partitionStatusJsonSchema],
};

export const dataPartitionInputJsonSchema: JsonSchemaSource = {
  name: "DataPartitionInput",
  schema: () => ({
    type: "object",
    required: ["modules", "source"],
    properties: {
      modules: { $ref: "#/$defs/PartitionModules" },
      source: { $ref: "#/$defs/PartitionSource" },
      key: false,
      status: false,
    },
  }),
  references: () => [partitionModulesJsonSchema, partitionSourceJsonSchema],
};
