import { createClient } from "@catalog-kit/client";
import { createEmulator } from "@catalog-kit/fixtures/emulator";

const catalog = createClient({ workspaceId: "acme", apiKey: "any-key", fetch: createEmulator().fetch });

// By name: the body of a success, anything else throws. The response is there for those who ask.
const { data, response } = await catalog.listDataPartitions().withResponse();
console.log(response.status, data.data.length); // 200 0

// By path: every documented outcome is a value, as openapi-fetch has it.
const result = await catalog.raw.GET("/catalog/v1/partitions/{partitionKey}", {
  params: { path: { partitionKey: "clinics" } },
});
if (result.error !== undefined) console.log(result.response.status, result.error.message); // 404, and what is missing

// Middleware runs around both doors. It never sees the key, which is added further down.
catalog.raw.use({
  onRequest({ request }) {
    request.headers.set("X-Team", "search");
    return request;
  },
});
await catalog.listDataPartitions();
