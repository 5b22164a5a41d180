// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";

export const sourceMappingJsonSchema: JsonSchemaSource = {
  name: "SourceMapping",
  schema: () => ({
    type: "object",
    required: ["source", "type", "propertyMappings"],
    properties: {
      source: { type: "string" },
      type: { type: "string" },
      propertyMappings: { type: "object", additionalProperties: { type: "string" } },
    },
  }),
  references: () => [],
};
