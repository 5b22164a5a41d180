import type { SpecModel } from "../model/types.ts";
import type { FindingLog } from "./finding.ts";
import type { SchemaComparer } from "./schema/schema-comparer.ts";

/** What the comparison of two documents works with. */
export interface DiffScope {
  readonly base: SpecModel;
  readonly head: SpecModel;
  /** The day that the comparison is made for, such as `2026-11-26`. */
  readonly today: string;
  readonly schemas: SchemaComparer;
  readonly log: FindingLog;
}
