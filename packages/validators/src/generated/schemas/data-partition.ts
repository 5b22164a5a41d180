// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { DataPartition, DataPartitionInput } from "@catalog-kit/types";
import type { JsonSchemaSource, Member, Properties, Report, Validator } from "../../runtime/index.ts";
import { acceptsPartitionModules, collectPartitionModules, partitionModulesJsonSchema } from "./partition-modules.ts";
import { acceptsPartitionSource, collectPartitionSource, partitionSourceJsonSchema } from "./partition-source.ts";
import { acceptsPartitionStatus, collectPartitionStatus, partitionStatusJsonSchema } from "./partition-status.ts";
import { collectRecord, createValidator, directionIssue, requiredIssue, typeIssue } from "../../runtime/index.ts";

const dataPartitionMembers: readonly Member[] = [
  ["modules", true, "", collectPartitionModules, acceptsPartitionModules],
  ["source", true, "", collectPartitionSource],
  ["key", false, "string"],
  ["status", false, "", collectPartitionStatus, acceptsPartitionStatus],
];

export const dataPartitionJsonSchema: JsonSchemaSource = {
  name: "DataPartition",
  schema: () => ({
    type: "object",
    required: ["modules", "source"],
    properties: {
      modules: { $ref: "#/$defs/PartitionModules" },
      source: { $ref: "#/$defs/PartitionSource" },
      key: { type: "string", readOnly: true },
      status: { $ref: "#/$defs/PartitionStatus", readOnly: true },
    },
  }),
  references: () => [partitionModulesJsonSchema, partitionSourceJsonSchema, partitionStatusJsonSchema],
};

export const dataPartitionInputJsonSchema: JsonSchemaSource = {
  name: "DataPartitionInput",
  schema: () => ({
    type: "object",
    required: ["modules", "source"],
    properties: {
      modules: { $ref: "#/$defs/PartitionModules" },
      source: { $ref: "#/$defs/PartitionSource" },
      key: false,
      status: false,
    },
  }),
  references: () => [partitionModulesJsonSchema, partitionSourceJsonSchema],
};

/**
 * Whether a value is a valid DataPartition. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/DataPartition
 */
export function isDataPartition(value: unknown): value is DataPartition {
  try {
    return acceptsDataPartition(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid DataPartition.
 *
 * @see spec/openapi.yaml#/components/schemas/DataPartition
 */
export const dataPartitionValidator: Validator<DataPartition> = /* @__PURE__ */ createValidator({
  is: isDataPartition,
  collect: collectDataPartition,
  jsonSchema: dataPartitionJsonSchema,
});

/**
 * Whether a value is a valid DataPartitionInput, as it is sent. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/DataPartition
 */
export function isDataPartitionInput(value: unknown): value is DataPartitionInput {
  try {
    return acceptsDataPartitionInput(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid DataPartitionInput, as it is sent.
 *
 * @see spec/openapi.yaml#/components/schemas/DataPartition
 */
export const dataPartitionInputValidator: Validator<DataPartitionInput> = /* @__PURE__ */ createValidator({
  is: isDataPartitionInput,
  collect: collectDataPartitionInput,
  jsonSchema: dataPartitionInputJsonSchema,
});

export function acceptsDataPartition(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { modules, source, key, status } = value as Properties;
  if (key !== undefined && typeof key !== "string") return false;
  if (status !== undefined && status !== "STATUS_READY" && status !== "STATUS_STAGE" && status !== "STATUS_STALE")
    return false;
  if (!acceptsPartitionModules(modules)) return false;
  if (!acceptsPartitionSource(source)) return false;
  return true;
}

export function collectDataPartition(value: unknown, report: Report): void {
  collectRecord(value, report, "#/components/schemas/DataPartition", dataPartitionMembers);
}

export function acceptsDataPartitionInput(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { modules, source, key, status } = value as Properties;
  if (key !== undefined) return false;
  if (status !== undefined) return false;
  if (!acceptsPartitionModules(modules)) return false;
  if (!acceptsPartitionSource(source)) return false;
  return true;
}

export function collectDataPartitionInput(value: unknown, report: Report): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    typeIssue(report, undefined, value, "#/components/schemas/DataPartition/type", "object");
  } else {
    const { modules, source, key, status } = value as Properties;
    if (modules === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/DataPartition/required", "modules");
    } else {
      report.path.push("modules");
      collectPartitionModules(modules, report);
      report.path.pop();
    }
    if (source === undefined) {
      requiredIssue(report, undefined, "#/components/schemas/DataPartition/required", "source");
    } else {
      report.path.push("source");
      collectPartitionSource(source, report);
      report.path.pop();
    }
    if (key !== undefined)
      directionIssue(report, "key", "#/components/schemas/DataPartition/properties/key/readOnly", "readOnly");
    if (status !== undefined)
      directionIssue(report, "status", "#/components/schemas/DataPartition/properties/status/readOnly", "readOnly");
  }
}
