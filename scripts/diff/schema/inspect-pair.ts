import { compareAnnotations } from "./compare-annotations.ts";
import { compareArrays } from "./compare-arrays.ts";
import { compareDependencies } from "./compare-dependencies.ts";
import { compareDiscriminators } from "./compare-discriminators.ts";
import { compareLimits } from "./compare-limits.ts";
import { compareLogic } from "./compare-logic.ts";
import { compareProperties } from "./compare-objects.ts";
import { compareTexts } from "./compare-texts.ts";
import { compareNull, compareTypes, compareValues } from "./compare-types.ts";
import { compareUnions, isChoiceAgainstOne } from "./compare-unions.ts";
import { compareOtherProperties } from "./other-properties.ts";
import { branchesOf } from "./branches.ts";
import { found, joined, type Inspection, type Pair } from "./pair.ts";
import type { RelationOf } from "./relation.ts";
import { typesOf, type AtomicType } from "./value-sets.ts";

/** All that one pair shows, keyword by keyword. */
export function inspectPair(pair: Pair, relationOf: RelationOf): Inspection {
  const told = compareAnnotations(pair);
  if (pair.base.parts.length + pair.head.parts.length === 0) return { findings: told, children: [] };
  const [wasNever, isNever] = [pair.base, pair.head].map(({ parts }) =>
    parts.some(({ schema }) => schema.boolean === false),
  );
  if (wasNever === true || isNever === true) {
    if (wasNever === isNever) return { findings: told, children: [] };
    const finding = isNever
      ? found(pair, "boolean", "became-impossible", "There must be no value any more.")
      : found(pair, "boolean", "became-possible", "There may be a value now.");
    return { findings: [...told, finding], children: [] };
  }
  const branches = branchesOf(pair);
  const unions = joined(compareUnions(pair, branches), compareDiscriminators(pair, relationOf));
  if (isChoiceAgainstOne(pair, branches)) {
    return { findings: [...told, ...compareNull(pair), ...unions.findings], children: unions.children };
  }
  const types = [...compareTypes(pair, branches), ...compareValues(pair, branches)];
  const scalar = [...types, ...compareLimits(pair), ...compareTexts(pair)];
  const inner = compareInside(pair, relationOf);
  return {
    findings: [...told, ...scalar, ...inner.findings, ...unions.findings, ...compareLogic(pair, relationOf)],
    children: [...inner.children, ...unions.children].filter(saysSomething),
  };
}

/** What objects and arrays hold, where both sides can be such. */
function compareInside(pair: Pair, relationOf: RelationOf): Inspection {
  const types = [typesOf(pair.base), typesOf(pair.head)];
  const possible = (type: AtomicType) => types.every((set) => set.has(type));
  const object = possible("object")
    ? [compareProperties(pair), compareOtherProperties(pair), compareDependencies(pair)]
    : [];
  return joined(...object, ...(possible("array") ? [compareArrays(pair, relationOf)] : []));
}

function saysSomething({ base, head }: Pair): boolean {
  return base.layers.length + head.layers.length > 0;
}
