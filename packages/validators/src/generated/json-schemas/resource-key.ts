// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";

export const resourceKeyJsonSchema: JsonSchemaSource = {
  name: "ResourceKey",
  schema: () => ({ type: "string", pattern: "^[a-zA-Z0-9-][\\w-]{0,61}$" }),
  references: () => [],
};
