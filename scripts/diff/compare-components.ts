import type { SchemaComponent } from "../model/types.ts";
import { anyFlow } from "./change.ts";
import type { DiffScope } from "./diff-scope.ts";
import { schemaPair } from "./exchange/exchange-scope.ts";
import { matchByKey } from "./match-by-key.ts";

/**
 * Components by themselves, since each is exported: one that is only met as a part of something, where what it says may be
 * outdone, and one that no operation leads to, which may be written and read by whoever imports it.
 */
export function compareComponents({ base, head, schemas }: DiffScope): void {
  const met = schemas.metComponents();
  for (const [before, after] of matchByKey(base.schemas, head.schemas, ({ key }) => key).kept) {
    const place = ({ schema }: SchemaComponent) => ({ schema, pointer: schema.pointer });
    for (const flow of met.get(before.key) ?? anyFlow) {
      schemas.compare(schemaPair(flow, place(before), place(after)));
    }
  }
}
