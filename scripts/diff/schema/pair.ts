import type { Schema } from "../../model/types.ts";
import type { Flow } from "../change.ts";
import type { Finding } from "../finding.ts";
import type { RuleId } from "../rules/index.ts";
import { conjunction, type Conjunction } from "./conjunction.ts";

/** What a place of the base and its counterpart of the head demand, on one way. */
export interface Pair {
  readonly base: Conjunction;
  readonly head: Conjunction;
  readonly flow: Flow;
}

/** What one pair shows by itself, and the pairs inside it. */
export interface Inspection {
  readonly findings: readonly Finding[];
  readonly children: readonly Pair[];
}

export function joined(...inspections: readonly Inspection[]): Inspection {
  return {
    findings: inspections.flatMap(({ findings }) => findings),
    children: inspections.flatMap(({ children }) => children),
  };
}

/** The pair of two places that are demanded by lists of schemas; no schema demands nothing. */
export function pairOf(base: readonly Schema[], head: readonly Schema[], around: Pair, name: string): Pair {
  return {
    base: conjunction(base, base[0]?.pointer ?? `${anchor(around.base)}/${name}`),
    head: conjunction(head, head[0]?.pointer ?? `${anchor(around.head)}/${name}`),
    flow: around.flow,
  };
}

/** The schema that a conjunction is best known by. */
export function anchor({ at, parts }: Conjunction): string {
  return parts[0]?.schema.pointer ?? at;
}

/** The values that the parts of each side have for a keyword. */
export function stated<K extends keyof Schema>({ parts }: Conjunction, keyword: K): NonNullable<Schema[K]>[] {
  return parts.flatMap(({ schema }) => {
    const value = schema[keyword];
    return value === undefined ? [] : [value as NonNullable<Schema[K]>];
  });
}

/** A finding about a keyword, placed at the schemas that state it. */
export function found(pair: Pair, keyword: keyof Schema, rule: RuleId, what: string): Finding {
  const base = ownerOf(pair.base, keyword);
  const head = ownerOf(pair.head, keyword);
  return {
    rule,
    what,
    base: base ?? counterpart(pair.base, head),
    head: head ?? counterpart(pair.head, base),
    toldBy: base !== undefined && head === undefined ? "base" : undefined,
  };
}

function ownerOf({ parts }: Conjunction, keyword: keyof Schema): string | undefined {
  return parts.find(({ schema }) => schema[keyword] !== undefined)?.schema.pointer;
}

/** Where the keyword would stand: in the schema of the same place if it is there. */
function counterpart(side: Conjunction, pointer: string | undefined): string {
  const same = side.layers.find(({ schema }) => schema.pointer === pointer);
  return same?.schema.pointer ?? anchor(side);
}
