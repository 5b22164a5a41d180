// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource, Member, Properties, Report, Validator } from "../../runtime/index.ts";
import type { PropertyRule } from "@catalog-kit/types";
import { collectRecord, createValidator, minItemsIssue, typeIssue } from "../../runtime/index.ts";

const propertyRuleMembers: readonly Member[] = [
  ["required", false, "boolean"],
  ["min", false, "number"],
  ["max", false, "number"],
  ["enum", false, "", collectPropertyRuleEnum],
  ["pattern", false, "string"],
  ["when", false, "object"],
];

export const propertyRuleJsonSchema: JsonSchemaSource = {
  name: "PropertyRule",
  schema: () => ({
    type: "object",
    properties: {
      required: { type: "boolean" },
      min: { type: "number" },
      max: { type: "number" },
      enum: { type: "array", minItems: 1, items: { type: ["string", "number"] } },
      pattern: { type: "string" },
      when: { type: "object", additionalProperties: true },
    },
  }),
  references: () => [],
};

/**
 * Whether a value is a valid PropertyRule. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/PropertyRule
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
 * @see spec/openapi.yaml#/components/schemas/PropertyRule
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
  collectRecord(value, report, "#/components/schemas/PropertyRule", propertyRuleMembers);
}

function collectPropertyRuleEnum(value: unknown, report: Report): void {
  if (!Array.isArray(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/PropertyRule/properties/enum/type", "array");
  } else {
    if (value.length < 1)
      minItemsIssue(report, undefined, "#/components/schemas/PropertyRule/properties/enum/minItems", 1, value.length);
    for (let i = 0; i < value.length && !report.isFull; i++) {
      const item: unknown = value[i];
      if (typeof item !== "string" && (typeof item !== "number" || !Number.isFinite(item))) {
        typeIssue(report, i, item, "#/components/schemas/PropertyRule/properties/enum/items/type", "string number");
      }
    }
  }
}
