import type { SpecModel } from "../model/types.ts";
import { compareClientOptions } from "./access/compare-client-options.ts";
import { compareTransport } from "./access/compare-transport.ts";
import type { Change } from "./change.ts";
import { compareComponents } from "./compare-components.ts";
import { compareDocument } from "./compare-document.ts";
import { compareNames } from "./compare-names.ts";
import type { DiffScope } from "./diff-scope.ts";
import { FindingLog } from "./finding.ts";
import { compareOperations } from "./operations/compare-operations.ts";
import { compareWebhooks } from "./operations/compare-webhooks.ts";
import { SchemaComparer } from "./schema/schema-comparer.ts";

export interface DiffOptions {
  /** The day that the comparison is made for, such as `2026-11-26`: what had its sunset by then may be gone. */
  readonly today: string;
}

/**
 * What changed from one document to another, the gravest change first, each with what it means to the four packages.
 *
 * @param base - The document as released.
 * @param head - The document as it is to be released.
 */
export function diffSpecs(base: SpecModel, head: SpecModel, { today }: DiffOptions): readonly Change[] {
  if (base.hash === head.hash) return [];
  const scope: DiffScope = { base, head, today, schemas: new SchemaComparer(), log: new FindingLog() };
  compareDocument(scope);
  compareOperations(scope);
  compareWebhooks(scope, base.webhooks, head.webhooks);
  compareComponents(scope);
  compareNames(scope);
  compareClientOptions(scope);
  compareTransport(scope);
  scope.schemas.report(scope.log);
  return scope.log.changes(base, head);
}
