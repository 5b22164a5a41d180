import type { Operation, SpecModel } from "../../model/types.ts";
import { compareSecurity } from "../access/compare-security.ts";
import { compareExchange } from "../exchange/compare-exchange.ts";
import type { DiffScope } from "../diff-scope.ts";
import type { RuleId } from "../rules/index.ts";
import { compareWebhooks } from "./compare-webhooks.ts";
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

/** An operation is met both ways: it is sent and answered. */
function ofOperation({ id }: Operation) {
  return { flow: "request", operations: [id] } as const;
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

/** Names and what is said to people. */
function compareFacts({ log }: DiffScope, before: Operation, after: Operation): void {
  const places = { base: before.pointer, head: after.pointer };
  const tell = (rule: RuleId, what: string) => log.add({ rule, what, ...places }, ofOperation(after));
  if (before.id !== after.id) {
    tell("api-operation-id-removed", `The operation \`${before.id}\` is called \`${after.id}\` now.`);
  } else if (before.names.method !== after.names.method) {
    const what = `The method \`${before.names.method}\` is called \`${after.names.method}\` now.`;
    tell("api-operation-name-changed", what);
  }
  if (before.deprecated !== after.deprecated) {
    if (after.deprecated === true) tell("endpoint-deprecated", "The operation is deprecated now.");
    else tell("endpoint-reactivated", "The operation is no longer deprecated.");
  }
  if (before.sunset !== after.sunset) {
    tell(
      "api-sunset-changed",
      `The sunset was ${before.sunset ?? "not stated"} and is ${after.sunset ?? "not stated"}.`,
    );
  }
  if (before.summary !== after.summary || before.description !== after.description) {
    tell("api-description-changed", "The description changed.");
  }
  for (const tag of before.tags.filter((name) => !after.tags.includes(name))) {
    tell("api-tag-removed", `The tag \`${tag}\` is gone.`);
  }
  for (const tag of after.tags.filter((name) => !before.tags.includes(name))) {
    tell("api-tag-added", `The tag \`${tag}\` is new.`);
  }
}
