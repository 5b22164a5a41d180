// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource, Member, Properties, Report, Validator } from "../../runtime/index.ts";
import type { PartitionModules } from "@catalog-kit/types";
import { acceptsSearchModule, collectSearchModule, searchModuleJsonSchema } from "./search-module.ts";
import { collectRecord, createValidator } from "../../runtime/index.ts";

const partitionModulesMembers: readonly Member[] = [["search", true, "", collectSearchModule, acceptsSearchModule]];

export const partitionModulesJsonSchema: JsonSchemaSource = {
  name: "PartitionModules",
  schema: () => ({ type: "object", required: ["search"], properties: { search: { $ref: "#/$defs/SearchModule" } } }),
  references: () => [searchModuleJsonSchema],
};

/**
 * Whether a value is a valid PartitionModules. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/PartitionModules
 */
export function isPartitionModules(value: unknown): value is PartitionModules {
  try {
    return acceptsPartitionModules(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid PartitionModules.
 *
 * @see spec/openapi.yaml#/components/schemas/PartitionModules
 */
export const partitionModulesValidator: Validator<PartitionModules> = /* @__PURE__ */ createValidator({
  is: isPartitionModules,
  collect: collectPartitionModules,
  jsonSchema: partitionModulesJsonSchema,
});

export function acceptsPartitionModules(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { search } = value as Properties;
  if (search !== "STANDARD" && search !== "HEALTH_GRADE_SEARCH") return false;
  return true;
}

export function collectPartitionModules(value: unknown, report: Report): void {
  collectRecord(value, report, "#/components/schemas/PartitionModules", partitionModulesMembers);
}
