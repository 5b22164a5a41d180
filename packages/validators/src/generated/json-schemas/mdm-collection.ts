// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";
import { propertyMapJsonSchema } from "./property-map.ts";
import { reconciliationRulesJsonSchema } from "./reconciliation-rules.ts";
import { resourceKeyJsonSchema } from "./resource-key.ts";
import { sourceMappingJsonSchema } from "./source-mapping.ts";
import { traversedPropertyJsonSchema } from "./traversed-property.ts";

export const mdmCollectionJsonSchema: JsonSchemaSource = {
  name: "MdmCollection",
  schema: () => ({
    type: "object",
    required: ["properties", "mappings", "key"],
    properties: {
      key: { $ref: "#/$defs/ResourceKey" },
      properties: { $ref: "#/$defs/PropertyMap" },
      mappings: { type: "array", items: { $ref: "#/$defs/SourceMapping" } },
      traversedProperties: { type: "array", items: { $ref: "#/$defs/TraversedProperty" } },
      reconciliationRules: { $ref: "#/$defs/ReconciliationRules" },
      contained: { type: "object", additionalProperties: true },
    },
  }),
  references: () => [
    resourceKeyJsonSchema,
    propertyMapJsonSchema,
    sourceMappingJsonSchema,
    traversedPropertyJsonSchema,
    reconciliationRulesJsonSchema,
  ],
};
