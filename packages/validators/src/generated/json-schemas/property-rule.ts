// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";

export const propertyRuleJsonSchema: JsonSchemaSource = {
  name: "PropertyRule",
  schema: () => ({
    type: "object",
    properties: {
      required: { type: "boolean" },
      min: { type: "number" },
      max: { type: "number" },
      enum: { type: "array", minItems: 1, items: { type: ["string", "number"] } },
      pattern: { type: "string" },
      when: { type: "object", additionalProperties: true },
    },
  }),
  references: () => [],
};
