// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { ErrorBody, ErrorBodyInput } from "@catalog-kit/types";
import type { Properties, Report, Validator } from "../../runtime/index.ts";
import { acceptsErrorType, acceptsErrorTypeInput, collectErrorType, collectErrorTypeInput } from "./error-type.ts";
import { createValidator, requiredIssue, typeIssue } from "../../runtime/index.ts";
import { errorBodyInputJsonSchema, errorBodyJsonSchema } from "../json-schemas/error-body.ts";

/**
 * Whether a value is a valid ErrorBody. Never throws.
 *
 * @see #/components/schemas/ErrorBody
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
 * @see #/components/schemas/ErrorBody
 */
export const errorBodyValidator: Validator<ErrorBody> = /* @__PURE__ */ createValidator({
  is: isErrorBody,
  collect: collectErrorBody,
  jsonSchema: errorBodyJsonSchema,
});

/**
 * Whether a value is a valid ErrorBodyInput, as it is sent. Never throws.
 *
 * @see #/components/schemas/ErrorBody
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
 * @see #/components/schemas/ErrorBody
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
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/ErrorBody/type", "object");
  } else {
    const { code, type: type2, message, details, applicationErrorCode, additionalContext } = value as Properties;
    if (code !== undefined) {
      if (typeof code !== "number" || !Number.isInteger(code)) {
        typeIssue(report, "code", code, "#/components/schemas/ErrorBody/properties/code/type", "integer");
      }
    }
    if (type2 !== undefined) {
      if (!acceptsErrorType(type2)) {
        report.path.push("type");
        collectErrorType(type2, report);
        report.path.pop();
      }
    }
    if (message === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/ErrorBody/required", "message");
    } else {
      if (typeof message !== "string") {
        typeIssue(report, "message", message, "#/components/schemas/ErrorBody/properties/message/type", "string");
      }
    }
    if (details !== undefined) {
      report.path.push("details");
      if (!Array.isArray(details)) {
        typeIssue(report, undefined, details, "#/components/schemas/ErrorBody/properties/details/type", "array");
      } else {
        for (let i = 0; i < details.length && !report.isFull; i++) {
          const item: unknown = details[i];
          report.path.push(i);
          collectErrorBody(item, report);
          report.path.pop();
        }
      }
      report.path.pop();
    }
    if (applicationErrorCode !== undefined) {
      if (typeof applicationErrorCode !== "string") {
        typeIssue(
          report,
          "applicationErrorCode",
          applicationErrorCode,
          "#/components/schemas/ErrorBody/properties/applicationErrorCode/type",
          "string",
        );
      }
    }
    if (additionalContext !== undefined) {
      if (typeof additionalContext !== "object" || additionalContext === null || Array.isArray(additionalContext)) {
        typeIssue(
          report,
          "additionalContext",
          additionalContext,
          "#/components/schemas/ErrorBody/properties/additionalContext/type",
          "object",
        );
      }
    }
  }
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
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/ErrorBody/type", "object");
  } else {
    const { code, type: type2, message, details, applicationErrorCode, additionalContext } = value as Properties;
    if (code !== undefined) {
      if (typeof code !== "number" || !Number.isInteger(code)) {
        typeIssue(report, "code", code, "#/components/schemas/ErrorBody/properties/code/type", "integer");
      }
    }
    if (type2 !== undefined) {
      if (!acceptsErrorTypeInput(type2)) {
        report.path.push("type");
        collectErrorTypeInput(type2, report);
        report.path.pop();
      }
    }
    if (message === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/ErrorBody/required", "message");
    } else {
      if (typeof message !== "string") {
        typeIssue(report, "message", message, "#/components/schemas/ErrorBody/properties/message/type", "string");
      }
    }
    if (details !== undefined) {
      report.path.push("details");
      if (!Array.isArray(details)) {
        typeIssue(report, undefined, details, "#/components/schemas/ErrorBody/properties/details/type", "array");
      } else {
        for (let i = 0; i < details.length && !report.isFull; i++) {
          const item: unknown = details[i];
          report.path.push(i);
          collectErrorBodyInput(item, report);
          report.path.pop();
        }
      }
      report.path.pop();
    }
    if (applicationErrorCode !== undefined) {
      if (typeof applicationErrorCode !== "string") {
        typeIssue(
          report,
          "applicationErrorCode",
          applicationErrorCode,
          "#/components/schemas/ErrorBody/properties/applicationErrorCode/type",
          "string",
        );
      }
    }
    if (additionalContext !== undefined) {
      if (typeof additionalContext !== "object" || additionalContext === null || Array.isArray(additionalContext)) {
        typeIssue(
          report,
          "additionalContext",
          additionalContext,
          "#/components/schemas/ErrorBody/properties/additionalContext/type",
          "object",
        );
      }
    }
  }
}
