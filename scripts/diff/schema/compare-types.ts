import type { Json } from "../../model/types.ts";
import type { Finding } from "../finding.ts";
import type { RuleId } from "../rules/index.ts";
import type { Branches } from "./branches.ts";
import { found, type Pair } from "./pair.ts";
import { isAnyType, kindsOf, ownTypesOf, ownValuesOf, typesOf, valuesOf, type AtomicType } from "./value-sets.ts";

/** Of which types values may be. Where both sides are unions, the branches tell their own. */
export function compareTypes(pair: Pair, branches: Branches): readonly Finding[] {
  const isBranched = branches.base.length > 0 && branches.head.length > 0;
  const [base, head] = [pair.base, pair.head].map(isBranched ? ownTypesOf : (side) => typesOf(side)) as [Types, Types];
  const kinds = [kindsOf(pair.base), kindsOf(pair.head)] as const;
  const isShown = isBranched || kinds[0].has("null") !== kinds[1].has("null");
  // Where no type was stated, null is only one of all that could be there.
  const isStated = !isAnyType(base) && !isAnyType(head);
  const isNullTold = base.has("null") !== head.has("null") && isShown && isStated;
  const gone = difference(base, head, isNullTold);
  const come = difference(head, base, isNullTold);
  const nullable = isNullTold ? [nullFinding(pair, head.has("null"))] : [];
  if (gone.length + come.length === 0) return nullable;
  const [before, after] = kinds.map((set) => [...set].filter((kind) => kind !== "null").join(" "));
  const rule = before === after ? quietRule(gone, come) : shownRule(gone, come);
  return [...nullable, found(pair, "type", rule, `The type was ${words(base)} and is ${words(head)}.`)];
}

type Types = ReadonlySet<AtomicType>;

/** Whether null may be there, for sides of which only one is a union. */
export function compareNull(pair: Pair): readonly Finding[] {
  const [base, head] = [kindsOf(pair.base).has("null"), kindsOf(pair.head).has("null")];
  return base === head ? [] : [nullFinding(pair, head)];
}

function nullFinding(pair: Pair, isNullable: boolean): Finding {
  if (isNullable) return found(pair, "type", "became-nullable", "It may be null now.");
  return found(pair, "type", "became-not-nullable", "It may no longer be null.");
}

function difference(a: ReadonlySet<AtomicType>, b: ReadonlySet<AtomicType>, withoutNull: boolean) {
  return [...a].filter((type) => !b.has(type) && !(withoutNull && type === "null"));
}

function shownRule(gone: readonly AtomicType[], come: readonly AtomicType[]): RuleId {
  if (gone.length > 0 && come.length > 0) return "type-changed";
  return gone.length > 0 ? "type-narrowed" : "type-widened";
}

/** What the printed type does not show: a number that need not be whole, a type that the other keywords imply. */
function quietRule(gone: readonly AtomicType[], come: readonly AtomicType[]): RuleId {
  if (come.length === 0) return gone.join() === "fraction" ? "number-became-integer" : "type-stated";
  if (gone.length > 0) return "type-changed";
  return come.join() === "fraction" ? "integer-became-number" : "type-unstated";
}

function words(types: ReadonlySet<AtomicType>): string {
  if (isAnyType(types)) return "not stated";
  const names = [...types].flatMap((type) => {
    if (type === "integer") return types.has("fraction") ? [] : ["integer"];
    return type === "fraction" ? ["number"] : [type];
  });
  return names.length === 0 ? "none" : names.join(" or ");
}

/** Which values are listed, by `enum`, `const` or a union of them. */
export function compareValues(pair: Pair, branches: Branches): readonly Finding[] {
  const listed = branches.base.length + branches.head.length > 0 ? ownValuesOf : valuesOf;
  const [base, head] = [listed(pair.base), listed(pair.head)];
  if (base === undefined || head === undefined) return listFindings(pair, base, head);
  const isOpen = isOpenIn(pair, "base") && isOpenIn(pair, "head");
  const keyword = [...pair.base.parts, ...pair.head.parts].some(({ schema }) => schema.enum) ? "enum" : "const";
  const come = [...head].filter(([text]) => !base.has(text)).map(([, value]) => value);
  const gone = [...base].filter(([text]) => !head.has(text)).map(([, value]) => value);
  const added = isOpen ? "open-enum-value-added" : "enum-value-added";
  const removed = isOpen ? "open-enum-value-removed" : "enum-value-removed";
  return [
    ...gone.map((value) => found(pair, keyword, removed, `The value ${shown(value)} is gone.`)),
    ...come.map((value) => found(pair, keyword, added, `The value ${shown(value)} is new.`)),
    ...opennessFindings(pair),
  ];
}

type Values = ReadonlyMap<string, Json> | undefined;

function listFindings(pair: Pair, base: Values, head: Values): readonly Finding[] {
  const listed = base ?? head;
  if (listed === undefined || listed.size === 0) return [];
  const list = [...listed.values()].map(shown).join(", ");
  if (base === undefined) return [found(pair, "enum", "enum-added", `Only ${list} may be used now.`)];
  return [found(pair, "enum", "enum-removed", `It need not be one of ${list} any more.`)];
}

function opennessFindings(pair: Pair): readonly Finding[] {
  const [wasOpen, isOpen] = [isOpenIn(pair, "base"), isOpenIn(pair, "head")];
  if (wasOpen === isOpen) return [];
  if (isOpen) return [found(pair, "enum", "enum-opened", "The list of values is open now (`x-open-enum`).")];
  return [found(pair, "enum", "enum-closed", "The list of values is closed now (no `x-open-enum`).")];
}

/** Only readers must be ready for values that are not listed. */
function isOpenIn(pair: Pair, side: "base" | "head"): boolean {
  return pair.flow === "response" && pair[side].parts.some(({ schema }) => schema.openEnum === true && schema.enum);
}

function shown(value: Json): string {
  return `\`${JSON.stringify(value)}\``;
}
