import { ApiError, ConnectionError, type Client } from "@catalog-kit/client";
import type { Call, Outcome } from "./model.ts";

export interface Observed {
  readonly attempts: number;
  readonly outcome?: Outcome;
}

/**
 * Calls the API by its client, and tells what is known afterwards.
 *
 * @throws What no network explains: an answer that breaks the document, or a failure that no fault has ordered.
 */
export async function observe(client: Client, call: Call, maxAttempts: number): Promise<Observed> {
  try {
    const { data, response } = await send(client, call).withResponse();
    const body = data === undefined ? {} : { body: data as unknown };
    return { attempts: maxAttempts, outcome: { status: response.status, ...body } };
  } catch (error) {
    if (error instanceof ConnectionError) return { attempts: error.attempts };
    if (!(error instanceof ApiError)) throw error;
    if (error.body?.message?.includes("because a fault says so") === true) return { attempts: error.attempts };
    if (error.status >= 500 || error.body?.type === undefined) throw error;
    return { attempts: error.attempts, outcome: { status: error.status, type: error.body.type } };
  }
}

function send(client: Client, call: Call): { withResponse(): Promise<{ data: unknown; response: Response }> } {
  switch (call.kind) {
    case "create": {
      const { key, query, body } = call;
      return client.createDataPartition({ path: { partitionKey: key }, query, body: body.value });
    }
    case "get":
      return client.getDataPartition({ path: { partitionKey: call.key } });
    case "delete":
      return client.deleteDataPartition({ path: { partitionKey: call.key } });
    case "list":
      return client.listDataPartitions({ query: call.query });
  }
}
