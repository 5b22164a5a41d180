import type { Schema } from "../../model/types.ts";
import { inForce, itemsOf, membersOf } from "./applied-schemas.ts";

/** Whether a schema speaks of everything on a way into a value; of what it does not speak, it lets anything pass. */
export function isDeclared(path: readonly (string | number)[], schema: Schema): boolean {
  let schemas: readonly Schema[] = [schema];
  for (const step of path) {
    const applied = inForce(schemas);
    schemas = typeof step === "number" ? itemsOf(applied, step) : membersOf(applied, step);
    if (schemas.every((each) => each.boolean === true)) return false;
  }
  return true;
}
