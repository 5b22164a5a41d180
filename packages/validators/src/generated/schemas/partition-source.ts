// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource, Properties, Report, Validator } from "../../runtime/index.ts";
import type { PartitionSource } from "@catalog-kit/types";
import { acceptsDataSourceSource, collectDataSourceSource, dataSourceSourceJsonSchema } from "./data-source-source.ts";
import { acceptsMdmSource, collectMdmSource, mdmSourceJsonSchema } from "./mdm-source.ts";
import { createValidator, tagIssue } from "../../runtime/index.ts";

export const partitionSourceJsonSchema: JsonSchemaSource = {
  name: "PartitionSource",
  schema: () => ({ oneOf: [{ $ref: "#/$defs/MdmSource" }, { $ref: "#/$defs/DataSourceSource" }] }),
  references: () => [mdmSourceJsonSchema, dataSourceSourceJsonSchema],
};

/**
 * Whether a value is a valid PartitionSource. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/PartitionSource
 */
export function isPartitionSource(value: unknown): value is PartitionSource {
  try {
    return acceptsPartitionSource(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid PartitionSource.
 *
 * @see spec/openapi.yaml#/components/schemas/PartitionSource
 */
export const partitionSourceValidator: Validator<PartitionSource> = /* @__PURE__ */ createValidator({
  is: isPartitionSource,
  collect: collectPartitionSource,
  jsonSchema: partitionSourceJsonSchema,
});

export function acceptsPartitionSource(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  switch ((value as Properties).type) {
    case "MDM":
      if (!acceptsMdmSource(value)) return false;
      break;
    case "DATA_SOURCE":
      if (!acceptsDataSourceSource(value)) return false;
      break;
    default:
      return false;
  }
  return true;
}

export function collectPartitionSource(value: unknown, report: Report): void {
  const tag =
    typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Properties).type : undefined;
  switch (tag) {
    case "MDM":
      collectMdmSource(value, report);
      break;
    case "DATA_SOURCE":
      collectDataSourceSource(value, report);
      break;
    default:
      tagIssue(report, value, tag, "#/components/schemas/PartitionSource/discriminator", "discriminator", "type", [
        "MDM",
        "DATA_SOURCE",
      ]);
  }
}
