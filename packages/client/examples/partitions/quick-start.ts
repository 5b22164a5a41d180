import { ConflictError, createClient } from "@catalog-kit/client";
import { createEmulator } from "@catalog-kit/fixtures/emulator";

// Against the API itself, leave `fetch` out: createClient({ workspaceId: "acme", apiKey: "..." }).
const catalog = createClient({ workspaceId: "acme", apiKey: "any-key", fetch: createEmulator().fetch });

const created = await catalog.createDataPartition({
  path: { partitionKey: "clinics" },
  body: {
    modules: { search: "STANDARD" },
    source: { type: "DATA_SOURCE", key: "regional-registry", collections: [{ key: "clinic" }] },
  },
});
console.log(created.status); // STATUS_READY

for await (const partition of catalog.listDataPartitions({ query: { perPage: 100 } })) {
  console.log(partition.key); // clinics
}

try {
  await catalog.createDataPartition({
    path: { partitionKey: "clinics" },
    body: {
      modules: { search: "STANDARD" },
      source: { type: "DATA_SOURCE", key: "another-registry", collections: [{ key: "clinic" }] },
    },
  });
} catch (error) {
  if (!(error instanceof ConflictError)) throw error;
  console.log(error.status, error.body?.message); // 409, and why: a ready partition is immutable
}
