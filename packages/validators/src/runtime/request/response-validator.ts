import type { Validator } from "../validator.ts";
import type { OperationValidator } from "./operation.ts";

type Responses = Pick<OperationValidator, "responses">;

/**
 * Which of the documented responses speaks for a status: the code itself, its range (`4XX`), or `default`; `undefined`
 * where the document is silent.
 */
export function documentedStatus(operation: Responses, status: number): string | undefined {
  const candidates = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  return candidates.find((candidate) => Object.hasOwn(operation.responses, candidate));
}

/**
 * The check of a response's JSON body; `undefined` where the document has none for this status. Ask
 * `documentedStatus` whether it documents the status at all.
 */
export function responseValidator(operation: Responses, status: number): Validator<unknown> | undefined {
  const documented = documentedStatus(operation, status);
  return documented === undefined ? undefined : operation.responses[documented];
}
