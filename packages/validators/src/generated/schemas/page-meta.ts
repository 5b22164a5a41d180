// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { PageMeta } from "@catalog-kit/types";
import type { Properties, Report, Validator } from "../../runtime/index.ts";
import { createValidator, numberIssue, requiredIssue, typeIssue } from "../../runtime/index.ts";
import { pageMetaJsonSchema } from "../json-schemas/page-meta.ts";

/**
 * Whether a value is a valid PageMeta. Never throws.
 *
 * @see #/components/schemas/PageMeta
 */
export function isPageMeta(value: unknown): value is PageMeta {
  try {
    return acceptsPageMeta(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid PageMeta.
 *
 * @see #/components/schemas/PageMeta
 */
export const pageMetaValidator: Validator<PageMeta> = /* @__PURE__ */ createValidator({
  is: isPageMeta,
  collect: collectPageMeta,
  jsonSchema: pageMetaJsonSchema,
});

export function acceptsPageMeta(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { numPages, page, perPage, total } = value as Properties;
  if (typeof numPages !== "number" || !Number.isInteger(numPages)) return false;
  if (typeof page !== "number" || !Number.isInteger(page)) return false;
  if (typeof perPage !== "number" || !Number.isInteger(perPage)) return false;
  if (typeof total !== "number" || !Number.isInteger(total)) return false;
  if (!(numPages >= 0)) return false;
  if (!(page >= 0)) return false;
  if (!(perPage >= 0)) return false;
  if (!(total >= 0)) return false;
  return true;
}

export function collectPageMeta(value: unknown, report: Report): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/PageMeta/type", "object");
  } else {
    const { numPages, page, perPage, total } = value as Properties;
    if (numPages === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/PageMeta/required", "numPages");
    } else {
      if (typeof numPages !== "number" || !Number.isInteger(numPages)) {
        typeIssue(report, "numPages", numPages, "#/components/schemas/PageMeta/properties/numPages/type", "integer");
      } else {
        if (!(numPages >= 0))
          numberIssue(
            report,
            "numPages",
            numPages,
            "#/components/schemas/PageMeta/properties/numPages/minimum",
            "minimum",
            0,
          );
      }
    }
    if (page === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/PageMeta/required", "page");
    } else {
      if (typeof page !== "number" || !Number.isInteger(page)) {
        typeIssue(report, "page", page, "#/components/schemas/PageMeta/properties/page/type", "integer");
      } else {
        if (!(page >= 0))
          numberIssue(report, "page", page, "#/components/schemas/PageMeta/properties/page/minimum", "minimum", 0);
      }
    }
    if (perPage === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/PageMeta/required", "perPage");
    } else {
      if (typeof perPage !== "number" || !Number.isInteger(perPage)) {
        typeIssue(report, "perPage", perPage, "#/components/schemas/PageMeta/properties/perPage/type", "integer");
      } else {
        if (!(perPage >= 0))
          numberIssue(
            report,
            "perPage",
            perPage,
            "#/components/schemas/PageMeta/properties/perPage/minimum",
            "minimum",
            0,
          );
      }
    }
    if (total === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/PageMeta/required", "total");
    } else {
      if (typeof total !== "number" || !Number.isInteger(total)) {
        typeIssue(report, "total", total, "#/components/schemas/PageMeta/properties/total/type", "integer");
      } else {
        if (!(total >= 0))
          numberIssue(report, "total", total, "#/components/schemas/PageMeta/properties/total/minimum", "minimum", 0);
      }
    }
  }
}
