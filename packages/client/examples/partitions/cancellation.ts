import { createClient, TimeoutError } from "@catalog-kit/client";

// A server that never answers.
const catalog = createClient({ workspaceId: "acme", apiKey: "any-key", fetch: () => new Promise(() => {}) });

const controller = new AbortController();
const call = catalog.listDataPartitions({}, { signal: controller.signal });
controller.abort(new Error("the user has left the page"));
await call.catch((error: unknown) => console.log(String(error))); // Error: the user has left the page

await catalog.getDataPartition({ path: { partitionKey: "clinics" } }, { timeoutMs: 20 }).catch((error: unknown) => {
  if (error instanceof TimeoutError) console.log(`nothing within ${error.timeoutMs} ms`);
});
