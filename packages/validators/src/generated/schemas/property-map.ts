// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource, Properties, Report, Validator } from "../../runtime/index.ts";
import type { PropertyMap } from "@catalog-kit/types";
import {
  acceptsPropertyDefinition,
  collectPropertyDefinition,
  propertyDefinitionJsonSchema,
} from "./property-definition.ts";
import { acceptsResourceKey, collectResourceKey, resourceKeyJsonSchema } from "./resource-key.ts";
import { createValidator, hasProperty, propertyNameIssue, typeIssue } from "../../runtime/index.ts";

export const propertyMapJsonSchema: JsonSchemaSource = {
  name: "PropertyMap",
  schema: () => ({
    type: "object",
    additionalProperties: { $ref: "#/$defs/PropertyDefinition" },
    propertyNames: { $ref: "#/$defs/ResourceKey" },
  }),
  references: () => [propertyDefinitionJsonSchema, resourceKeyJsonSchema],
};

/**
 * Whether a value is a valid PropertyMap. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/PropertyMap
 */
export function isPropertyMap(value: unknown): value is PropertyMap {
  try {
    return acceptsPropertyMap(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid PropertyMap.
 *
 * @see spec/openapi.yaml#/components/schemas/PropertyMap
 */
export const propertyMapValidator: Validator<PropertyMap> = /* @__PURE__ */ createValidator({
  is: isPropertyMap,
  collect: collectPropertyMap,
  jsonSchema: propertyMapJsonSchema,
});

export function acceptsPropertyMap(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Properties)[key];
    if ((!acceptsResourceKey(key) || !acceptsPropertyDefinition(member)) && hasProperty(value, key)) return false;
  }
  return true;
}

export function collectPropertyMap(value: unknown, report: Report): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/PropertyMap/type", "object");
  } else {
    for (const key of Object.keys(value)) {
      const member = (value as Properties)[key];
      if (report.isFull) break;
      if (member === undefined) continue;
      report.enterKey(key);
      if (!acceptsResourceKey(key))
        propertyNameIssue(report, "#/components/schemas/PropertyMap/propertyNames", key, collectResourceKey);
      collectPropertyDefinition(member, report);
      report.path.pop();
    }
  }
}
