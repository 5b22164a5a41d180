// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { ErrorBody, ErrorBodyInput } from "@catalog-kit/types";
import type { JsonSchemaSource, Member, Properties, Report, Validator } from "../../runtime/index.ts";
import {
  acceptsErrorType,
  acceptsErrorTypeInput,
  collectErrorType,
  collectErrorTypeInput,
  errorTypeInputJsonSchema,
  errorTypeJsonSchema,
} from "./error-type.ts";
import { collectRecord, createValidator } from "../../runtime/index.ts";

const errorBodyMembers: readonly Member[] = [
  ["code", false, "integer"],
  ["type", false, "", collectErrorType, acceptsErrorType],
  ["message", true, "string"],
  ["details", false, "array", collectErrorBody],
  ["applicationErrorCode", false, "string"],
  ["additionalContext", false, "object"],
];
const errorBodyMembers2: readonly Member[] = [
  ["code", false, "integer"],
  ["type", false, "", collectErrorTypeInput, acceptsErrorTypeInput],
  ["message", true, "string"],
  ["details", false, "array", collectErrorBodyInput],
  ["applicationErrorCode", false, "string"],
  ["additionalContext", false, "object"],
];

export const errorBodyJsonSchema: JsonSchemaSource = {
  name: "ErrorBody",
  schema: () => ({
    type: "object",
    required: ["message"],
    properties: {
      code: { type: "integer" },
      type: { $ref: "#/$defs/ErrorType" },
      message: { type: "string" },
      details: { type: "array", items: { $ref: "#/$defs/ErrorBody" } },
      applicationErrorCode: { type: "string" },
      additionalContext: { type: "object", additionalProperties: true },
    },
  }),
  references: () => [errorTypeJsonSchema, errorBodyJsonSchema],
};

export const errorBodyInputJsonSchema: JsonSchemaSource = {
  name: "ErrorBodyInput",
  schema: () => ({
    type: "object",
    required: ["message"],
    properties: {
      code: { type: "integer" },
      type: { $ref: "#/$defs/ErrorTypeInput" },
      message: { type: "string" },
      details: { type: "array", items: { $ref: "#/$defs/ErrorBodyInput" } },
      applicationErrorCode: { type: "string" },
      additionalContext: { type: "object", additionalProperties: true },
    },
  }),
  references: () => [errorTypeInputJsonSchema, errorBodyInputJsonSchema],
};

/**
 * Whether a value is a valid ErrorBody. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/ErrorBody
 */
export function isErrorBody(value: unknown): value is ErrorBody {
  try {
    return acceptsErrorBody(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid ErrorBody.
 *
 * @see spec/openapi.yaml#/components/schemas/ErrorBody
 */
export const errorBodyValidator: Validator<ErrorBody> = /* @__PURE__ */ createValidator({
  is: isErrorBody,
  collect: collectErrorBody,
  jsonSchema: errorBodyJsonSchema,
});

/**
 * Whether a value is a valid ErrorBodyInput, as it is sent. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/ErrorBody
 */
export function isErrorBodyInput(value: unknown): value is ErrorBodyInput {
  try {
    return acceptsErrorBodyInput(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid ErrorBodyInput, as it is sent.
 *
 * @see spec/openapi.yaml#/components/schemas/ErrorBody
 */
export const errorBodyInputValidator: Validator<ErrorBodyInput> = /* @__PURE__ */ createValidator({
  is: isErrorBodyInput,
  collect: collectErrorBodyInput,
  jsonSchema: errorBodyInputJsonSchema,
});

export function acceptsErrorBody(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { code, type: type2, message, details, applicationErrorCode, additionalContext } = value as Properties;
  if (code !== undefined && (typeof code !== "number" || !Number.isInteger(code))) return false;
  if (typeof message !== "string") return false;
  if (details !== undefined && !Array.isArray(details)) return false;
  if (applicationErrorCode !== undefined && typeof applicationErrorCode !== "string") return false;
  if (
    additionalContext !== undefined &&
    (typeof additionalContext !== "object" || additionalContext === null || Array.isArray(additionalContext))
  )
    return false;
  if (type2 !== undefined && !acceptsErrorType(type2)) return false;
  if (Array.isArray(details)) {
    for (let i = 0; i < details.length; i++) {
      const item: unknown = details[i];
      if (!acceptsErrorBody(item)) return false;
    }
  }
  return true;
}

export function collectErrorBody(value: unknown, report: Report): void {
  collectRecord(value, report, "#/components/schemas/ErrorBody", errorBodyMembers);
}

export function acceptsErrorBodyInput(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { code, type: type2, message, details, applicationErrorCode, additionalContext } = value as Properties;
  if (code !== undefined && (typeof code !== "number" || !Number.isInteger(code))) return false;
  if (typeof message !== "string") return false;
  if (details !== undefined && !Array.isArray(details)) return false;
  if (applicationErrorCode !== undefined && typeof applicationErrorCode !== "string") return false;
  if (
    additionalContext !== undefined &&
    (typeof additionalContext !== "object" || additionalContext === null || Array.isArray(additionalContext))
  )
    return false;
  if (type2 !== undefined && !acceptsErrorTypeInput(type2)) return false;
  if (Array.isArray(details)) {
    for (let i = 0; i < details.length; i++) {
      const item: unknown = details[i];
      if (!acceptsErrorBodyInput(item)) return false;
    }
  }
  return true;
}

export function collectErrorBodyInput(value: unknown, report: Report): void {
  collectRecord(value, report, "#/components/schemas/ErrorBody", errorBodyMembers2);
}
