// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { DataSourceSource } from "@catalog-kit/types";
import type { Properties, Report, Validator } from "../../runtime/index.ts";
import { acceptsDataSourceCollection, collectDataSourceCollection } from "./data-source-collection.ts";
import { acceptsResourceKey, collectResourceKey } from "./resource-key.ts";
import { constIssue, createValidator, noBranchIssue, requiredIssue, typeIssue } from "../../runtime/index.ts";
import { dataSourceSourceJsonSchema } from "../json-schemas/data-source-source.ts";

/**
 * Whether a value is a valid DataSourceSource. Never throws.
 *
 * @see #/components/schemas/DataSourceSource
 */
export function isDataSourceSource(value: unknown): value is DataSourceSource {
  try {
    return acceptsDataSourceSource(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid DataSourceSource.
 *
 * @see #/components/schemas/DataSourceSource
 */
export const dataSourceSourceValidator: Validator<DataSourceSource> = /* @__PURE__ */ createValidator({
  is: isDataSourceSource,
  collect: collectDataSourceSource,
  jsonSchema: dataSourceSourceJsonSchema,
});

export function acceptsDataSourceSource(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { type: type2, key, collections, relationships } = value as Properties;
  if (!Array.isArray(collections)) return false;
  if (relationships !== undefined && !Array.isArray(relationships)) return false;
  if (type2 !== "DATA_SOURCE") return false;
  if (!acceptsResourceKey(key)) return false;
  for (let i = 0; i < collections.length; i++) {
    const item: unknown = collections[i];
    if (typeof item !== "string" && !acceptsDataSourceCollection(item)) return false;
  }
  if (Array.isArray(relationships)) {
    for (let i2 = 0; i2 < relationships.length; i2++) {
      const item2: unknown = relationships[i2];
      if (typeof item2 !== "string") return false;
    }
  }
  return true;
}

export function collectDataSourceSource(value: unknown, report: Report): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/DataSourceSource/type", "object");
  } else {
    const { type: type2, key, collections, relationships } = value as Properties;
    if (type2 === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/DataSourceSource/required", "type");
    } else {
      if (typeof type2 !== "string") {
        typeIssue(report, "type", type2, "#/components/schemas/DataSourceSource/properties/type/type", "string");
      } else {
        if (type2 !== "DATA_SOURCE") {
          constIssue(
            report,
            "type",
            type2,
            "#/components/schemas/DataSourceSource/properties/type/const",
            "DATA_SOURCE",
          );
        }
      }
    }
    if (key === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/DataSourceSource/required", "key");
    } else {
      if (!acceptsResourceKey(key)) {
        report.path.push("key");
        collectResourceKey(key, report);
        report.path.pop();
      }
    }
    if (collections === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/DataSourceSource/required", "collections");
    } else {
      report.path.push("collections");
      if (!Array.isArray(collections)) {
        typeIssue(
          report,
          undefined,
          collections,
          "#/components/schemas/DataSourceSource/properties/collections/type",
          "array",
        );
      } else {
        for (let i = 0; i < collections.length && !report.isFull; i++) {
          const item: unknown = collections[i];
          report.path.push(i);
          if (!acceptsDataSourceCollection(item) && typeof item !== "string") {
            noBranchIssue(
              report,
              item,
              "#/components/schemas/DataSourceSource/properties/collections/items/anyOf",
              "anyOf",
              [collectDataSourceCollection, collectDataSourceSourceCollectionsItems1],
            );
          }
          report.path.pop();
        }
      }
      report.path.pop();
    }
    if (relationships !== undefined) {
      report.path.push("relationships");
      if (!Array.isArray(relationships)) {
        typeIssue(
          report,
          undefined,
          relationships,
          "#/components/schemas/DataSourceSource/properties/relationships/type",
          "array",
        );
      } else {
        for (let i2 = 0; i2 < relationships.length && !report.isFull; i2++) {
          const item2: unknown = relationships[i2];
          if (typeof item2 !== "string") {
            typeIssue(
              report,
              i2,
              item2,
              "#/components/schemas/DataSourceSource/properties/relationships/items/type",
              "string",
            );
          }
        }
      }
      report.path.pop();
    }
  }
}

function collectDataSourceSourceCollectionsItems1(value: unknown, report: Report): void {
  if (typeof value !== "string") {
    typeIssue(
      report,
      undefined,
      value,
      "#/components/schemas/DataSourceSource/properties/collections/items/anyOf/1/type",
      "string",
    );
  }
}
