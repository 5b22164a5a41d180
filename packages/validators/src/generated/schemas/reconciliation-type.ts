// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource, Report, Validator } from "../../runtime/index.ts";
import type { ReconciliationType } from "@catalog-kit/types";
import { collectListed, createValidator } from "../../runtime/index.ts";

const reconciliationTypeValue: readonly unknown[] = ["SYSTEM", "CLINIA_FUNCTION"];

export const reconciliationTypeJsonSchema: JsonSchemaSource = {
  name: "ReconciliationType",
  schema: () => ({ type: "string", enum: ["SYSTEM", "CLINIA_FUNCTION"] }),
  references: () => [],
};

/**
 * Whether a value is a valid ReconciliationType. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/ReconciliationType
 */
export function isReconciliationType(value: unknown): value is ReconciliationType {
  try {
    return acceptsReconciliationType(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid ReconciliationType.
 *
 * @see spec/openapi.yaml#/components/schemas/ReconciliationType
 */
export const reconciliationTypeValidator: Validator<ReconciliationType> = /* @__PURE__ */ createValidator({
  is: isReconciliationType,
  collect: collectReconciliationType,
  jsonSchema: reconciliationTypeJsonSchema,
});

export function acceptsReconciliationType(value: unknown): boolean {
  return value === "SYSTEM" || value === "CLINIA_FUNCTION";
}

export function collectReconciliationType(value: unknown, report: Report): void {
  collectListed(value, report, "#/components/schemas/ReconciliationType", "string", reconciliationTypeValue);
}
