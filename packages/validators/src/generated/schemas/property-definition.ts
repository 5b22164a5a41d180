// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { Properties, Report, Validator } from "../../runtime/index.ts";
import type { PropertyDefinition } from "@catalog-kit/types";
import { acceptsPropertyBinding, collectPropertyBinding } from "./property-binding.ts";
import { acceptsPropertyMap, collectPropertyMap } from "./property-map.ts";
import { acceptsPropertyRule, collectPropertyRule } from "./property-rule.ts";
import { acceptsPropertyType, collectPropertyType } from "./property-type.ts";
import { createValidator, requiredIssue, typeIssue } from "../../runtime/index.ts";
import { propertyDefinitionJsonSchema } from "../json-schemas/property-definition.ts";

/**
 * Whether a value is a valid PropertyDefinition. Never throws.
 *
 * @see #/components/schemas/PropertyDefinition
 */
export function isPropertyDefinition(value: unknown): value is PropertyDefinition {
  try {
    return acceptsPropertyDefinition(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid PropertyDefinition.
 *
 * @see #/components/schemas/PropertyDefinition
 */
export const propertyDefinitionValidator: Validator<PropertyDefinition> = /* @__PURE__ */ createValidator({
  is: isPropertyDefinition,
  collect: collectPropertyDefinition,
  jsonSchema: propertyDefinitionJsonSchema,
});

export function acceptsPropertyDefinition(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { type: type2, description, rules, items, properties, binding } = value as Properties;
  if (description !== undefined && typeof description !== "string") return false;
  if (rules !== undefined && !Array.isArray(rules)) return false;
  if (!acceptsPropertyType(type2)) return false;
  if (binding !== undefined && !acceptsPropertyBinding(binding)) return false;
  if (Array.isArray(rules)) {
    for (let i = 0; i < rules.length; i++) {
      const item: unknown = rules[i];
      if (!acceptsPropertyRule(item)) return false;
    }
  }
  if (items !== undefined && !acceptsPropertyDefinition(items)) return false;
  if (properties !== undefined && !acceptsPropertyMap(properties)) return false;
  return true;
}

export function collectPropertyDefinition(value: unknown, report: Report): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/PropertyDefinition/type", "object");
  } else {
    const { type: type2, description, rules, items, properties, binding } = value as Properties;
    if (type2 === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/PropertyDefinition/required", "type");
    } else {
      if (!acceptsPropertyType(type2)) {
        report.path.push("type");
        collectPropertyType(type2, report);
        report.path.pop();
      }
    }
    if (description !== undefined) {
      if (typeof description !== "string") {
        typeIssue(
          report,
          "description",
          description,
          "#/components/schemas/PropertyDefinition/properties/description/type",
          "string",
        );
      }
    }
    if (rules !== undefined) {
      report.path.push("rules");
      if (!Array.isArray(rules)) {
        typeIssue(report, undefined, rules, "#/components/schemas/PropertyDefinition/properties/rules/type", "array");
      } else {
        for (let i = 0; i < rules.length && !report.isFull; i++) {
          const item: unknown = rules[i];
          report.path.push(i);
          collectPropertyRule(item, report);
          report.path.pop();
        }
      }
      report.path.pop();
    }
    if (items !== undefined) {
      report.path.push("items");
      collectPropertyDefinition(items, report);
      report.path.pop();
    }
    if (properties !== undefined) {
      report.path.push("properties");
      collectPropertyMap(properties, report);
      report.path.pop();
    }
    if (binding !== undefined) {
      if (!acceptsPropertyBinding(binding)) {
        report.path.push("binding");
        collectPropertyBinding(binding, report);
        report.path.pop();
      }
    }
  }
}
