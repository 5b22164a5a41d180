// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";

export const partitionStatusJsonSchema: JsonSchemaSource = {
  name: "PartitionStatus",
  schema: () => ({ type: "string", enum: ["STATUS_READY", "STATUS_STAGE", "STATUS_STALE"] }),
  references: () => [],
};
