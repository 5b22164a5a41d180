// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";
import { propertyBindingJsonSchema } from "./property-binding.ts";
import { propertyMapJsonSchema } from "./property-map.ts";
import { propertyRuleJsonSchema } from "./property-rule.ts";
import { propertyTypeJsonSchema } from "./property-type.ts";

export const propertyDefinitionJsonSchema: JsonSchemaSource = {
  name: "PropertyDefinition",
  schema: () => ({
    type: "object",
    required: ["type"],
    properties: {
      type: { $ref: "#/$defs/PropertyType" },
      description: { type: "string" },
      rules: { type: "array", items: { $ref: "#/$defs/PropertyRule" } },
      items: { $ref: "#/$defs/PropertyDefinition" },
      properties: { $ref: "#/$defs/PropertyMap" },
      binding: { $ref: "#/$defs/PropertyBinding" },
    },
  }),
  references: () => [
    propertyTypeJsonSchema,
    propertyRuleJsonSchema,
    propertyDefinitionJsonSchema,
    propertyMapJsonSchema,
    propertyBindingJsonSchema,
  ],
};
