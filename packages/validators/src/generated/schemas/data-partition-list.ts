// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { DataPartitionList, DataPartitionListInput } from "@catalog-kit/types";
import type { JsonSchemaSource, Member, Properties, Report, Validator } from "../../runtime/index.ts";
import {
  acceptsDataPartition,
  acceptsDataPartitionInput,
  collectDataPartition,
  collectDataPartitionInput,
  dataPartitionInputJsonSchema,
  dataPartitionJsonSchema,
} from "./data-partition.ts";
import { acceptsPageMeta, collectPageMeta, pageMetaJsonSchema } from "./page-meta.ts";
import { collectRecord, createValidator } from "../../runtime/index.ts";

const dataPartitionListMembers: readonly Member[] = [
  ["meta", true, "", collectPageMeta, acceptsPageMeta],
  ["data", true, "array", collectDataPartition, acceptsDataPartition],
];
const dataPartitionListMembers2: readonly Member[] = [
  ["meta", true, "", collectPageMeta, acceptsPageMeta],
  ["data", true, "array", collectDataPartitionInput, acceptsDataPartitionInput],
];

export const dataPartitionListJsonSchema: JsonSchemaSource = {
  name: "DataPartitionList",
  schema: () => ({
    type: "object",
    required: ["meta", "data"],
    properties: {
      meta: { $ref: "#/$defs/PageMeta" },
      data: { type: "array", items: { $ref: "#/$defs/DataPartition" } },
    },
  }),
  references: () => [pageMetaJsonSchema, dataPartitionJsonSchema],
};

export const dataPartitionListInputJsonSchema: JsonSchemaSource = {
  name: "DataPartitionListInput",
  schema: () => ({
    type: "object",
    required: ["meta", "data"],
    properties: {
      meta: { $ref: "#/$defs/PageMeta" },
      data: { type: "array", items: { $ref: "#/$defs/DataPartitionInput" } },
    },
  }),
  references: () => [pageMetaJsonSchema, dataPartitionInputJsonSchema],
};

/**
 * Whether a value is a valid DataPartitionList. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/DataPartitionList
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
 * @see spec/openapi.yaml#/components/schemas/DataPartitionList
 */
export const dataPartitionListValidator: Validator<DataPartitionList> = /* @__PURE__ */ createValidator({
  is: isDataPartitionList,
  collect: collectDataPartitionList,
  jsonSchema: dataPartitionListJsonSchema,
});

/**
 * Whether a value is a valid DataPartitionListInput, as it is sent. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/DataPartitionList
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
 * @see spec/openapi.yaml#/components/schemas/DataPartitionList
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
  collectRecord(value, report, "#/components/schemas/DataPartitionList", dataPartitionListMembers);
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
  collectRecord(value, report, "#/components/schemas/DataPartitionList", dataPartitionListMembers2);
}
