// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";
import { vocabularyBindingJsonSchema } from "./vocabulary-binding.ts";

export const propertyBindingJsonSchema: JsonSchemaSource = {
  name: "PropertyBinding",
  schema: () => ({ type: "object", properties: { vocabulary: { $ref: "#/$defs/VocabularyBinding" } } }),
  references: () => [vocabularyBindingJsonSchema],
};
