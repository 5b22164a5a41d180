// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";
import { reconciliationTypeJsonSchema } from "./reconciliation-type.ts";

export const reconciliationRulesJsonSchema: JsonSchemaSource = {
  name: "ReconciliationRules",
  schema: () => ({
    type: "object",
    required: ["type"],
    properties: { type: { $ref: "#/$defs/ReconciliationType" }, rules: { type: "object", additionalProperties: true } },
  }),
  references: () => [reconciliationTypeJsonSchema],
};
