// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { BindingStrength } from "@catalog-kit/types";
import type { JsonSchemaSource, Report, Validator } from "../../runtime/index.ts";
import { collectListed, createValidator } from "../../runtime/index.ts";

const bindingStrengthValue: readonly unknown[] = ["preferred", "required"];

export const bindingStrengthJsonSchema: JsonSchemaSource = {
  name: "BindingStrength",
  schema: () => ({ type: "string", enum: ["preferred", "required"] }),
  references: () => [],
};

/**
 * Whether a value is a valid BindingStrength. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/BindingStrength
 */
export function isBindingStrength(value: unknown): value is BindingStrength {
  try {
    return acceptsBindingStrength(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid BindingStrength.
 *
 * @see spec/openapi.yaml#/components/schemas/BindingStrength
 */
export const bindingStrengthValidator: Validator<BindingStrength> = /* @__PURE__ */ createValidator({
  is: isBindingStrength,
  collect: collectBindingStrength,
  jsonSchema: bindingStrengthJsonSchema,
});

export function acceptsBindingStrength(value: unknown): boolean {
  return value === "preferred" || value === "required";
}

export function collectBindingStrength(value: unknown, report: Report): void {
  collectListed(value, report, "#/components/schemas/BindingStrength", "string", bindingStrengthValue);
}
