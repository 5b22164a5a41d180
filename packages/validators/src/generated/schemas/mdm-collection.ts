// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource, Member, Properties, Report, Validator } from "../../runtime/index.ts";
import type { MdmCollection } from "@catalog-kit/types";
import { acceptsPropertyMap, collectPropertyMap, propertyMapJsonSchema } from "./property-map.ts";
import {
  acceptsReconciliationRules,
  collectReconciliationRules,
  reconciliationRulesJsonSchema,
} from "./reconciliation-rules.ts";
import { acceptsResourceKey, collectResourceKey, resourceKeyJsonSchema } from "./resource-key.ts";
import { acceptsSourceMapping, collectSourceMapping, sourceMappingJsonSchema } from "./source-mapping.ts";
import {
  acceptsTraversedProperty,
  collectTraversedProperty,
  traversedPropertyJsonSchema,
} from "./traversed-property.ts";
import { collectRecord, createValidator } from "../../runtime/index.ts";

const mdmCollectionMembers: readonly Member[] = [
  ["key", true, "", collectResourceKey, acceptsResourceKey],
  ["properties", true, "", collectPropertyMap, acceptsPropertyMap],
  ["mappings", true, "array", collectSourceMapping, acceptsSourceMapping],
  ["traversedProperties", false, "array", collectTraversedProperty, acceptsTraversedProperty],
  ["reconciliationRules", false, "", collectReconciliationRules, acceptsReconciliationRules],
  ["contained", false, "object"],
];

export const mdmCollectionJsonSchema: JsonSchemaSource = {
  name: "MdmCollection",
  schema: () => ({
    type: "object",
    required: ["properties", "mappings", "key"],
    properties: {
      key: { $ref: "#/$defs/ResourceKey" },
      properties: { $ref: "#/$defs/PropertyMap" },
      mappings: { type: "array", items: { $ref: "#/$defs/SourceMapping" } },
      traversedProperties: { type: "array", items: { $ref: "#/$defs/TraversedProperty" } },
      reconciliationRules: { $ref: "#/$defs/ReconciliationRules" },
      contained: { type: "object", additionalProperties: true },
    },
  }),
  references: () => [
    resourceKeyJsonSchema,
    propertyMapJsonSchema,
    sourceMappingJsonSchema,
    traversedPropertyJsonSchema,
    reconciliationRulesJsonSchema,
  ],
};

/**
 * Whether a value is a valid MdmCollection. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/MdmCollection
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
 * @see spec/openapi.yaml#/components/schemas/MdmCollection
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
      if (typeof item2 !== "string") return false;
    }
  }
  return true;
}

export function collectMdmCollection(value: unknown, report: Report): void {
  collectRecord(value, report, "#/components/schemas/MdmCollection", mdmCollectionMembers);
}
