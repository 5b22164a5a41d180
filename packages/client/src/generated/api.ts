// Generated from spec/openapi.yaml by scripts/generators/client/api.ts. Run "pnpm generate"; do not edit.

import { pagedCall, type ApiDescription } from "../runtime/index.ts";

/** What the runtime knows of the API; whatever equals a default is left out. */
export const api: ApiDescription = {
  agent: "catalog-kit-client (spec 1.0.0)",
  servers: [
    { url: "https://api.{workspaceId}.clinia.cloud", variables: { workspaceId: { env: "CLINIA_WORKSPACE_ID" } } },
  ],
  schemes: { CliniaApiKey: { in: "header", name: "X-Clinia-API-Key", option: "apiKey", env: "CLINIA_API_KEY" } },
  security: [["CliniaApiKey"]],
  operations: {
    createDataPartition: { method: "PUT", path: "/catalog/v1/partitions/{partitionKey}" },
    deleteDataPartition: { method: "DELETE", path: "/catalog/v1/partitions/{partitionKey}", response: "none" },
    getDataPartition: { method: "GET", path: "/catalog/v1/partitions/{partitionKey}" },
    listDataPartitions: {
      method: "GET",
      path: "/catalog/v1/partitions",
      pagination: { page: "page", first: 0, items: ["data"], total: ["meta", "numPages"] },
    },
  },
  parts: { pagedCall },
};
