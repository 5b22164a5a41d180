import type { Operation, SpecModel } from "../model/types.ts";
import { credentials } from "./credentials.ts";
import type { GeneratedPackages } from "./generated-packages.ts";
import type { StageOutcome } from "./stage-outcome.ts";

/** Calls operations of the document through the client, with built requests, at the emulator. */
export async function callOperations(
  operations: readonly Operation[],
  model: SpecModel,
  packages: GeneratedPackages,
): Promise<StageOutcome> {
  const errors: string[] = [];
  for (const operation of operations) {
    const fault = await call(model, operation, packages).catch(String);
    if (fault !== undefined) errors.push(`${operation.id}: ${fault}`);
  }
  return { done: operations.length - errors.length, total: operations.length, errors };
}

async function call(model: SpecModel, operation: Operation, packages: GeneratedPackages): Promise<string | undefined> {
  const { client, fixtures, emulator } = packages;
  const build = fixtures[operation.names.requestBuilder];
  if (build === undefined) return `no builder ${operation.names.requestBuilder}`;
  const options = { ...credentials(model), baseUrl: "http://localhost", fetch: emulator.createEmulator().fetch };
  const method = client.createClient(options)[operation.names.method];
  if (method === undefined) return `no method ${operation.names.method}`;
  try {
    await method(build(undefined, { seed: 1 }));
    return undefined;
  } catch (error) {
    // A documented failure is an answer too, and so is a 404: the emulator has no data yet.
    return client.isApiError(error) && isDocumented(operation, error) ? undefined : String(error);
  }
}

function isDocumented(operation: Operation, error: unknown): boolean {
  const { status } = error as { readonly status: number };
  const spellings = [String(status), `${Math.floor(status / 100)}XX`];
  if (status === 404) return true;
  return status < 500 && operation.responses.some((response) => spellings.includes(response.status));
}
