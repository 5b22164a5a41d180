// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource, Report, Validator } from "../../runtime/index.ts";
import type { PartitionStatus } from "@catalog-kit/types";
import { collectListed, createValidator } from "../../runtime/index.ts";

const partitionStatusValue: readonly unknown[] = ["STATUS_READY", "STATUS_STAGE", "STATUS_STALE"];

export const partitionStatusJsonSchema: JsonSchemaSource = {
  name: "PartitionStatus",
  schema: () => ({ type: "string", enum: ["STATUS_READY", "STATUS_STAGE", "STATUS_STALE"] }),
  references: () => [],
};

/**
 * Whether a value is a valid PartitionStatus. Never throws.
 *
 * @see spec/openapi.yaml#/components/schemas/PartitionStatus
 */
export function isPartitionStatus(value: unknown): value is PartitionStatus {
  try {
    return acceptsPartitionStatus(value);
  } catch {
    return false; // a getter that throws, or nesting without end
  }
}

/**
 * Checks that a value is a valid PartitionStatus.
 *
 * @see spec/openapi.yaml#/components/schemas/PartitionStatus
 */
export const partitionStatusValidator: Validator<PartitionStatus> = /* @__PURE__ */ createValidator({
  is: isPartitionStatus,
  collect: collectPartitionStatus,
  jsonSchema: partitionStatusJsonSchema,
});

export function acceptsPartitionStatus(value: unknown): boolean {
  return value === "STATUS_READY" || value === "STATUS_STAGE" || value === "STATUS_STALE";
}

export function collectPartitionStatus(value: unknown, report: Report): void {
  collectListed(value, report, "#/components/schemas/PartitionStatus", "string", partitionStatusValue);
}
