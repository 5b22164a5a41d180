// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { PartitionModules } from "@catalog-kit/types";
import type { Properties, Report, Validator } from "../../runtime/index.ts";
import { acceptsSearchModule, collectSearchModule } from "./search-module.ts";
import { createValidator, requiredIssue, typeIssue } from "../../runtime/index.ts";
import { partitionModulesJsonSchema } from "../json-schemas/partition-modules.ts";

/**
 * Whether a value is a valid PartitionModules. Never throws.
 *
 * @see #/components/schemas/PartitionModules
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
 * @see #/components/schemas/PartitionModules
 */
export const partitionModulesValidator: Validator<PartitionModules> = /* @__PURE__ */ createValidator({
  is: isPartitionModules,
  collect: collectPartitionModules,
  jsonSchema: partitionModulesJsonSchema,
});

export function acceptsPartitionModules(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { search } = value as Properties;
  if (!acceptsSearchModule(search)) return false;
  return true;
}

export function collectPartitionModules(value: unknown, report: Report): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/PartitionModules/type", "object");
  } else {
    const { search } = value as Properties;
    if (search === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/PartitionModules/required", "search");
    } else {
      if (!acceptsSearchModule(search)) {
        report.path.push("search");
        collectSearchModule(search, report);
        report.path.pop();
      }
    }
  }
}
