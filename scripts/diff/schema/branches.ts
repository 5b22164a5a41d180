import { openUnions, type Conjunction, type SchemaUnion } from "./conjunction.ts";
import type { Pair } from "./pair.ts";
import { isPlain } from "./value-sets.ts";

/** The unions of both sides whose branches are to be compared one by one. */
export interface Branches {
  readonly base: readonly SchemaUnion[];
  readonly head: readonly SchemaUnion[];
}

/** None where all unions only say which types or values there are: those are compared as `type` and `enum`. */
export function branchesOf(pair: Pair): Branches {
  const [base, head] = [unionsOf(pair.base), unionsOf(pair.head)];
  return [...base, ...head].every(isPlain) ? { base: [], head: [] } : { base, head };
}

export function unionsOf({ parts }: Conjunction): readonly SchemaUnion[] {
  return parts.flatMap(({ schema }) => openUnions(schema));
}
