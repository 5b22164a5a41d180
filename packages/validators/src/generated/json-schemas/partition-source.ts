// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";
import { dataSourceSourceJsonSchema } from "./data-source-source.ts";
import { mdmSourceJsonSchema } from "./mdm-source.ts";

export const partitionSourceJsonSchema: JsonSchemaSource = {
  name: "PartitionSource",
  schema: () => ({ oneOf: [{ $ref: "#/$defs/MdmSource" }, { $ref: "#/$defs/DataSourceSource" }] }),
  references: () => [mdmSourceJsonSchema, dataSourceSourceJsonSchema],
};
