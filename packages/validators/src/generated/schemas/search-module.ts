// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource, Report, Validator } from "../../runtime/index.ts";
import type { SearchModule } from "@catalog-kit/types";
import { collectListed, createValidator } from "../../runtime/index.ts";

const searchModuleValue: readonly unknown[] = ["STANDARD", "HEALTH_GRADE_SEARCH"];

export const searchModuleJsonSchema: JsonSchemaSource = {
  name: "SearchModule",
  schema: () => ({ type: "string", enum: ["STANDARD", "HEALTH_GRADE_SEARCH"] }),
  references: () => [],
};

/**
 * Whether a value is a valid SearchModule. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/SearchModule
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
 * @see spec/openapi.yaml#/components/schemas/SearchModule
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
  collectListed(value, report, "#/components/schemas/SearchModule", "string", searchModuleValue);
}
