// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";
import { errorTypeInputJsonSchema, errorTypeJsonSchema } from "./error-type.ts";

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
