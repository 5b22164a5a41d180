// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource, Report, Validator } from "../../runtime/index.ts";
import type { PropertyType } from "@catalog-kit/types";
import { collectListed, createValidator } from "../../runtime/index.ts";

const propertyTypeValue: readonly unknown[] = [
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
];

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

/**
 * Whether a value is a valid PropertyType. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/PropertyType
 */
export function isPropertyType(value: unknown): value is PropertyType {
  try {
    return acceptsPropertyType(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid PropertyType.
 *
 * @see spec/openapi.yaml#/components/schemas/PropertyType
 */
export const propertyTypeValidator: Validator<PropertyType> = /* @__PURE__ */ createValidator({
  is: isPropertyType,
  collect: collectPropertyType,
  jsonSchema: propertyTypeJsonSchema,
});

export function acceptsPropertyType(value: unknown): boolean {
  return (
    value === "address" ||
    value === "attachment" ||
    value === "boolean" ||
    value === "code" ||
    value === "coding" ||
    value === "contactpoint" ||
    value === "date" ||
    value === "datetime" ||
    value === "decimal" ||
    value === "geopoint" ||
    value === "humanname" ||
    value === "identifier" ||
    value === "instant" ||
    value === "integer" ||
    value === "markdown" ||
    value === "period" ||
    value === "reference" ||
    value === "symbol" ||
    value === "time" ||
    value === "uri" ||
    value === "url" ||
    value === "xhtml" ||
    value === "array" ||
    value === "object"
  );
}

export function collectPropertyType(value: unknown, report: Report): void {
  collectListed(value, report, "#/components/schemas/PropertyType", "string", propertyTypeValue);
}
