// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { Properties, Report, Validator } from "../../runtime/index.ts";
import type { VocabularyBinding } from "@catalog-kit/types";
import { acceptsBindingStrength, collectBindingStrength } from "./binding-strength.ts";
import { createValidator, typeIssue } from "../../runtime/index.ts";
import { vocabularyBindingJsonSchema } from "../json-schemas/vocabulary-binding.ts";

/**
 * Whether a value is a valid VocabularyBinding. Never throws.
 *
 * @see #/components/schemas/VocabularyBinding
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
 * @see #/components/schemas/VocabularyBinding
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
  if (strength !== undefined && !acceptsBindingStrength(strength)) return false;
  return true;
}

export function collectVocabularyBinding(value: unknown, report: Report): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/VocabularyBinding/type", "object");
  } else {
    const { key, strength } = value as Properties;
    if (key !== undefined) {
      if (typeof key !== "string") {
        typeIssue(report, "key", key, "#/components/schemas/VocabularyBinding/properties/key/type", "string");
      }
    }
    if (strength !== undefined) {
      if (!acceptsBindingStrength(strength)) {
        report.path.push("strength");
        collectBindingStrength(strength, report);
        report.path.pop();
      }
    }
  }
}
