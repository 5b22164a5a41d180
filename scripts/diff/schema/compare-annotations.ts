import { canonicalJson } from "../../model/canonical-json.ts";
import type { Schema } from "../../model/types.ts";
import type { Finding } from "../finding.ts";
import type { RuleId } from "../rules/index.ts";
import { anchor, type Pair } from "./pair.ts";
import type { Conjunction } from "./conjunction.ts";

/** What is said to people and editors. A text that moved into a component is the same text. */
export function compareAnnotations(pair: Pair): readonly Finding[] {
  return [
    ...changedTexts(pair, "description-changed", "The description", describing),
    ...changedTexts(pair, "examples-changed", "The examples", ({ examples }) => examples?.map(canonicalJson) ?? []),
    ...defaultFindings(pair),
    ...markFindings(pair, "deprecated", "deprecated", "reactivated", "deprecated"),
    ...markFindings(pair, "sensitive", "became-sensitive", "became-not-sensitive", "sensitive (`x-sensitive`)"),
  ];
}

function describing({ title, description }: Schema): readonly string[] {
  return [title, description].filter((text) => text !== undefined);
}

function changedTexts(
  pair: Pair,
  rule: RuleId,
  subject: string,
  textsOf: (schema: Schema) => readonly string[],
): readonly Finding[] {
  const [base, head] = [pair.base, pair.head].map(({ layers }) => layers.flatMap(({ schema }) => textsOf(schema)));
  const isSame = (base ?? []).toSorted().join("\n") === (head ?? []).toSorted().join("\n");
  if (isSame) return [];
  const differs = (texts: readonly string[], others: readonly string[] = []) =>
    texts.some((text) => !others.includes(text));
  const place = (side: Conjunction, others: readonly string[] | undefined) => {
    return side.layers.find(({ schema }) => differs(textsOf(schema), others))?.schema.pointer;
  };
  const places = { base: place(pair.base, head), head: place(pair.head, base) };
  return [finding(pair, rule, `${subject} changed.`, places)];
}

function defaultFindings(pair: Pair): readonly Finding[] {
  const [base, head] = [pair.base, pair.head].map(({ layers }) => {
    return layers.find(({ schema }) => schema.default !== undefined)?.schema;
  });
  const [before, after] = [base, head].map((schema) => schema?.default && canonicalJson(schema.default.value));
  if (before === after) return [];
  const what = `The default was ${before === undefined ? "not stated" : `\`${before}\``} and is ${after === undefined ? "not stated" : `\`${after}\``}.`;
  return [finding(pair, "default-changed", what, { base: base?.pointer, head: head?.pointer })];
}

function markFindings(pair: Pair, mark: "deprecated" | "sensitive", set: RuleId, unset: RuleId, word: string) {
  const marked = ({ layers }: Conjunction) => layers.find(({ schema }) => schema[mark] === true)?.schema.pointer;
  const places = { base: marked(pair.base), head: marked(pair.head) };
  if ((places.base === undefined) === (places.head === undefined)) return [];
  if (places.head !== undefined) return [finding(pair, set, `It is ${word} now.`, places)];
  return [finding(pair, unset, `It is no longer ${word}.`, places)];
}

interface Places {
  readonly base?: string | undefined;
  readonly head?: string | undefined;
}

/** Where one side says nothing, the schema of the same place; else the place itself. */
function finding(pair: Pair, rule: RuleId, what: string, { base, head }: Places): Finding {
  const same = (side: Conjunction, pointer: string | undefined) => {
    return side.layers.find(({ schema }) => schema.pointer === pointer)?.schema.pointer ?? firstPlace(side);
  };
  return { rule, what, base: base ?? same(pair.base, head), head: head ?? same(pair.head, base) };
}

function firstPlace(side: Conjunction): string {
  return side.layers[0]?.schema.pointer ?? anchor(side);
}
