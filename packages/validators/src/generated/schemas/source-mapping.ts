// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { Properties, Report, Validator } from "../../runtime/index.ts";
import type { SourceMapping } from "@catalog-kit/types";
import { createValidator, hasProperty, requiredIssue, typeIssue } from "../../runtime/index.ts";
import { sourceMappingJsonSchema } from "../json-schemas/source-mapping.ts";

/**
 * Whether a value is a valid SourceMapping. Never throws.
 *
 * @see #/components/schemas/SourceMapping
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
 * @see #/components/schemas/SourceMapping
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
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/SourceMapping/type", "object");
  } else {
    const { source, type: type2, propertyMappings } = value as Properties;
    if (source === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/SourceMapping/required", "source");
    } else {
      if (typeof source !== "string") {
        typeIssue(report, "source", source, "#/components/schemas/SourceMapping/properties/source/type", "string");
      }
    }
    if (type2 === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/SourceMapping/required", "type");
    } else {
      if (typeof type2 !== "string") {
        typeIssue(report, "type", type2, "#/components/schemas/SourceMapping/properties/type/type", "string");
      }
    }
    if (propertyMappings === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/SourceMapping/required", "propertyMappings");
    } else {
      report.path.push("propertyMappings");
      if (typeof propertyMappings !== "object" || propertyMappings === null || Array.isArray(propertyMappings)) {
        typeIssue(
          report,
          undefined,
          propertyMappings,
          "#/components/schemas/SourceMapping/properties/propertyMappings/type",
          "object",
        );
      } else {
        for (const key of Object.keys(propertyMappings)) {
          const member = (propertyMappings as Properties)[key];
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
      report.path.pop();
    }
  }
}
