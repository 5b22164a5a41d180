// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource, Member, Properties, Report, Validator } from "../../runtime/index.ts";
import type { SourceMapping } from "@catalog-kit/types";
import { collectRecord, createValidator, hasProperty, typeIssue } from "../../runtime/index.ts";

const sourceMappingMembers: readonly Member[] = [
  ["source", true, "string"],
  ["type", true, "string"],
  ["propertyMappings", true, "", collectSourceMappingPropertyMappings],
];

export const sourceMappingJsonSchema: JsonSchemaSource = {
  name: "SourceMapping",
  schema: () => ({
    type: "object",
    required: ["source", "type", "propertyMappings"],
    properties: {
      source: { type: "string" },
      type: { type: "string" },
      propertyMappings: { type: "object", additionalProperties: { type: "string" } },
    },
  }),
  references: () => [],
};

/**
 * Whether a value is a valid SourceMapping. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/SourceMapping
 */
export function isSourceMapping(value: unknown): value is SourceMapping {
  try {
    return acceptsSourceMapping(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid SourceMapping.
 *
 * @see spec/openapi.yaml#/components/schemas/SourceMapping
 */
export const sourceMappingValidator: Validator<SourceMapping> = /* @__PURE__ */ createValidator({
  is: isSourceMapping,
  collect: collectSourceMapping,
  jsonSchema: sourceMappingJsonSchema,
});

export function acceptsSourceMapping(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { source, type: type2, propertyMappings } = value as Properties;
  if (typeof source !== "string") return false;
  if (typeof type2 !== "string") return false;
  if (typeof propertyMappings !== "object" || propertyMappings === null || Array.isArray(propertyMappings))
    return false;
  for (const key in propertyMappings) {
    const member = (propertyMappings as Properties)[key];
    if (typeof member !== "string" && hasProperty(propertyMappings, key)) return false;
  }
  return true;
}

export function collectSourceMapping(value: unknown, report: Report): void {
  collectRecord(value, report, "#/components/schemas/SourceMapping", sourceMappingMembers);
}

function collectSourceMappingPropertyMappings(value: unknown, report: Report): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    typeIssue(
      report,
      undefined,
      value,
      "#/components/schemas/SourceMapping/properties/propertyMappings/type",
      "object",
    );
  } else {
    for (const key of Object.keys(value)) {
      const member = (value as Properties)[key];
      if (report.isFull) break;
      if (member === undefined) continue;
      report.enterKey(key);
      if (typeof member !== "string") {
        typeIssue(
          report,
          undefined,
          member,
          "#/components/schemas/SourceMapping/properties/propertyMappings/additionalProperties/type",
          "string",
        );
      }
      report.path.pop();
    }
  }
}
