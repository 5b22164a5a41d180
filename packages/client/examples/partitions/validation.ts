import { createClient, RequestValidationError } from "@catalog-kit/client";
import { createEmulator } from "@catalog-kit/fixtures/emulator";
import { operationValidators } from "@catalog-kit/validators";

const catalog = createClient({
  workspaceId: "acme",
  apiKey: "any-key",
  fetch: createEmulator().fetch,
  validate: { operations: operationValidators, response: "throw" },
});

await catalog.listDataPartitions({ query: { page: -1 } }).catch((error: unknown) => {
  if (error instanceof RequestValidationError) console.log(error.issues[0]?.path); // [ "query", "page" ]
});
