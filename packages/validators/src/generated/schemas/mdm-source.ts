// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { MdmSource } from "@catalog-kit/types";
import type { Properties, Report, Validator } from "../../runtime/index.ts";
import { acceptsMdmCollection, collectMdmCollection } from "./mdm-collection.ts";
import { acceptsMdmRelationship, collectMdmRelationship } from "./mdm-relationship.ts";
import { acceptsResourceKey, collectResourceKey } from "./resource-key.ts";
import { constIssue, createValidator, requiredIssue, typeIssue } from "../../runtime/index.ts";
import { mdmSourceJsonSchema } from "../json-schemas/mdm-source.ts";

/**
 * Whether a value is a valid MdmSource. Never throws.
 *
 * @see #/components/schemas/MdmSource
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
 * @see #/components/schemas/MdmSource
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
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/MdmSource/type", "object");
  } else {
    const { type: type2, sources, collections, relationships } = value as Properties;
    if (type2 === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/MdmSource/required", "type");
    } else {
      if (typeof type2 !== "string") {
        typeIssue(report, "type", type2, "#/components/schemas/MdmSource/properties/type/type", "string");
      } else {
        if (type2 !== "MDM") {
          constIssue(report, "type", type2, "#/components/schemas/MdmSource/properties/type/const", "MDM");
        }
      }
    }
    if (sources === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/MdmSource/required", "sources");
    } else {
      report.path.push("sources");
      if (!Array.isArray(sources)) {
        typeIssue(report, undefined, sources, "#/components/schemas/MdmSource/properties/sources/type", "array");
      } else {
        for (let i = 0; i < sources.length && !report.isFull; i++) {
          const item: unknown = sources[i];
          if (!acceptsResourceKey(item)) {
            report.path.push(i);
            collectResourceKey(item, report);
            report.path.pop();
          }
        }
      }
      report.path.pop();
    }
    if (collections === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/MdmSource/required", "collections");
    } else {
      report.path.push("collections");
      if (!Array.isArray(collections)) {
        typeIssue(
          report,
          undefined,
          collections,
          "#/components/schemas/MdmSource/properties/collections/type",
          "array",
        );
      } else {
        for (let i2 = 0; i2 < collections.length && !report.isFull; i2++) {
          const item2: unknown = collections[i2];
          report.path.push(i2);
          collectMdmCollection(item2, report);
          report.path.pop();
        }
      }
      report.path.pop();
    }
    if (relationships === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/MdmSource/required", "relationships");
    } else {
      report.path.push("relationships");
      if (!Array.isArray(relationships)) {
        typeIssue(
          report,
          undefined,
          relationships,
          "#/components/schemas/MdmSource/properties/relationships/type",
          "array",
        );
      } else {
        for (let i3 = 0; i3 < relationships.length && !report.isFull; i3++) {
          const item3: unknown = relationships[i3];
          report.path.push(i3);
          collectMdmRelationship(item3, report);
          report.path.pop();
        }
      }
      report.path.pop();
    }
  }
}
