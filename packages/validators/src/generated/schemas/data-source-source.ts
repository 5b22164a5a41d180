// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { DataSourceSource } from "@catalog-kit/types";
import type { JsonSchemaSource, Member, Properties, Report, Validator } from "../../runtime/index.ts";
import {
  acceptsDataSourceCollection,
  collectDataSourceCollection,
  dataSourceCollectionJsonSchema,
} from "./data-source-collection.ts";
import { acceptsResourceKey, collectResourceKey, resourceKeyJsonSchema } from "./resource-key.ts";
import { collectRecord, constIssue, createValidator, noBranchIssue, typeIssue } from "../../runtime/index.ts";

const dataSourceSourceMembers: readonly Member[] = [
  ["type", true, "", collectDataSourceSourceType],
  ["key", true, "", collectResourceKey, acceptsResourceKey],
  ["collections", true, "", collectDataSourceSourceCollections],
  ["relationships", false, "", collectDataSourceSourceRelationships],
];

export const dataSourceSourceJsonSchema: JsonSchemaSource = {
  name: "DataSourceSource",
  schema: () => ({
    type: "object",
    required: ["type", "key", "collections"],
    properties: {
      type: { type: "string", const: "DATA_SOURCE" },
      key: { $ref: "#/$defs/ResourceKey" },
      collections: { type: "array", items: { anyOf: [{ $ref: "#/$defs/DataSourceCollection" }, { type: "string" }] } },
      relationships: { type: "array", items: { type: "string" } },
    },
  }),
  references: () => [resourceKeyJsonSchema, dataSourceCollectionJsonSchema],
};

/**
 * Whether a value is a valid DataSourceSource. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/DataSourceSource
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
 * @see spec/openapi.yaml#/components/schemas/DataSourceSource
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
  collectRecord(value, report, "#/components/schemas/DataSourceSource", dataSourceSourceMembers);
}

function collectDataSourceSourceType(value: unknown, report: Report): void {
  if (typeof value !== "string") {
    typeIssue(report, undefined, value, "#/components/schemas/DataSourceSource/properties/type/type", "string");
  } else {
    if (value !== "DATA_SOURCE") {
      constIssue(
        report,
        undefined,
        value,
        "#/components/schemas/DataSourceSource/properties/type/const",
        "DATA_SOURCE",
      );
    }
  }
}

function collectDataSourceSourceCollections(value: unknown, report: Report): void {
  if (!Array.isArray(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/DataSourceSource/properties/collections/type", "array");
  } else {
    for (let i = 0; i < value.length && !report.isFull; i++) {
      const item: unknown = value[i];
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
}

function collectDataSourceSourceRelationships(value: unknown, report: Report): void {
  if (!Array.isArray(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/DataSourceSource/properties/relationships/type", "array");
  } else {
    for (let i = 0; i < value.length && !report.isFull; i++) {
      const item: unknown = value[i];
      if (typeof item !== "string") {
        typeIssue(
          report,
          i,
          item,
          "#/components/schemas/DataSourceSource/properties/relationships/items/type",
          "string",
        );
      }
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
