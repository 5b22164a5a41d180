// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { Properties, Report, Validator } from "../../runtime/index.ts";
import type { RelationshipEnd } from "@catalog-kit/types";
import { createValidator, requiredIssue, typeIssue } from "../../runtime/index.ts";
import { relationshipEndJsonSchema } from "../json-schemas/relationship-end.ts";

/**
 * Whether a value is a valid RelationshipEnd. Never throws.
 *
 * @see #/components/schemas/RelationshipEnd
 */
export function isRelationshipEnd(value: unknown): value is RelationshipEnd {
  try {
    return acceptsRelationshipEnd(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid RelationshipEnd.
 *
 * @see #/components/schemas/RelationshipEnd
 */
export const relationshipEndValidator: Validator<RelationshipEnd> = /* @__PURE__ */ createValidator({
  is: isRelationshipEnd,
  collect: collectRelationshipEnd,
  jsonSchema: relationshipEndJsonSchema,
});

export function acceptsRelationshipEnd(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { profileKey, includeKey } = value as Properties;
  if (typeof profileKey !== "string") return false;
  if (typeof includeKey !== "string") return false;
  return true;
}

export function collectRelationshipEnd(value: unknown, report: Report): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/RelationshipEnd/type", "object");
  } else {
    const { profileKey, includeKey } = value as Properties;
    if (profileKey === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/RelationshipEnd/required", "profileKey");
    } else {
      if (typeof profileKey !== "string") {
        typeIssue(
          report,
          "profileKey",
          profileKey,
          "#/components/schemas/RelationshipEnd/properties/profileKey/type",
          "string",
        );
      }
    }
    if (includeKey === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/RelationshipEnd/required", "includeKey");
    } else {
      if (typeof includeKey !== "string") {
        typeIssue(
          report,
          "includeKey",
          includeKey,
          "#/components/schemas/RelationshipEnd/properties/includeKey/type",
          "string",
        );
      }
    }
  }
}
