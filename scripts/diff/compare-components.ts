import type { SpecModel } from "../model/types.ts";
import { conjunction } from "./schema/conjunction.ts";
import type { SchemaComparer } from "./schema/schema-comparer.ts";

/** Components that no operation leads to are exported all the same: who imports them may write and read them. */
export function compareComponents(base: SpecModel, head: SpecModel, schemas: SchemaComparer): void {
  const others = new Map(head.schemas.map(({ key, schema }) => [key, schema]));
  for (const { key, schema } of base.schemas) {
    const other = others.get(key);
    if (other === undefined || schemas.isMet(schema.pointer)) continue;
    for (const flow of ["request", "response"] as const) {
      const [left, right] = [conjunction([schema], schema.pointer), conjunction([other], other.pointer)];
      schemas.compare({ base: left, head: right, flow });
    }
  }
}
