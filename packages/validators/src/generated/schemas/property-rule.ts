// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { Properties, Report, Validator } from "../../runtime/index.ts";
import type { PropertyRule } from "@catalog-kit/types";
import { createValidator, minItemsIssue, typeIssue } from "../../runtime/index.ts";
import { propertyRuleJsonSchema } from "../json-schemas/property-rule.ts";

/**
 * Whether a value is a valid PropertyRule. Never throws.
 *
 * @see #/components/schemas/PropertyRule
 */
export function isPropertyRule(value: unknown): value is PropertyRule {
  try {
    return acceptsPropertyRule(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid PropertyRule.
 *
 * @see #/components/schemas/PropertyRule
 */
export const propertyRuleValidator: Validator<PropertyRule> = /* @__PURE__ */ createValidator({
  is: isPropertyRule,
  collect: collectPropertyRule,
  jsonSchema: propertyRuleJsonSchema,
});

export function acceptsPropertyRule(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { required, min, max, enum: enum2, pattern, when } = value as Properties;
  if (required !== undefined && typeof required !== "boolean") return false;
  if (min !== undefined && (typeof min !== "number" || !Number.isFinite(min))) return false;
  if (max !== undefined && (typeof max !== "number" || !Number.isFinite(max))) return false;
  if (enum2 !== undefined && !Array.isArray(enum2)) return false;
  if (pattern !== undefined && typeof pattern !== "string") return false;
  if (when !== undefined && (typeof when !== "object" || when === null || Array.isArray(when))) return false;
  if (Array.isArray(enum2) && enum2.length < 1) return false;
  if (Array.isArray(enum2)) {
    for (let i = 0; i < enum2.length; i++) {
      const item: unknown = enum2[i];
      if (typeof item !== "string" && (typeof item !== "number" || !Number.isFinite(item))) return false;
    }
  }
  return true;
}

export function collectPropertyRule(value: unknown, report: Report): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/PropertyRule/type", "object");
  } else {
    const { required, min, max, enum: enum2, pattern, when } = value as Properties;
    if (required !== undefined) {
      if (typeof required !== "boolean") {
        typeIssue(
          report,
          "required",
          required,
          "#/components/schemas/PropertyRule/properties/required/type",
          "boolean",
        );
      }
    }
    if (min !== undefined) {
      if (typeof min !== "number" || !Number.isFinite(min)) {
        typeIssue(report, "min", min, "#/components/schemas/PropertyRule/properties/min/type", "number");
      }
    }
    if (max !== undefined) {
      if (typeof max !== "number" || !Number.isFinite(max)) {
        typeIssue(report, "max", max, "#/components/schemas/PropertyRule/properties/max/type", "number");
      }
    }
    if (enum2 !== undefined) {
      report.path.push("enum");
      if (!Array.isArray(enum2)) {
        typeIssue(report, undefined, enum2, "#/components/schemas/PropertyRule/properties/enum/type", "array");
      } else {
        if (enum2.length < 1)
          minItemsIssue(
            report,
            undefined,
            "#/components/schemas/PropertyRule/properties/enum/minItems",
            1,
            enum2.length,
          );
        for (let i = 0; i < enum2.length && !report.isFull; i++) {
          const item: unknown = enum2[i];
          if (typeof item !== "string" && (typeof item !== "number" || !Number.isFinite(item))) {
            typeIssue(report, i, item, "#/components/schemas/PropertyRule/properties/enum/items/type", "string number");
          }
        }
      }
      report.path.pop();
    }
    if (pattern !== undefined) {
      if (typeof pattern !== "string") {
        typeIssue(report, "pattern", pattern, "#/components/schemas/PropertyRule/properties/pattern/type", "string");
      }
    }
    if (when !== undefined) {
      if (typeof when !== "object" || when === null || Array.isArray(when)) {
        typeIssue(report, "when", when, "#/components/schemas/PropertyRule/properties/when/type", "object");
      }
    }
  }
}
