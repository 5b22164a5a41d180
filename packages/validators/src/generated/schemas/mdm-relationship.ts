// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource, Member, Properties, Report, Validator } from "../../runtime/index.ts";
import type { MdmRelationship } from "@catalog-kit/types";
import { acceptsPropertyMap, collectPropertyMap, propertyMapJsonSchema } from "./property-map.ts";
import {
  acceptsReconciliationRules,
  collectReconciliationRules,
  reconciliationRulesJsonSchema,
} from "./reconciliation-rules.ts";
import { acceptsRelationshipEnd, collectRelationshipEnd, relationshipEndJsonSchema } from "./relationship-end.ts";
import { acceptsSourceMapping, collectSourceMapping, sourceMappingJsonSchema } from "./source-mapping.ts";
import { collectRecord, createValidator } from "../../runtime/index.ts";

const mdmRelationshipMembers: readonly Member[] = [
  ["from", true, "", collectRelationshipEnd, acceptsRelationshipEnd],
  ["to", true, "", collectRelationshipEnd, acceptsRelationshipEnd],
  ["relationshipType", true, "string"],
  ["properties", false, "", collectPropertyMap, acceptsPropertyMap],
  ["mappings", false, "array", collectSourceMapping, acceptsSourceMapping],
  ["reconciliationRules", false, "", collectReconciliationRules, acceptsReconciliationRules],
];

export const mdmRelationshipJsonSchema: JsonSchemaSource = {
  name: "MdmRelationship",
  schema: () => ({
    type: "object",
    required: ["from", "to", "relationshipType"],
    properties: {
      from: { $ref: "#/$defs/RelationshipEnd" },
      to: { $ref: "#/$defs/RelationshipEnd" },
      relationshipType: { type: "string" },
      properties: { $ref: "#/$defs/PropertyMap" },
      mappings: { type: "array", items: { $ref: "#/$defs/SourceMapping" } },
      reconciliationRules: { $ref: "#/$defs/ReconciliationRules" },
    },
  }),
  references: () => [
    relationshipEndJsonSchema,
    propertyMapJsonSchema,
    sourceMappingJsonSchema,
    reconciliationRulesJsonSchema,
  ],
};

/**
 * Whether a value is a valid MdmRelationship. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/MdmRelationship
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
 * @see spec/openapi.yaml#/components/schemas/MdmRelationship
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
  collectRecord(value, report, "#/components/schemas/MdmRelationship", mdmRelationshipMembers);
}
