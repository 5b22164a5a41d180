import { UnsupportedSpecError } from "../../model/unsupported-spec-error.ts";
import type { Schema } from "../../model/types.ts";

/** The schemas that a schema applies to the very value that it checks itself. */
function sameValueSchemas(schema: Schema): readonly Schema[] {
  const single = [schema.ref, schema.not, schema.if, schema.then, schema.else].filter((part) => part !== undefined);
  const many = [schema.allOf, schema.anyOf, schema.oneOf].flatMap((list) => list ?? []);
  return [...single, ...many, ...(schema.dependentSchemas?.values() ?? [])];
}

/** Refuses a schema that refers to itself for the same value: checking it would never end. */
export function refuseSameValueCycle(root: Schema): void {
  const done = new Set<Schema>();
  const visit = (schema: Schema, above: ReadonlySet<Schema>): void => {
    if (above.has(schema)) throw sameValueCycle(schema);
    if (done.has(schema)) return;
    const inner = new Set(above).add(schema);
    for (const part of sameValueSchemas(schema)) visit(part, inner);
    done.add(schema);
  };
  visit(root, new Set());
}

export function sameValueCycle(schema: Schema): UnsupportedSpecError {
  const fix = "Let the reference stand below a property or an item, so that each turn goes one level deeper.";
  return new UnsupportedSpecError(schema.pointer, "A schema that refers to itself for the same value", fix);
}
