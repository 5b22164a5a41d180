import { ClientError, createClient, isApiError } from "@catalog-kit/client";
import { createEmulator } from "@catalog-kit/fixtures/emulator";

const catalog = createClient({ workspaceId: "acme", apiKey: "any-key", fetch: createEmulator().fetch });

async function describe(partitionKey: string): Promise<string> {
  try {
    const partition = await catalog.getDataPartition({ path: { partitionKey } });
    return `${partition.key} is ${partition.status}`;
  } catch (error) {
    // The server answered: `status` tells the documented errors apart, and types the body.
    if (isApiError(error, "getDataPartition")) {
      if (error.status === 404) return `there is no ${partitionKey}`;
      return `${error.status}: ${error.body?.message ?? error.text ?? "no body"}, request ${error.requestId ?? "unknown"}`;
    }
    // It did not, or not as documented: `code` tells the kinds apart.
    if (error instanceof ClientError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

console.log(await describe("clinics")); // there is no clinics
console.log(await describe("..")); // INVALID_ARGUMENT: ... nothing was sent
