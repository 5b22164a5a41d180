// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { Properties, Report, Validator } from "../../runtime/index.ts";
import type { PropertyBinding } from "@catalog-kit/types";
import { acceptsVocabularyBinding, collectVocabularyBinding } from "./vocabulary-binding.ts";
import { createValidator, typeIssue } from "../../runtime/index.ts";
import { propertyBindingJsonSchema } from "../json-schemas/property-binding.ts";

/**
 * Whether a value is a valid PropertyBinding. Never throws.
 *
 * @see #/components/schemas/PropertyBinding
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
 * @see #/components/schemas/PropertyBinding
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
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/PropertyBinding/type", "object");
  } else {
    const { vocabulary } = value as Properties;
    if (vocabulary !== undefined) {
      if (!acceptsVocabularyBinding(vocabulary)) {
        report.path.push("vocabulary");
        collectVocabularyBinding(vocabulary, report);
        report.path.pop();
      }
    }
  }
}
