// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";
import { dataSourceCollectionJsonSchema } from "./data-source-collection.ts";
import { resourceKeyJsonSchema } from "./resource-key.ts";

export const dataSourceSourceJsonSchema: JsonSchemaSource = {
  name: "DataSourceSource",
  schema: () => ({
    type: "object",
    required: ["type", "key", "collections"],
    properties: {
      type: { type: "string", const: "DATA_SOURCE" },
      key: { $ref: "#/$defs/ResourceKey" },
      collections: { type: "array", items: { anyOf: [{ $ref: "#/$defs/DataSourceCollection" }, { type: "string" }] } },
      relationships: { type: "array", items: { type: "string" } },
    },
  }),
  references: () => [resourceKeyJsonSchema, dataSourceCollectionJsonSchema],
};
