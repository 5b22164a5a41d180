// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";
import { propertyDefinitionJsonSchema } from "./property-definition.ts";
import { resourceKeyJsonSchema } from "./resource-key.ts";

export const propertyMapJsonSchema: JsonSchemaSource = {
  name: "PropertyMap",
  schema: () => ({
    type: "object",
    additionalProperties: { $ref: "#/$defs/PropertyDefinition" },
    propertyNames: { $ref: "#/$defs/ResourceKey" },
  }),
  references: () => [propertyDefinitionJsonSchema, resourceKeyJsonSchema],
};
