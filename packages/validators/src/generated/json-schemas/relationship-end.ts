// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";

export const relationshipEndJsonSchema: JsonSchemaSource = {
  name: "RelationshipEnd",
  schema: () => ({
    type: "object",
    required: ["profileKey", "includeKey"],
    properties: { profileKey: { type: "string" }, includeKey: { type: "string" } },
  }),
  references: () => [],
};
