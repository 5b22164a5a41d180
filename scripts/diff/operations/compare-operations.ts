import type { Operation, SpecModel } from "../../model/types.ts";
import { compareSecurity } from "../access/compare-security.ts";
import { compareExchange } from "../exchange/compare-exchange.ts";
import type { DiffScope } from "../diff-scope.ts";
import type { Meeting } from "../finding.ts";
import type { RuleId } from "../rules/index.ts";
import { compareWebhooks } from "./compare-webhooks.ts";
import { compareFacts } from "./compare-facts.ts";
import { comparePagination } from "./compare-pagination.ts";
import { matchOperations } from "./match-operations.ts";

/** What became of each operation. */
export function compareOperations(scope: DiffScope): void {
  const { base, head, log } = scope;
  const { kept, gone, come } = matchOperations(base.operations, head.operations);
  const paths = new Set(head.operations.map(({ path }) => path));
  for (const operation of gone) {
    const rule = removalRule(operation, paths, scope.today);
    log.add({ rule, what: removalText(operation, head), base: operation.pointer }, ofOperation(operation));
  }
  for (const operation of come) {
    log.add({ rule: "endpoint-added", what: "The operation is new.", head: operation.pointer }, ofOperation(operation));
  }
  for (const [before, after] of kept) compareOperation(scope, before, after);
}

function ofOperation({ id }: Operation): Meeting {
  return { operations: [id] };
}

/** Whether an operation was announced to end, and has been gone since no earlier than that day. */
export function isPastSunset({ deprecated, sunset }: Operation, today: string): boolean {
  return deprecated === true && sunset !== undefined && sunset <= today;
}

function removalRule(operation: Operation, paths: ReadonlySet<string>, today: string): RuleId {
  if (isPastSunset(operation, today)) return "api-removed-after-sunset";
  if (operation.deprecated === true) return "api-removed-before-sunset";
  return paths.has(operation.path) ? "api-removed-without-deprecation" : "api-path-removed";
}

function removalText({ id, sunset }: Operation, head: SpecModel): string {
  const moved = head.operations.find((other) => other.id === id);
  if (moved !== undefined)
    return `The operation is gone; \`${id}\` is \`${moved.method.toUpperCase()} ${moved.path}\` now.`;
  return sunset === undefined ? "The operation is gone." : `The operation is gone; its sunset was ${sunset}.`;
}

function compareOperation(scope: DiffScope, before: Operation, after: Operation): void {
  compareFacts(scope, before, after);
  comparePagination(scope, before, after);
  compareSecurity(scope, before, after);
  const { schemas, log } = scope;
  const ways = { request: "request", response: "response" } as const;
  compareExchange({ base: before, head: after, ...ways, operation: after.id, schemas, log });
  for (const [base, head] of matchCallbacks(before, after)) compareWebhooks(scope, base, head);
}

function matchCallbacks(before: Operation, after: Operation) {
  const names = new Set([...before.callbacks, ...after.callbacks].map(({ name }) => name));
  const operationsOf = ({ callbacks }: Operation, name: string) => {
    return callbacks.find((callback) => callback.name === name)?.operations ?? [];
  };
  return [...names].map((name) => [operationsOf(before, name), operationsOf(after, name)] as const);
}
