// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";
import { traversedPropertyJsonSchema } from "./traversed-property.ts";

export const dataSourceCollectionJsonSchema: JsonSchemaSource = {
  name: "DataSourceCollection",
  schema: () => ({
    type: "object",
    required: ["key"],
    properties: {
      key: { type: "string" },
      traversedProperties: { type: "array", items: { $ref: "#/$defs/TraversedProperty" } },
    },
  }),
  references: () => [traversedPropertyJsonSchema],
};
