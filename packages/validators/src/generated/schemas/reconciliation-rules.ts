// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { Properties, Report, Validator } from "../../runtime/index.ts";
import type { ReconciliationRules } from "@catalog-kit/types";
import { acceptsReconciliationType, collectReconciliationType } from "./reconciliation-type.ts";
import { createValidator, requiredIssue, typeIssue } from "../../runtime/index.ts";
import { reconciliationRulesJsonSchema } from "../json-schemas/reconciliation-rules.ts";

/**
 * Whether a value is a valid ReconciliationRules. Never throws.
 *
 * @see #/components/schemas/ReconciliationRules
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
 * @see #/components/schemas/ReconciliationRules
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
  if (!acceptsReconciliationType(type2)) return false;
  return true;
}

export function collectReconciliationRules(value: unknown, report: Report): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/ReconciliationRules/type", "object");
  } else {
    const { type: type2, rules } = value as Properties;
    if (type2 === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/ReconciliationRules/required", "type");
    } else {
      if (!acceptsReconciliationType(type2)) {
        report.path.push("type");
        collectReconciliationType(type2, report);
        report.path.pop();
      }
    }
    if (rules !== undefined) {
      if (typeof rules !== "object" || rules === null || Array.isArray(rules)) {
        typeIssue(report, "rules", rules, "#/components/schemas/ReconciliationRules/properties/rules/type", "object");
      }
    }
  }
}
