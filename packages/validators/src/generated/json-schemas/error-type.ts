// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";

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
