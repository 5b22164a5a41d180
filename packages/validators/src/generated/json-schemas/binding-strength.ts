// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";

export const bindingStrengthJsonSchema: JsonSchemaSource = {
  name: "BindingStrength",
  schema: () => ({ type: "string", enum: ["preferred", "required"] }),
  references: () => [],
};
