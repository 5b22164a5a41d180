// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";

export const reconciliationTypeJsonSchema: JsonSchemaSource = {
  name: "ReconciliationType",
  schema: () => ({ type: "string", enum: ["SYSTEM", "CLINIA_FUNCTION"] }),
  references: () => [],
};
