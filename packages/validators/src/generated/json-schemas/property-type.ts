// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";

export const propertyTypeJsonSchema: JsonSchemaSource = {
  name: "PropertyType",
  schema: () => ({
    type: "string",
    enum: [
      "address",
      "attachment",
      "boolean",
      "code",
      "coding",
      "contactpoint",
      "date",
      "datetime",
      "decimal",
      "geopoint",
      "humanname",
      "identifier",
      "instant",
      "integer",
      "markdown",
      "period",
      "reference",
      "symbol",
      "time",
      "uri",
      "url",
      "xhtml",
      "array",
      "object",
    ],
  }),
  references: () => [],
};
