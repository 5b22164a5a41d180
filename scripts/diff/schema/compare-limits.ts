import type { Schema } from "../../model/types.ts";
import type { Finding } from "../finding.ts";
import type { RuleId } from "../rules/index.ts";
import { found, stated, type Pair } from "./pair.ts";
import { typesOf, type AtomicType } from "./value-sets.ts";

type LimitKeyword = {
  [K in keyof Schema]-?: NonNullable<Schema[K]> extends number ? K : never;
}[keyof Schema];

interface Limit {
  readonly keyword: LimitKeyword;
  readonly of: AtomicType;
  /** What leaving the keyword out means. */
  readonly unstated: number;
  readonly raised: RuleId;
  readonly lowered: RuleId;
}

const limits: readonly Limit[] = [
  floor("minLength", "string", "min-length-increased", "min-length-decreased"),
  ceiling("maxLength", "string", "max-length-increased", "max-length-decreased"),
  floor("minItems", "array", "min-items-increased", "min-items-decreased"),
  ceiling("maxItems", "array", "max-items-increased", "max-items-decreased"),
  floor("minProperties", "object", "min-properties-increased", "min-properties-decreased"),
  ceiling("maxProperties", "object", "max-properties-increased", "max-properties-decreased"),
];

function floor(keyword: LimitKeyword, of: AtomicType, raised: RuleId, lowered: RuleId): Limit {
  return { keyword, of, unstated: 0, raised, lowered };
}

function ceiling(keyword: LimitKeyword, of: AtomicType, raised: RuleId, lowered: RuleId): Limit {
  return { keyword, of, unstated: Infinity, raised, lowered };
}

/** How long, how many, how much. Of several limits the tightest counts. */
export function compareLimits(pair: Pair): readonly Finding[] {
  const types = [typesOf(pair.base), typesOf(pair.head)];
  const possible = (type: AtomicType) => types.every((set) => set.has(type));
  const sizes = limits.filter(({ of }) => possible(of)).flatMap((limit) => compareSize(pair, limit));
  if (!possible("integer")) return sizes;
  const isWhole = types.every((set) => !set.has("fraction"));
  return [...sizes, ...compareBounds(pair, isWhole), ...compareSteps(pair, isWhole)];
}

function compareSize(pair: Pair, { keyword, unstated, raised, lowered }: Limit): readonly Finding[] {
  const tightest = unstated === 0 ? Math.max : Math.min;
  const [base, head] = [pair.base, pair.head].map((side) => tightest(unstated, ...stated(side, keyword)));
  if (base === head || base === undefined || head === undefined) return [];
  return [found(pair, keyword, head > base ? raised : lowered, changed(keyword, `${base}`, `${head}`))];
}

function changed(keyword: string, base: string, head: string): string {
  if (base === "Infinity" || base === "") return `\`${keyword}\` is ${head} and was not stated.`;
  if (head === "Infinity" || head === "") return `\`${keyword}\` was ${base} and is not stated any more.`;
  return `\`${keyword}\` was ${base} and is ${head}.`;
}

/** A bound by its value, and 1 where the value itself is excluded, so that bounds can be put in order. */
type Bound = readonly [value: number, excluded: 0 | 1];

function compareBounds(pair: Pair, isWhole: boolean): readonly Finding[] {
  const [lowBase, lowHead] = [lower(pair.base, isWhole), lower(pair.head, isWhole)];
  const [highBase, highHead] = [upper(pair.base, isWhole), upper(pair.head, isWhole)];
  const low = order(lowBase, lowHead);
  const high = orderDown(highBase, highHead);
  return [
    ...(low === 0 ? [] : [boundFinding(pair, "min", low < 0 ? "min-increased" : "min-decreased", lowBase, lowHead)]),
    ...(high === 0
      ? []
      : [boundFinding(pair, "max", high < 0 ? "max-increased" : "max-decreased", highBase, highHead)]),
  ];
}

function boundFinding(pair: Pair, end: "min" | "max", rule: RuleId, base: Bound, head: Bound): Finding {
  const both = end === "min" ? (["minimum", "exclusiveMinimum"] as const) : (["maximum", "exclusiveMaximum"] as const);
  const keyword = both.find((name) => stated(pair.head, name).length + stated(pair.base, name).length > 0) ?? both[0];
  return found(pair, keyword, rule, changed(`${end}imum`, boundText(base), boundText(head)));
}

function boundText([value, excluded]: Bound): string {
  if (!Number.isFinite(value)) return "";
  return excluded === 1 ? `${value} (excluded)` : `${value}`;
}

function lower(side: Pair["base"], isWhole: boolean): Bound {
  const inclusive = stated(side, "minimum").map((value): Bound => [isWhole ? Math.ceil(value) : value, 0]);
  const exclusive = stated(side, "exclusiveMinimum").map((value): Bound => {
    return isWhole ? [Math.floor(value) + 1, 0] : [value, 1];
  });
  return [...inclusive, ...exclusive].reduce((a, b) => (order(a, b) < 0 ? b : a), [-Infinity, 0]);
}

function upper(side: Pair["base"], isWhole: boolean): Bound {
  const inclusive = stated(side, "maximum").map((value): Bound => [isWhole ? Math.floor(value) : value, 0]);
  const exclusive = stated(side, "exclusiveMaximum").map((value): Bound => {
    return isWhole ? [Math.ceil(value) - 1, 0] : [value, 1];
  });
  return [...inclusive, ...exclusive].reduce((a, b) => (orderDown(a, b) > 0 ? b : a), [Infinity, 0]);
}

function order(a: Bound, b: Bound): number {
  return a[0] === b[0] ? a[1] - b[1] : a[0] - b[0];
}

/** From above, a value that is excluded comes before the same value included. */
function orderDown(a: Bound, b: Bound): number {
  return a[0] === b[0] ? b[1] - a[1] : a[0] - b[0];
}

function compareSteps(pair: Pair, isWhole: boolean): readonly Finding[] {
  const [base = [], head = []] = [pair.base, pair.head].map((side) => steps(side, isWhole));
  const isKept = (step: number, others: readonly number[]) => others.some((other) => isMultiple(other, step));
  const isNarrower = base.every((step) => isKept(step, head));
  const isWider = head.every((step) => isKept(step, base));
  if (isNarrower && isWider) return [];
  const rule = isNarrower ? "multiple-of-narrowed" : isWider ? "multiple-of-widened" : "multiple-of-changed";
  return [found(pair, "multipleOf", rule, changed("multipleOf", base.join(" and "), head.join(" and ")))];
}

/** Every integer is a multiple of 1. */
function steps(side: Pair["base"], isWhole: boolean): readonly number[] {
  return stated(side, "multipleOf").filter((step) => !(isWhole && isMultiple(1, step)));
}

function isMultiple(value: number, step: number): boolean {
  const ratio = value / step;
  return Math.abs(ratio - Math.round(ratio)) < 1e-9;
}
