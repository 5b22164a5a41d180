// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";
import { dataPartitionInputJsonSchema, dataPartitionJsonSchema } from "./data-partition.ts";
import { pageMetaJsonSchema } from "./page-meta.ts";

export const dataPartitionListJsonSchema: JsonSchemaSource = {
  name: "DataPartitionList",
  schema: () => ({
    type: "object",
    required: ["meta", "data"],
    properties: {
      meta: { $ref: "#/$defs/PageMeta" },
      data: { type: "array", items: { $ref: "#/$defs/DataPartition" } },
    },
  }),
  references: () => [pageMetaJsonSchema, dataPartitionJsonSchema],
};

export const dataPartitionListInputJsonSchema: JsonSchemaSource = {
  name: "DataPartitionListInput",
  schema: () => ({
    type: "object",
    required: ["meta", "data"],
    properties: {
      meta: { $ref: "#/$defs/PageMeta" },
      data: { type: "array", items: { $ref: "#/$defs/DataPartitionInput" } },
    },
  }),
  references: () => [pageMetaJsonSchema, dataPartitionInputJsonSchema],
};
