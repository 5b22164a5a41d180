// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource, Member, Properties, Report, Validator } from "../../runtime/index.ts";
import type { ReconciliationRules } from "@catalog-kit/types";
import {
  acceptsReconciliationType,
  collectReconciliationType,
  reconciliationTypeJsonSchema,
} from "./reconciliation-type.ts";
import { collectRecord, createValidator } from "../../runtime/index.ts";

const reconciliationRulesMembers: readonly Member[] = [
  ["type", true, "", collectReconciliationType, acceptsReconciliationType],
  ["rules", false, "object"],
];

export const reconciliationRulesJsonSchema: JsonSchemaSource = {
  name: "ReconciliationRules",
  schema: () => ({
    type: "object",
    required: ["type"],
    properties: { type: { $ref: "#/$defs/ReconciliationType" }, rules: { type: "object", additionalProperties: true } },
  }),
  references: () => [reconciliationTypeJsonSchema],
};

/**
 * Whether a value is a valid ReconciliationRules. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/ReconciliationRules
 */
export function isReconciliationRules(value: unknown): value is ReconciliationRules {
  try {
    return acceptsReconciliationRules(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid ReconciliationRules.
 *
 * @see spec/openapi.yaml#/components/schemas/ReconciliationRules
 */
export const reconciliationRulesValidator: Validator<ReconciliationRules> = /* @__PURE__ */ createValidator({
  is: isReconciliationRules,
  collect: collectReconciliationRules,
  jsonSchema: reconciliationRulesJsonSchema,
});

export function acceptsReconciliationRules(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { type: type2, rules } = value as Properties;
  if (rules !== undefined && (typeof rules !== "object" || rules === null || Array.isArray(rules))) return false;
  if (type2 !== "SYSTEM" && type2 !== "CLINIA_FUNCTION") return false;
  return true;
}

export function collectReconciliationRules(value: unknown, report: Report): void {
  collectRecord(value, report, "#/components/schemas/ReconciliationRules", reconciliationRulesMembers);
}
