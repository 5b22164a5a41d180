// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";
import { mdmCollectionJsonSchema } from "./mdm-collection.ts";
import { mdmRelationshipJsonSchema } from "./mdm-relationship.ts";
import { resourceKeyJsonSchema } from "./resource-key.ts";

export const mdmSourceJsonSchema: JsonSchemaSource = {
  name: "MdmSource",
  schema: () => ({
    type: "object",
    required: ["type", "sources", "collections", "relationships"],
    properties: {
      type: { type: "string", const: "MDM" },
      sources: { type: "array", items: { $ref: "#/$defs/ResourceKey" } },
      collections: { type: "array", items: { $ref: "#/$defs/MdmCollection" } },
      relationships: { type: "array", items: { $ref: "#/$defs/MdmRelationship" } },
    },
  }),
  references: () => [resourceKeyJsonSchema, mdmCollectionJsonSchema, mdmRelationshipJsonSchema],
};
