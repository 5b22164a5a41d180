// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource, Member, Properties, Report, Validator } from "../../runtime/index.ts";
import type { PropertyDefinition } from "@catalog-kit/types";
import { acceptsPropertyBinding, collectPropertyBinding, propertyBindingJsonSchema } from "./property-binding.ts";
import { acceptsPropertyMap, collectPropertyMap, propertyMapJsonSchema } from "./property-map.ts";
import { acceptsPropertyRule, collectPropertyRule, propertyRuleJsonSchema } from "./property-rule.ts";
import { acceptsPropertyType, collectPropertyType, propertyTypeJsonSchema } from "./property-type.ts";
import { collectRecord, createValidator } from "../../runtime/index.ts";

const propertyDefinitionMembers: readonly Member[] = [
  ["type", true, "", collectPropertyType, acceptsPropertyType],
  ["description", false, "string"],
  ["rules", false, "array", collectPropertyRule, acceptsPropertyRule],
  ["items", false, "", collectPropertyDefinition],
  ["properties", false, "", collectPropertyMap],
  ["binding", false, "", collectPropertyBinding, acceptsPropertyBinding],
];

export const propertyDefinitionJsonSchema: JsonSchemaSource = {
  name: "PropertyDefinition",
  schema: () => ({
    type: "object",
    required: ["type"],
    properties: {
      type: { $ref: "#/$defs/PropertyType" },
      description: { type: "string" },
      rules: { type: "array", items: { $ref: "#/$defs/PropertyRule" } },
      items: { $ref: "#/$defs/PropertyDefinition" },
      properties: { $ref: "#/$defs/PropertyMap" },
      binding: { $ref: "#/$defs/PropertyBinding" },
    },
  }),
  references: () => [
    propertyTypeJsonSchema,
    propertyRuleJsonSchema,
    propertyDefinitionJsonSchema,
    propertyMapJsonSchema,
    propertyBindingJsonSchema,
  ],
};

/**
 * Whether a value is a valid PropertyDefinition. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/PropertyDefinition
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
 * @see spec/openapi.yaml#/components/schemas/PropertyDefinition
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
  collectRecord(value, report, "#/components/schemas/PropertyDefinition", propertyDefinitionMembers);
}
