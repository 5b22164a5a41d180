import type { SpecModel } from "../model/types.ts";
import type { Change } from "./change.ts";
import { FindingLog } from "./finding.ts";
import { compareComponents } from "./compare-components.ts";
import { SchemaComparer } from "./schema/schema-comparer.ts";

/**
 * What changed from one document to another, the gravest change first, each with what it means to the four packages.
 *
 * @param base - The document as released.
 * @param head - The document as it is to be released.
 */
export function diffSpecs(base: SpecModel, head: SpecModel): readonly Change[] {
  if (base.hash === head.hash) return [];
  const log = new FindingLog();
  const schemas = new SchemaComparer();
  compareComponents(base, head, schemas);
  schemas.report(log);
  return log.changes(base, head);
}
