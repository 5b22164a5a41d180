// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { ErrorType, ErrorTypeInput } from "@catalog-kit/types";
import type { JsonSchemaSource, Report, Validator } from "../../runtime/index.ts";
import { createValidator, enumIssue, typeIssue } from "../../runtime/index.ts";

const errorTypeValue: readonly unknown[] = [
  "ALREADY_EXISTS",
  "FAILED_PRECONDITION",
  "INTERNAL",
  "INVALID_ARGUMENT",
  "NOT_FOUND",
  "OUT_OF_RANGE",
  "UNIMPLEMENTED",
  "PERMISSION_DENIED",
  "UNAUTHENTICATED",
  "CONTENT_TOO_LARGE",
];

export const errorTypeJsonSchema: JsonSchemaSource = {
  name: "ErrorType",
  schema: () => ({ type: "string" }),
  references: () => [],
};

export const errorTypeInputJsonSchema: JsonSchemaSource = {
  name: "ErrorTypeInput",
  schema: () => ({
    type: "string",
    enum: [
      "ALREADY_EXISTS",
      "FAILED_PRECONDITION",
      "INTERNAL",
      "INVALID_ARGUMENT",
      "NOT_FOUND",
      "OUT_OF_RANGE",
      "UNIMPLEMENTED",
      "PERMISSION_DENIED",
      "UNAUTHENTICATED",
      "CONTENT_TOO_LARGE",
    ],
  }),
  references: () => [],
};

/**
 * Whether a value is a valid ErrorType. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/ErrorType
 */
export function isErrorType(value: unknown): value is ErrorType {
  try {
    return acceptsErrorType(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid ErrorType.
 *
 * @see spec/openapi.yaml#/components/schemas/ErrorType
 */
export const errorTypeValidator: Validator<ErrorType> = /* @__PURE__ */ createValidator({
  is: isErrorType,
  collect: collectErrorType,
  jsonSchema: errorTypeJsonSchema,
});

/**
 * Whether a value is a valid ErrorTypeInput, as it is sent. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/ErrorType
 */
export function isErrorTypeInput(value: unknown): value is ErrorTypeInput {
  try {
    return acceptsErrorTypeInput(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid ErrorTypeInput, as it is sent.
 *
 * @see spec/openapi.yaml#/components/schemas/ErrorType
 */
export const errorTypeInputValidator: Validator<ErrorTypeInput> = /* @__PURE__ */ createValidator({
  is: isErrorTypeInput,
  collect: collectErrorTypeInput,
  jsonSchema: errorTypeInputJsonSchema,
});

export function acceptsErrorType(value: unknown): boolean {
  return typeof value === "string";
}

export function collectErrorType(value: unknown, report: Report): void {
  if (typeof value !== "string") {
    typeIssue(report, undefined, value, "#/components/schemas/ErrorType/type", "string");
  }
}

export function acceptsErrorTypeInput(value: unknown): boolean {
  return (
    value === "ALREADY_EXISTS" ||
    value === "FAILED_PRECONDITION" ||
    value === "INTERNAL" ||
    value === "INVALID_ARGUMENT" ||
    value === "NOT_FOUND" ||
    value === "OUT_OF_RANGE" ||
    value === "UNIMPLEMENTED" ||
    value === "PERMISSION_DENIED" ||
    value === "UNAUTHENTICATED" ||
    value === "CONTENT_TOO_LARGE"
  );
}

export function collectErrorTypeInput(value: unknown, report: Report): void {
  if (typeof value !== "string") {
    typeIssue(report, undefined, value, "#/components/schemas/ErrorType/type", "string");
  } else {
    if (!errorTypeValue.includes(value)) {
      enumIssue(report, undefined, value, "#/components/schemas/ErrorType/enum", errorTypeValue);
    }
  }
}
