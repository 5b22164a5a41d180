// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource, Report, Validator } from "../../runtime/index.ts";
import type { ResourceKey } from "@catalog-kit/types";
import { createValidator, patternIssue, typeIssue } from "../../runtime/index.ts";

const resourceKeyPattern = /* @__PURE__ */ new RegExp("^[a-zA-Z0-9-][\\w-]{0,61}$", "u");

export const resourceKeyJsonSchema: JsonSchemaSource = {
  name: "ResourceKey",
  schema: () => ({ type: "string", pattern: "^[a-zA-Z0-9-][\\w-]{0,61}$" }),
  references: () => [],
};

/**
 * Whether a value is a valid ResourceKey. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/ResourceKey
 */
export function isResourceKey(value: unknown): value is ResourceKey {
  try {
    return acceptsResourceKey(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid ResourceKey.
 *
 * @see spec/openapi.yaml#/components/schemas/ResourceKey
 */
export const resourceKeyValidator: Validator<ResourceKey> = /* @__PURE__ */ createValidator({
  is: isResourceKey,
  collect: collectResourceKey,
  jsonSchema: resourceKeyJsonSchema,
});

export function acceptsResourceKey(value: unknown): boolean {
  return typeof value === "string" && resourceKeyPattern.test(value);
}

export function collectResourceKey(value: unknown, report: Report): void {
  if (typeof value !== "string") {
    typeIssue(report, undefined, value, "#/components/schemas/ResourceKey/type", "string");
  } else {
    if (!resourceKeyPattern.test(value))
      patternIssue(report, undefined, value, "#/components/schemas/ResourceKey/pattern", resourceKeyPattern);
  }
}
