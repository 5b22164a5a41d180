// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";

export const searchModuleJsonSchema: JsonSchemaSource = {
  name: "SearchModule",
  schema: () => ({ type: "string", enum: ["STANDARD", "HEALTH_GRADE_SEARCH"] }),
  references: () => [],
};
