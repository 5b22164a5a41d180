// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource, Member, Properties, Report, Validator } from "../../runtime/index.ts";
import type { PageMeta } from "@catalog-kit/types";
import { collectRecord, createValidator, numberIssue, typeIssue } from "../../runtime/index.ts";

const pageMetaMembers: readonly Member[] = [
  ["numPages", true, "", collectPageMetaNumPages],
  ["page", true, "", collectPageMetaPage],
  ["perPage", true, "", collectPageMetaPerPage],
  ["total", true, "", collectPageMetaTotal],
];

export const pageMetaJsonSchema: JsonSchemaSource = {
  name: "PageMeta",
  schema: () => ({
    type: "object",
    required: ["numPages", "page", "perPage", "total"],
    properties: {
      numPages: { type: "integer", minimum: 0 },
      page: { type: "integer", minimum: 0 },
      perPage: { type: "integer", minimum: 0 },
      total: { type: "integer", minimum: 0 },
    },
  }),
  references: () => [],
};

/**
 * Whether a value is a valid PageMeta. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/PageMeta
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
 * @see spec/openapi.yaml#/components/schemas/PageMeta
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
  collectRecord(value, report, "#/components/schemas/PageMeta", pageMetaMembers);
}

function collectPageMetaNumPages(value: unknown, report: Report): void {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/PageMeta/properties/numPages/type", "integer");
  } else {
    if (!(value >= 0))
      numberIssue(report, undefined, value, "#/components/schemas/PageMeta/properties/numPages/minimum", "minimum", 0);
  }
}

function collectPageMetaPage(value: unknown, report: Report): void {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/PageMeta/properties/page/type", "integer");
  } else {
    if (!(value >= 0))
      numberIssue(report, undefined, value, "#/components/schemas/PageMeta/properties/page/minimum", "minimum", 0);
  }
}

function collectPageMetaPerPage(value: unknown, report: Report): void {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/PageMeta/properties/perPage/type", "integer");
  } else {
    if (!(value >= 0))
      numberIssue(report, undefined, value, "#/components/schemas/PageMeta/properties/perPage/minimum", "minimum", 0);
  }
}

function collectPageMetaTotal(value: unknown, report: Report): void {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/PageMeta/properties/total/type", "integer");
  } else {
    if (!(value >= 0))
      numberIssue(report, undefined, value, "#/components/schemas/PageMeta/properties/total/minimum", "minimum", 0);
  }
}
