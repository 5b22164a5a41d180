// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource, Member, Properties, Report, Validator } from "../../runtime/index.ts";
import type { PropertyBinding } from "@catalog-kit/types";
import {
  acceptsVocabularyBinding,
  collectVocabularyBinding,
  vocabularyBindingJsonSchema,
} from "./vocabulary-binding.ts";
import { collectRecord, createValidator } from "../../runtime/index.ts";

const propertyBindingMembers: readonly Member[] = [
  ["vocabulary", false, "", collectVocabularyBinding, acceptsVocabularyBinding],
];

export const propertyBindingJsonSchema: JsonSchemaSource = {
  name: "PropertyBinding",
  schema: () => ({ type: "object", properties: { vocabulary: { $ref: "#/$defs/VocabularyBinding" } } }),
  references: () => [vocabularyBindingJsonSchema],
};

/**
 * Whether a value is a valid PropertyBinding. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/PropertyBinding
 */
export function isPropertyBinding(value: unknown): value is PropertyBinding {
  try {
    return acceptsPropertyBinding(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid PropertyBinding.
 *
 * @see spec/openapi.yaml#/components/schemas/PropertyBinding
 */
export const propertyBindingValidator: Validator<PropertyBinding> = /* @__PURE__ */ createValidator({
  is: isPropertyBinding,
  collect: collectPropertyBinding,
  jsonSchema: propertyBindingJsonSchema,
});

export function acceptsPropertyBinding(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { vocabulary } = value as Properties;
  if (vocabulary !== undefined && !acceptsVocabularyBinding(vocabulary)) return false;
  return true;
}

export function collectPropertyBinding(value: unknown, report: Report): void {
  collectRecord(value, report, "#/components/schemas/PropertyBinding", propertyBindingMembers);
}
