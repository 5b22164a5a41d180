// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { MdmRelationship } from "@catalog-kit/types";
import type { Properties, Report, Validator } from "../../runtime/index.ts";
import { acceptsPropertyMap, collectPropertyMap } from "./property-map.ts";
import { acceptsReconciliationRules, collectReconciliationRules } from "./reconciliation-rules.ts";
import { acceptsRelationshipEnd, collectRelationshipEnd } from "./relationship-end.ts";
import { acceptsSourceMapping, collectSourceMapping } from "./source-mapping.ts";
import { createValidator, requiredIssue, typeIssue } from "../../runtime/index.ts";
import { mdmRelationshipJsonSchema } from "../json-schemas/mdm-relationship.ts";

/**
 * Whether a value is a valid MdmRelationship. Never throws.
 *
 * @see #/components/schemas/MdmRelationship
 */
export function isMdmRelationship(value: unknown): value is MdmRelationship {
  try {
    return acceptsMdmRelationship(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid MdmRelationship.
 *
 * @see #/components/schemas/MdmRelationship
 */
export const mdmRelationshipValidator: Validator<MdmRelationship> = /* @__PURE__ */ createValidator({
  is: isMdmRelationship,
  collect: collectMdmRelationship,
  jsonSchema: mdmRelationshipJsonSchema,
});

export function acceptsMdmRelationship(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { from, to, relationshipType, properties, mappings, reconciliationRules } = value as Properties;
  if (typeof relationshipType !== "string") return false;
  if (mappings !== undefined && !Array.isArray(mappings)) return false;
  if (!acceptsRelationshipEnd(from)) return false;
  if (!acceptsRelationshipEnd(to)) return false;
  if (reconciliationRules !== undefined && !acceptsReconciliationRules(reconciliationRules)) return false;
  if (properties !== undefined && !acceptsPropertyMap(properties)) return false;
  if (Array.isArray(mappings)) {
    for (let i = 0; i < mappings.length; i++) {
      const item: unknown = mappings[i];
      if (!acceptsSourceMapping(item)) return false;
    }
  }
  return true;
}

export function collectMdmRelationship(value: unknown, report: Report): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/MdmRelationship/type", "object");
  } else {
    const { from, to, relationshipType, properties, mappings, reconciliationRules } = value as Properties;
    if (from === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/MdmRelationship/required", "from");
    } else {
      if (!acceptsRelationshipEnd(from)) {
        report.path.push("from");
        collectRelationshipEnd(from, report);
        report.path.pop();
      }
    }
    if (to === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/MdmRelationship/required", "to");
    } else {
      if (!acceptsRelationshipEnd(to)) {
        report.path.push("to");
        collectRelationshipEnd(to, report);
        report.path.pop();
      }
    }
    if (relationshipType === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/MdmRelationship/required", "relationshipType");
    } else {
      if (typeof relationshipType !== "string") {
        typeIssue(
          report,
          "relationshipType",
          relationshipType,
          "#/components/schemas/MdmRelationship/properties/relationshipType/type",
          "string",
        );
      }
    }
    if (properties !== undefined) {
      report.path.push("properties");
      collectPropertyMap(properties, report);
      report.path.pop();
    }
    if (mappings !== undefined) {
      report.path.push("mappings");
      if (!Array.isArray(mappings)) {
        typeIssue(
          report,
          undefined,
          mappings,
          "#/components/schemas/MdmRelationship/properties/mappings/type",
          "array",
        );
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
    if (reconciliationRules !== undefined) {
      if (!acceptsReconciliationRules(reconciliationRules)) {
        report.path.push("reconciliationRules");
        collectReconciliationRules(reconciliationRules, report);
        report.path.pop();
      }
    }
  }
}
