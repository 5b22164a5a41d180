import { marksOf, placeOf } from "../generators/emulator/route-marks.ts";
import { hasRequestBuilder, hasResponseBuilder } from "../generators/fixtures/planned-fixtures.ts";
import type { Operation, SpecModel } from "../model/types.ts";
import { credentials } from "./credentials.ts";
import { failureText } from "./failure-text.ts";
import type { GeneratedPackages } from "./generated-packages.ts";
import type { StageOutcome } from "./stage-outcome.ts";

/** Calls operations of the document through the client, with built requests, at the emulator. */
export async function callOperations(
  operations: readonly Operation[],
  model: SpecModel,
  packages: GeneratedPackages,
): Promise<StageOutcome> {
  const errors: string[] = [];
  const remarks: string[] = [];
  for (const operation of operations) {
    const answering = answeringOperation(model, operation);
    if (answering !== operation) {
      remarks.push(`${operation.id}: no request tells it from ${answering.id}, for which the emulator answers.`);
      continue;
    }
    const fault = await call(model, operation, packages).catch(String);
    if (fault !== undefined) errors.push(`${operation.id}: ${fault}`);
  }
  const total = operations.length - remarks.length;
  return { done: total - errors.length, total, errors, remarks };
}

/** The first of those that no request tells apart. */
function answeringOperation({ operations }: SpecModel, operation: Operation): Operation {
  const known = (each: Operation) => `${placeOf(each)} ${JSON.stringify(marksOf(each))}`;
  return operations.find((each) => known(each) === known(operation)) ?? operation;
}

async function call(model: SpecModel, operation: Operation, packages: GeneratedPackages): Promise<string | undefined> {
  const { client, fixtures, emulator } = packages;
  const build = fixtures[operation.names.requestBuilder];
  if (build === undefined) {
    return hasRequestBuilder(model, operation) ? `no builder ${operation.names.requestBuilder}` : undefined;
  }
  const options = { ...credentials(model), baseUrl: "http://localhost", fetch: emulator.createEmulator().fetch };
  const method = client.createClient(options)[operation.names.method];
  if (method === undefined) return `no method ${operation.names.method}`;
  try {
    await method(build(undefined, { seed: 1 }));
    return undefined;
  } catch (error) {
    const failure = error as CallFailure;
    if (failure.status === 501 && !hasAnswer(model, operation)) return undefined;
    return isExpected(operation, failure, client.isApiError(error)) ? undefined : failureText(error);
  }
}

/** What errors of the client have in common. */
interface CallFailure {
  readonly code?: string;
  readonly status?: number;
}

function isExpected(operation: Operation, { code, status }: CallFailure, isAnswer: boolean): boolean {
  // What no platform can send, such as a GET with a body: the client says so, and sends nothing.
  if (code === "INVALID_ARGUMENT") return true;
  // A documented failure is an answer too; so is a redirect, which the client does not follow.
  return (isAnswer || code === "REDIRECTED") && status !== undefined && isDocumented(operation, status);
}

/** Whether the document has something to answer with: what some value satisfies, and no informational status alone. */
function hasAnswer(model: SpecModel, operation: Operation): boolean {
  const isFinal = operation.responses.some(({ status }) => !status.startsWith("1"));
  return isFinal && hasResponseBuilder(model, operation);
}

function isDocumented({ responses }: Operation, status: number): boolean {
  // The emulator has no data yet.
  if (status === 404) return true;
  const spellings = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  return status < 500 && responses.some((response) => spellings.includes(response.status));
}
