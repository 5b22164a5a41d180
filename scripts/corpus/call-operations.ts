import { optionNames, sentSchemes } from "../generators/client/option-names.ts";
import type { Operation, SecurityScheme, SpecModel } from "../model/types.ts";
import type { GeneratedPackages } from "./generated-packages.ts";
import type { StageOutcome } from "./stage-outcome.ts";

const callCount = 3;

/** Calls the first operations of the document through the client, with built requests, at the emulator. */
export async function callOperations(model: SpecModel, packages: GeneratedPackages): Promise<StageOutcome> {
  const operations = model.operations.slice(0, callCount);
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
    // A documented failure is an answer too: an emulator without data may well say 404.
    return client.isApiError(error) && isDocumented(operation, error) ? undefined : String(error);
  }
}

function isDocumented(operation: Operation, error: unknown): boolean {
  const { status } = error as { readonly status: number };
  const spellings = [String(status), `${Math.floor(status / 100)}XX`];
  return status < 500 && operation.responses.some((response) => spellings.includes(response.status));
}

/** A credential for each scheme: what it is does not matter to an emulator without a list of keys. */
function credentials(model: SpecModel): Readonly<Record<string, unknown>> {
  const { credential } = optionNames(model);
  const [scheme] = sentSchemes(model);
  if (credential !== undefined && scheme !== undefined) return { [credential]: secretFor(scheme) };
  const entries = sentSchemes(model).map((each) => [each.key, secretFor(each)] as const);
  return entries.length === 0 ? {} : { credentials: Object.fromEntries(entries) };
}

function secretFor(scheme: SecurityScheme): unknown {
  const isBasic = scheme.kind === "http" && scheme.scheme === "basic";
  return isBasic ? { username: "corpus", password: "corpus" } : "corpus";
}
