import type { Operation, Schema } from "../../model/types.ts";
import type { Flow } from "../change.ts";
import type { Finding, FindingLog } from "../finding.ts";
import { conjunction } from "../schema/conjunction.ts";
import type { Pair } from "../schema/pair.ts";
import type { SchemaComparer } from "../schema/schema-comparer.ts";

/** A request with its responses: of an operation, a webhook or a callback. */
export type Exchange = Pick<Operation, "parameters" | "requestBody" | "responses" | "pointer">;

/** What the comparison of one exchange works with. */
export interface ExchangeScope {
  readonly base: Exchange;
  readonly head: Exchange;
  /** Which way the request travels, seen from the caller of the API: that of a webhook comes to him. */
  readonly request: Flow;
  readonly response: Flow;
  /** The operation that the exchange belongs to; a webhook has none. */
  readonly operation: string | undefined;
  readonly schemas: SchemaComparer;
  readonly log: FindingLog;
}

export function report({ log, operation }: ExchangeScope, flow: Flow, finding: Finding): void {
  log.add(finding, { flow, operations: operation === undefined ? [] : [operation] });
}

interface SchemaOwner {
  readonly schema?: Schema;
  readonly pointer: string;
}

/** Hands the schemas of two places over; a place without one demands nothing. */
export function compareSchemas(scope: ExchangeScope, flow: Flow, base: SchemaOwner, head: SchemaOwner): void {
  scope.schemas.compare(schemaPair(flow, base, head), scope.operation);
}

export function schemaPair(flow: Flow, base: SchemaOwner, head: SchemaOwner): Pair {
  const side = ({ schema, pointer }: SchemaOwner) => {
    return conjunction(schema === undefined ? [] : [schema], schema?.pointer ?? pointer);
  };
  return { base: side(base), head: side(head), flow };
}
