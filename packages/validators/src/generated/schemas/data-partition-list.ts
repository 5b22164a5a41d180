// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { DataPartitionList, DataPartitionListInput } from "@catalog-kit/types";
import type { Properties, Report, Validator } from "../../runtime/index.ts";
import {
  acceptsDataPartition,
  acceptsDataPartitionInput,
  collectDataPartition,
  collectDataPartitionInput,
} from "./data-partition.ts";
import { acceptsPageMeta, collectPageMeta } from "./page-meta.ts";
import { createValidator, requiredIssue, typeIssue } from "../../runtime/index.ts";
import { dataPartitionListInputJsonSchema, dataPartitionListJsonSchema } from "../json-schemas/data-partition-list.ts";

/**
 * Whether a value is a valid DataPartitionList. Never throws.
 *
 * @see #/components/schemas/DataPartitionList
 */
export function isDataPartitionList(value: unknown): value is DataPartitionList {
  try {
    return acceptsDataPartitionList(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid DataPartitionList.
 *
 * @see #/components/schemas/DataPartitionList
 */
export const dataPartitionListValidator: Validator<DataPartitionList> = /* @__PURE__ */ createValidator({
  is: isDataPartitionList,
  collect: collectDataPartitionList,
  jsonSchema: dataPartitionListJsonSchema,
});

/**
 * Whether a value is a valid DataPartitionListInput, as it is sent. Never throws.
 *
 * @see #/components/schemas/DataPartitionList
 */
export function isDataPartitionListInput(value: unknown): value is DataPartitionListInput {
  try {
    return acceptsDataPartitionListInput(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid DataPartitionListInput, as it is sent.
 *
 * @see #/components/schemas/DataPartitionList
 */
export const dataPartitionListInputValidator: Validator<DataPartitionListInput> = /* @__PURE__ */ createValidator({
  is: isDataPartitionListInput,
  collect: collectDataPartitionListInput,
  jsonSchema: dataPartitionListInputJsonSchema,
});

export function acceptsDataPartitionList(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { meta, data } = value as Properties;
  if (!Array.isArray(data)) return false;
  if (!acceptsPageMeta(meta)) return false;
  for (let i = 0; i < data.length; i++) {
    const item: unknown = data[i];
    if (!acceptsDataPartition(item)) return false;
  }
  return true;
}

export function collectDataPartitionList(value: unknown, report: Report): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/DataPartitionList/type", "object");
  } else {
    const { meta, data } = value as Properties;
    if (meta === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/DataPartitionList/required", "meta");
    } else {
      if (!acceptsPageMeta(meta)) {
        report.path.push("meta");
        collectPageMeta(meta, report);
        report.path.pop();
      }
    }
    if (data === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/DataPartitionList/required", "data");
    } else {
      report.path.push("data");
      if (!Array.isArray(data)) {
        typeIssue(report, undefined, data, "#/components/schemas/DataPartitionList/properties/data/type", "array");
      } else {
        for (let i = 0; i < data.length && !report.isFull; i++) {
          const item: unknown = data[i];
          report.path.push(i);
          collectDataPartition(item, report);
          report.path.pop();
        }
      }
      report.path.pop();
    }
  }
}

export function acceptsDataPartitionListInput(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { meta, data } = value as Properties;
  if (!Array.isArray(data)) return false;
  if (!acceptsPageMeta(meta)) return false;
  for (let i = 0; i < data.length; i++) {
    const item: unknown = data[i];
    if (!acceptsDataPartitionInput(item)) return false;
  }
  return true;
}

export function collectDataPartitionListInput(value: unknown, report: Report): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/DataPartitionList/type", "object");
  } else {
    const { meta, data } = value as Properties;
    if (meta === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/DataPartitionList/required", "meta");
    } else {
      if (!acceptsPageMeta(meta)) {
        report.path.push("meta");
        collectPageMeta(meta, report);
        report.path.pop();
      }
    }
    if (data === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/DataPartitionList/required", "data");
    } else {
      report.path.push("data");
      if (!Array.isArray(data)) {
        typeIssue(report, undefined, data, "#/components/schemas/DataPartitionList/properties/data/type", "array");
      } else {
        for (let i = 0; i < data.length && !report.isFull; i++) {
          const item: unknown = data[i];
          report.path.push(i);
          collectDataPartitionInput(item, report);
          report.path.pop();
        }
      }
      report.path.pop();
    }
  }
}
