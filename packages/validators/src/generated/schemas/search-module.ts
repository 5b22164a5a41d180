// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { Report, Validator } from "../../runtime/index.ts";
import type { SearchModule } from "@catalog-kit/types";
import { createValidator, enumIssue, typeIssue } from "../../runtime/index.ts";
import { searchModuleJsonSchema } from "../json-schemas/search-module.ts";

const searchModuleValue: readonly unknown[] = ["STANDARD", "HEALTH_GRADE_SEARCH"];

/**
 * Whether a value is a valid SearchModule. Never throws.
 *
 * @see #/components/schemas/SearchModule
 */
export function isSearchModule(value: unknown): value is SearchModule {
  try {
    return acceptsSearchModule(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid SearchModule.
 *
 * @see #/components/schemas/SearchModule
 */
export const searchModuleValidator: Validator<SearchModule> = /* @__PURE__ */ createValidator({
  is: isSearchModule,
  collect: collectSearchModule,
  jsonSchema: searchModuleJsonSchema,
});

export function acceptsSearchModule(value: unknown): boolean {
  return value === "STANDARD" || value === "HEALTH_GRADE_SEARCH";
}

export function collectSearchModule(value: unknown, report: Report): void {
  if (typeof value !== "string") {
    typeIssue(report, undefined, value, "#/components/schemas/SearchModule/type", "string");
  } else {
    if (value !== "STANDARD" && value !== "HEALTH_GRADE_SEARCH") {
      enumIssue(report, undefined, value, "#/components/schemas/SearchModule/enum", searchModuleValue);
    }
  }
}
