import type { Finding } from "../finding.ts";
import { found, pairOf, stated, type Pair } from "./pair.ts";
import type { RelationOf } from "./relation.ts";

/** `not`, which turns every change round, and `if`, of which we only tell whether it is the same. */
export function compareLogic(pair: Pair, relationOf: RelationOf): readonly Finding[] {
  return [...compareNot(pair, relationOf), ...compareConditions(pair, relationOf)];
}

function compareNot(pair: Pair, relationOf: RelationOf): readonly Finding[] {
  const [base, head] = [stated(pair.base, "not"), stated(pair.head, "not")];
  const extended = found(pair, "not", "not-extended", "More is excluded by `not` than before.");
  const reduced = found(pair, "not", "not-reduced", "Less is excluded by `not` than before.");
  if (base.length === 0 && head.length === 0) return [];
  if (base.length === 0) return [extended];
  if (head.length === 0) return [reduced];
  const inner = relationOf(pairOf(base, head, pair, "not"));
  return [...(inner.has("widened") ? [extended] : []), ...(inner.has("narrowed") ? [reduced] : [])];
}

function compareConditions(pair: Pair, relationOf: RelationOf): readonly Finding[] {
  const isSame = (["if", "then", "else"] as const).every((keyword) => {
    const [base, head] = [stated(pair.base, keyword), stated(pair.head, keyword)];
    if (base.length !== head.length) return false;
    return base.length === 0 || relationOf(pairOf(base, head, pair, keyword)).size === 0;
  });
  return isSame ? [] : [found(pair, "if", "condition-changed", "The condition (`if`, `then`, `else`) is another now.")];
}
