import type { Schema } from "../../model/types.ts";
import type { Finding } from "../finding.ts";
import type { Conjunction } from "./conjunction.ts";
import { found, pairOf, stated, type Inspection, type Pair } from "./pair.ts";
import type { RelationOf } from "./relation.ts";

/** Items, by place or all alike, whether they are distinct, and what must be among them. */
export function compareArrays(pair: Pair, relationOf: RelationOf): Inspection {
  const [base, head] = [placesOf(pair.base), placesOf(pair.head)];
  const places = base.slice(0, head.length).map((schemas, index) => {
    return pairOf(schemas, head[index] ?? [], pair, `prefixItems/${index}`);
  });
  const items = pairOf(itemsOf(pair.base), itemsOf(pair.head), pair, "items");
  const findings = [...tupleFindings(pair), ...uniqueFindings(pair), ...containsFindings(pair, relationOf)];
  return { findings, children: [...places, items] };
}

function itemsOf({ parts }: Conjunction): readonly Schema[] {
  return parts.flatMap(({ schema }) => schema.items ?? schema.unevaluatedItems ?? []);
}

/** For each place of a tuple, what it must be. */
function placesOf(side: Conjunction): readonly (readonly Schema[])[] {
  const tuples = stated(side, "prefixItems");
  const length = Math.max(0, ...tuples.map((tuple) => tuple.length));
  return Array.from({ length }, (_, index) => tuples.flatMap((tuple) => tuple[index] ?? []));
}

/** Which places of a tuple there are, and which of them are always taken, is part of its type. */
function tupleFindings(pair: Pair): readonly Finding[] {
  const [base, head] = [pair.base, pair.head].map(tupleShape);
  if (base === head) return [];
  return [found(pair, "prefixItems", "tuple-changed", "The places of the tuple are others now.")];
}

function tupleShape(side: Conjunction): string {
  const { length } = placesOf(side);
  if (length === 0) return "";
  const least = Math.min(length, Math.max(0, ...stated(side, "minItems")));
  const most = Math.min(length + 1, ...stated(side, "maxItems"));
  return [length, least, most].join();
}

function uniqueFindings(pair: Pair): readonly Finding[] {
  const [base, head] = [pair.base, pair.head].map((side) => stated(side, "uniqueItems").length > 0);
  if (base === head) return [];
  if (head === true) return [found(pair, "uniqueItems", "unique-items-added", "The items must be distinct now.")];
  return [found(pair, "uniqueItems", "unique-items-removed", "The items need not be distinct any more.")];
}

function containsFindings(pair: Pair, relationOf: RelationOf): readonly Finding[] {
  const [base, head] = [stated(pair.base, "contains"), stated(pair.head, "contains")];
  const inner = relationOf(pairOf(base, head, pair, "contains"));
  const [few, many] = [countsOf(pair.base), countsOf(pair.head)];
  // At most so many of a kind: then a wider kind is the stricter demand.
  const isCapped = few.most < Infinity || many.most < Infinity;
  const isNarrower = inner.has("narrowed") || many.least > few.least || many.most < few.most;
  const isWider = inner.has("widened") || many.least < few.least || many.most > few.most;
  if (isNarrower || (isCapped && inner.size > 0)) {
    return [found(pair, "contains", "contains-narrowed", "What must be among the items is another thing now.")];
  }
  if (!isWider) return [];
  return [found(pair, "contains", "contains-widened", "Less must be among the items than before.")];
}

function countsOf(side: Conjunction): { readonly least: number; readonly most: number } {
  if (stated(side, "contains").length === 0) return { least: 0, most: Infinity };
  const least = stated(side, "minContains");
  return {
    least: least.length === 0 ? 1 : Math.max(...least),
    most: Math.min(Infinity, ...stated(side, "maxContains")),
  };
}
