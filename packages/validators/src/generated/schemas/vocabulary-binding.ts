// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource, Member, Properties, Report, Validator } from "../../runtime/index.ts";
import type { VocabularyBinding } from "@catalog-kit/types";
import { acceptsBindingStrength, bindingStrengthJsonSchema, collectBindingStrength } from "./binding-strength.ts";
import { collectRecord, createValidator } from "../../runtime/index.ts";

const vocabularyBindingMembers: readonly Member[] = [
  ["key", false, "string"],
  ["strength", false, "", collectBindingStrength, acceptsBindingStrength],
];

export const vocabularyBindingJsonSchema: JsonSchemaSource = {
  name: "VocabularyBinding",
  schema: () => ({
    type: "object",
    properties: { key: { type: "string" }, strength: { $ref: "#/$defs/BindingStrength" } },
  }),
  references: () => [bindingStrengthJsonSchema],
};

/**
 * Whether a value is a valid VocabularyBinding. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/VocabularyBinding
 */
export function isVocabularyBinding(value: unknown): value is VocabularyBinding {
  try {
    return acceptsVocabularyBinding(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid VocabularyBinding.
 *
 * @see spec/openapi.yaml#/components/schemas/VocabularyBinding
 */
export const vocabularyBindingValidator: Validator<VocabularyBinding> = /* @__PURE__ */ createValidator({
  is: isVocabularyBinding,
  collect: collectVocabularyBinding,
  jsonSchema: vocabularyBindingJsonSchema,
});

export function acceptsVocabularyBinding(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { key, strength } = value as Properties;
  if (key !== undefined && typeof key !== "string") return false;
  if (strength !== undefined && strength !== "preferred" && strength !== "required") return false;
  return true;
}

export function collectVocabularyBinding(value: unknown, report: Report): void {
  collectRecord(value, report, "#/components/schemas/VocabularyBinding", vocabularyBindingMembers);
}
