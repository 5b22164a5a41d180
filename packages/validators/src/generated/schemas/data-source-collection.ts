// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { DataSourceCollection } from "@catalog-kit/types";
import type { JsonSchemaSource, Member, Properties, Report, Validator } from "../../runtime/index.ts";
import {
  acceptsTraversedProperty,
  collectTraversedProperty,
  traversedPropertyJsonSchema,
} from "./traversed-property.ts";
import { collectRecord, createValidator } from "../../runtime/index.ts";

const dataSourceCollectionMembers: readonly Member[] = [
  ["key", true, "string"],
  ["traversedProperties", false, "array", collectTraversedProperty, acceptsTraversedProperty],
];

export const dataSourceCollectionJsonSchema: JsonSchemaSource = {
  name: "DataSourceCollection",
  schema: () => ({
    type: "object",
    required: ["key"],
    properties: {
      key: { type: "string" },
      traversedProperties: { type: "array", items: { $ref: "#/$defs/TraversedProperty" } },
    },
  }),
  references: () => [traversedPropertyJsonSchema],
};

/**
 * Whether a value is a valid DataSourceCollection. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/DataSourceCollection
 */
export function isDataSourceCollection(value: unknown): value is DataSourceCollection {
  try {
    return acceptsDataSourceCollection(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid DataSourceCollection.
 *
 * @see spec/openapi.yaml#/components/schemas/DataSourceCollection
 */
export const dataSourceCollectionValidator: Validator<DataSourceCollection> = /* @__PURE__ */ createValidator({
  is: isDataSourceCollection,
  collect: collectDataSourceCollection,
  jsonSchema: dataSourceCollectionJsonSchema,
});

export function acceptsDataSourceCollection(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { key, traversedProperties } = value as Properties;
  if (typeof key !== "string") return false;
  if (traversedProperties !== undefined && !Array.isArray(traversedProperties)) return false;
  if (Array.isArray(traversedProperties)) {
    for (let i = 0; i < traversedProperties.length; i++) {
      const item: unknown = traversedProperties[i];
      if (typeof item !== "string") return false;
    }
  }
  return true;
}

export function collectDataSourceCollection(value: unknown, report: Report): void {
  collectRecord(value, report, "#/components/schemas/DataSourceCollection", dataSourceCollectionMembers);
}
