// Generated from spec/openapi.yaml by scripts/generators/validators/schema-validators.ts. Run "pnpm generate"; do not edit.

import type { JsonSchemaSource } from "../../runtime/index.ts";

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
