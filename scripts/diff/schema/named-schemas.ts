import { childPointer } from "../../json/json-pointer.ts";
import type { Schema } from "../../model/types.ts";
import type { Conjunction } from "./conjunction.ts";
import { pairOf, stated, type Pair } from "./pair.ts";

type NamedKeyword = "patternProperties" | "dependentSchemas";

export interface NamedSchemas {
  readonly gone: readonly string[];
  readonly come: readonly string[];
  /** The pairs of those that both sides have. */
  readonly kept: readonly Pair[];
}

/** The schemas of both sides that a keyword has by name. */
export function namedSchemas(pair: Pair, keyword: NamedKeyword): NamedSchemas {
  const [base, head] = [byName(pair.base, keyword), byName(pair.head, keyword)];
  const kept = [...base].flatMap(([name, schemas]) => {
    const others = head.get(name);
    return others === undefined ? [] : [pairOf(schemas, others, pair, childPointer(keyword, name))];
  });
  return {
    gone: [...base.keys()].filter((name) => !head.has(name)),
    come: [...head.keys()].filter((name) => !base.has(name)),
    kept,
  };
}

function byName(side: Conjunction, keyword: NamedKeyword): ReadonlyMap<string, readonly Schema[]> {
  const schemas = new Map<string, readonly Schema[]>();
  for (const [name, schema] of stated(side, keyword).flatMap((map) => [...map])) {
    schemas.set(name, [...(schemas.get(name) ?? []), schema]);
  }
  return schemas;
}
