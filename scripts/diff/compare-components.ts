import type { DiffScope } from "./diff-scope.ts";
import { matchByKey } from "./exchange/exchange-scope.ts";
import { conjunction } from "./schema/conjunction.ts";

/** Components that no operation leads to are exported all the same: who imports them may write and read them. */
export function compareComponents({ base, head, schemas }: DiffScope): void {
  const met = schemas.metPlaces();
  for (const [before, after] of matchByKey(base.schemas, head.schemas, ({ key }) => key).kept) {
    if (met.has(before.schema.pointer)) continue;
    const [left, right] = [before, after].map(({ schema }) => conjunction([schema], schema.pointer));
    if (left === undefined || right === undefined) continue;
    for (const flow of ["request", "response"] as const) schemas.compare({ base: left, head: right, flow });
  }
}
