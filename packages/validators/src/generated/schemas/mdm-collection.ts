// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { MdmCollection } from "@catalog-kit/types";
import type { Properties, Report, Validator } from "../../runtime/index.ts";
import { acceptsPropertyMap, collectPropertyMap } from "./property-map.ts";
import { acceptsReconciliationRules, collectReconciliationRules } from "./reconciliation-rules.ts";
import { acceptsResourceKey, collectResourceKey } from "./resource-key.ts";
import { acceptsSourceMapping, collectSourceMapping } from "./source-mapping.ts";
import { acceptsTraversedProperty, collectTraversedProperty } from "./traversed-property.ts";
import { createValidator, requiredIssue, typeIssue } from "../../runtime/index.ts";
import { mdmCollectionJsonSchema } from "../json-schemas/mdm-collection.ts";

/**
 * Whether a value is a valid MdmCollection. Never throws.
 *
 * @see #/components/schemas/MdmCollection
 */
export function isMdmCollection(value: unknown): value is MdmCollection {
  try {
    return acceptsMdmCollection(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid MdmCollection.
 *
 * @see #/components/schemas/MdmCollection
 */
export const mdmCollectionValidator: Validator<MdmCollection> = /* @__PURE__ */ createValidator({
  is: isMdmCollection,
  collect: collectMdmCollection,
  jsonSchema: mdmCollectionJsonSchema,
});

export function acceptsMdmCollection(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { key, properties, mappings, traversedProperties, reconciliationRules, contained } = value as Properties;
  if (!Array.isArray(mappings)) return false;
  if (traversedProperties !== undefined && !Array.isArray(traversedProperties)) return false;
  if (contained !== undefined && (typeof contained !== "object" || contained === null || Array.isArray(contained)))
    return false;
  if (!acceptsResourceKey(key)) return false;
  if (reconciliationRules !== undefined && !acceptsReconciliationRules(reconciliationRules)) return false;
  if (!acceptsPropertyMap(properties)) return false;
  for (let i = 0; i < mappings.length; i++) {
    const item: unknown = mappings[i];
    if (!acceptsSourceMapping(item)) return false;
  }
  if (Array.isArray(traversedProperties)) {
    for (let i2 = 0; i2 < traversedProperties.length; i2++) {
      const item2: unknown = traversedProperties[i2];
      if (!acceptsTraversedProperty(item2)) return false;
    }
  }
  return true;
}

export function collectMdmCollection(value: unknown, report: Report): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/MdmCollection/type", "object");
  } else {
    const { key, properties, mappings, traversedProperties, reconciliationRules, contained } = value as Properties;
    if (key === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/MdmCollection/required", "key");
    } else {
      if (!acceptsResourceKey(key)) {
        report.path.push("key");
        collectResourceKey(key, report);
        report.path.pop();
      }
    }
    if (properties === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/MdmCollection/required", "properties");
    } else {
      report.path.push("properties");
      collectPropertyMap(properties, report);
      report.path.pop();
    }
    if (mappings === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/MdmCollection/required", "mappings");
    } else {
      report.path.push("mappings");
      if (!Array.isArray(mappings)) {
        typeIssue(report, undefined, mappings, "#/components/schemas/MdmCollection/properties/mappings/type", "array");
      } else {
        for (let i = 0; i < mappings.length && !report.isFull; i++) {
          const item: unknown = mappings[i];
          report.path.push(i);
          collectSourceMapping(item, report);
          report.path.pop();
        }
      }
      report.path.pop();
    }
    if (traversedProperties !== undefined) {
      report.path.push("traversedProperties");
      if (!Array.isArray(traversedProperties)) {
        typeIssue(
          report,
          undefined,
          traversedProperties,
          "#/components/schemas/MdmCollection/properties/traversedProperties/type",
          "array",
        );
      } else {
        for (let i2 = 0; i2 < traversedProperties.length && !report.isFull; i2++) {
          const item2: unknown = traversedProperties[i2];
          if (!acceptsTraversedProperty(item2)) {
            report.path.push(i2);
            collectTraversedProperty(item2, report);
            report.path.pop();
          }
        }
      }
      report.path.pop();
    }
    if (reconciliationRules !== undefined) {
      if (!acceptsReconciliationRules(reconciliationRules)) {
        report.path.push("reconciliationRules");
        collectReconciliationRules(reconciliationRules, report);
        report.path.pop();
      }
    }
    if (contained !== undefined) {
      if (typeof contained !== "object" || contained === null || Array.isArray(contained)) {
        typeIssue(
          report,
          "contained",
          contained,
          "#/components/schemas/MdmCollection/properties/contained/type",
          "object",
        );
      }
    }
  }
}
