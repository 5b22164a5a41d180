// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource, Member, Properties, Report, Validator } from "../../runtime/index.ts";
import type { MdmSource } from "@catalog-kit/types";
import { acceptsMdmCollection, collectMdmCollection, mdmCollectionJsonSchema } from "./mdm-collection.ts";
import { acceptsMdmRelationship, collectMdmRelationship, mdmRelationshipJsonSchema } from "./mdm-relationship.ts";
import { acceptsResourceKey, collectResourceKey, resourceKeyJsonSchema } from "./resource-key.ts";
import { collectRecord, constIssue, createValidator, typeIssue } from "../../runtime/index.ts";

const mdmSourceMembers: readonly Member[] = [
  ["type", true, "", collectMdmSourceType],
  ["sources", true, "array", collectResourceKey, acceptsResourceKey],
  ["collections", true, "array", collectMdmCollection, acceptsMdmCollection],
  ["relationships", true, "array", collectMdmRelationship, acceptsMdmRelationship],
];

export const mdmSourceJsonSchema: JsonSchemaSource = {
  name: "MdmSource",
  schema: () => ({
    type: "object",
    required: ["type", "sources", "collections", "relationships"],
    properties: {
      type: { type: "string", const: "MDM" },
      sources: { type: "array", items: { $ref: "#/$defs/ResourceKey" } },
      collections: { type: "array", items: { $ref: "#/$defs/MdmCollection" } },
      relationships: { type: "array", items: { $ref: "#/$defs/MdmRelationship" } },
    },
  }),
  references: () => [resourceKeyJsonSchema, mdmCollectionJsonSchema, mdmRelationshipJsonSchema],
};

/**
 * Whether a value is a valid MdmSource. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/MdmSource
 */
export function isMdmSource(value: unknown): value is MdmSource {
  try {
    return acceptsMdmSource(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid MdmSource.
 *
 * @see spec/openapi.yaml#/components/schemas/MdmSource
 */
export const mdmSourceValidator: Validator<MdmSource> = /* @__PURE__ */ createValidator({
  is: isMdmSource,
  collect: collectMdmSource,
  jsonSchema: mdmSourceJsonSchema,
});

export function acceptsMdmSource(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { type: type2, sources, collections, relationships } = value as Properties;
  if (!Array.isArray(sources)) return false;
  if (!Array.isArray(collections)) return false;
  if (!Array.isArray(relationships)) return false;
  if (type2 !== "MDM") return false;
  for (let i = 0; i < sources.length; i++) {
    const item: unknown = sources[i];
    if (!acceptsResourceKey(item)) return false;
  }
  for (let i2 = 0; i2 < collections.length; i2++) {
    const item2: unknown = collections[i2];
    if (!acceptsMdmCollection(item2)) return false;
  }
  for (let i3 = 0; i3 < relationships.length; i3++) {
    const item3: unknown = relationships[i3];
    if (!acceptsMdmRelationship(item3)) return false;
  }
  return true;
}

export function collectMdmSource(value: unknown, report: Report): void {
  collectRecord(value, report, "#/components/schemas/MdmSource", mdmSourceMembers);
}

function collectMdmSourceType(value: unknown, report: Report): void {
  if (typeof value !== "string") {
    typeIssue(report, undefined, value, "#/components/schemas/MdmSource/properties/type/type", "string");
  } else {
    if (value !== "MDM") {
      constIssue(report, undefined, value, "#/components/schemas/MdmSource/properties/type/const", "MDM");
    }
  }
}
