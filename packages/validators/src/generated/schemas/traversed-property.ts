// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource, Report, Validator } from "../../runtime/index.ts";
import type { TraversedProperty } from "@catalog-kit/types";
import { createValidator, typeIssue } from "../../runtime/index.ts";

export const traversedPropertyJsonSchema: JsonSchemaSource = {
  name: "TraversedProperty",
  schema: () => ({ type: "string" }),
  references: () => [],
};

/**
 * Whether a value is a valid TraversedProperty. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/TraversedProperty
 */
export function isTraversedProperty(value: unknown): value is TraversedProperty {
  try {
    return acceptsTraversedProperty(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid TraversedProperty.
 *
 * @see spec/openapi.yaml#/components/schemas/TraversedProperty
 */
export const traversedPropertyValidator: Validator<TraversedProperty> = /* @__PURE__ */ createValidator({
  is: isTraversedProperty,
  collect: collectTraversedProperty,
  jsonSchema: traversedPropertyJsonSchema,
});

export function acceptsTraversedProperty(value: unknown): boolean {
  return typeof value === "string";
}

export function collectTraversedProperty(value: unknown, report: Report): void {
  if (typeof value !== "string") {
    typeIssue(report, undefined, value, "#/components/schemas/TraversedProperty/type", "string");
  }
}
