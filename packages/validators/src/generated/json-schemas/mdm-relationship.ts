// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";
import { propertyMapJsonSchema } from "./property-map.ts";
import { reconciliationRulesJsonSchema } from "./reconciliation-rules.ts";
import { relationshipEndJsonSchema } from "./relationship-end.ts";
import { sourceMappingJsonSchema } from "./source-mapping.ts";

export const mdmRelationshipJsonSchema: JsonSchemaSource = {
  name: "MdmRelationship",
  schema: () => ({
    type: "object",
    required: ["from", "to", "relationshipType"],
    properties: {
      from: { $ref: "#/$defs/RelationshipEnd" },
      to: { $ref: "#/$defs/RelationshipEnd" },
      relationshipType: { type: "string" },
      properties: { $ref: "#/$defs/PropertyMap" },
      mappings: { type: "array", items: { $ref: "#/$defs/SourceMapping" } },
      reconciliationRules: { $ref: "#/$defs/ReconciliationRules" },
    },
  }),
  references: () => [
    relationshipEndJsonSchema,
    propertyMapJsonSchema,
    sourceMappingJsonSchema,
    reconciliationRulesJsonSchema,
  ],
};
