// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";
import { bindingStrengthJsonSchema } from "./binding-strength.ts";

export const vocabularyBindingJsonSchema: JsonSchemaSource = {
  name: "VocabularyBinding",
  schema: () => ({
    type: "object",
    properties: { key: { type: "string" }, strength: { $ref: "#/$defs/BindingStrength" } },
  }),
  references: () => [bindingStrengthJsonSchema],
};
