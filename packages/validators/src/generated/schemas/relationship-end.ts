// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource, Member, Properties, Report, Validator } from "../../runtime/index.ts";
import type { RelationshipEnd } from "@catalog-kit/types";
import { collectRecord, createValidator } from "../../runtime/index.ts";

const relationshipEndMembers: readonly Member[] = [
  ["profileKey", true, "string"],
  ["includeKey", true, "string"],
];

export const relationshipEndJsonSchema: JsonSchemaSource = {
  name: "RelationshipEnd",
  schema: () => ({
    type: "object",
    required: ["profileKey", "includeKey"],
    properties: { profileKey: { type: "string" }, includeKey: { type: "string" } },
  }),
  references: () => [],
};

/**
 * Whether a value is a valid RelationshipEnd. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/RelationshipEnd
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
 * @see spec/openapi.yaml#/components/schemas/RelationshipEnd
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
  collectRecord(value, report, "#/components/schemas/RelationshipEnd", relationshipEndMembers);
}
