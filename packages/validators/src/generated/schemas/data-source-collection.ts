// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { DataSourceCollection } from "@catalog-kit/types";
import type { Properties, Report, Validator } from "../../runtime/index.ts";
import { acceptsTraversedProperty, collectTraversedProperty } from "./traversed-property.ts";
import { createValidator, requiredIssue, typeIssue } from "../../runtime/index.ts";
import { dataSourceCollectionJsonSchema } from "../json-schemas/data-source-collection.ts";

/**
 * Whether a value is a valid DataSourceCollection. Never throws.
 *
 * @see #/components/schemas/DataSourceCollection
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
 * @see #/components/schemas/DataSourceCollection
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
      if (!acceptsTraversedProperty(item)) return false;
    }
  }
  return true;
}

export function collectDataSourceCollection(value: unknown, report: Report): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/DataSourceCollection/type", "object");
  } else {
    const { key, traversedProperties } = value as Properties;
    if (key === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/DataSourceCollection/required", "key");
    } else {
      if (typeof key !== "string") {
        typeIssue(report, "key", key, "#/components/schemas/DataSourceCollection/properties/key/type", "string");
      }
    }
    if (traversedProperties !== undefined) {
      report.path.push("traversedProperties");
      if (!Array.isArray(traversedProperties)) {
        typeIssue(
          report,
          undefined,
          traversedProperties,
          "#/components/schemas/DataSourceCollection/properties/traversedProperties/type",
          "array",
        );
      } else {
        for (let i = 0; i < traversedProperties.length && !report.isFull; i++) {
          const item: unknown = traversedProperties[i];
          if (!acceptsTraversedProperty(item)) {
            report.path.push(i);
            collectTraversedProperty(item, report);
            report.path.pop();
          }
        }
      }
      report.path.pop();
    }
  }
}
