import { formatCheck } from "../../generators/validators/format-checks.ts";
import { isBinary } from "../../model/binary.ts";
import type { Schema } from "../../model/types.ts";
import type { Finding } from "../finding.ts";
import type { RuleId } from "../rules/index.ts";
import type { Conjunction } from "./conjunction.ts";
import { found, stated, type Pair } from "./pair.ts";
import { typesOf } from "./value-sets.ts";

/** Patterns, formats, and what a text stands for. */
export function compareTexts(pair: Pair): readonly Finding[] {
  const types = [typesOf(pair.base), typesOf(pair.head)];
  const [isText = false, isNumber = false] = (["string", "integer"] as const).map((type) => {
    return types.every((set) => set.has(type));
  });
  const texts = isText ? [...comparePatterns(pair), ...compareBytes(pair)] : [];
  return isText || isNumber ? [...texts, ...compareFormats(pair)] : texts;
}

interface Sets {
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

function comparePatterns(pair: Pair): readonly Finding[] {
  const { gone, come } = setChanges(pair, "pattern", () => true);
  return describe(pair, "pattern", { gone, come }, ["pattern-added", "pattern-removed", "pattern-changed"]);
}

/** Formats that the validators check, and those that only say something to people. */
function compareFormats(pair: Pair): readonly Finding[] {
  const isText = (format: string) => format !== "binary";
  const isChecked = (format: string) => isText(format) && formatCheck(format) !== undefined;
  const isNote = (format: string) => isText(format) && formatCheck(format) === undefined;
  const checked = setChanges(pair, "format", isChecked);
  if (checked.gone.length + checked.come.length > 0) {
    return describe(pair, "format", checked, ["format-added", "format-removed", "format-changed"]);
  }
  const notes = setChanges(pair, "format", isNote);
  return describe(pair, "format", notes, ["format-note-changed", "format-note-changed", "format-note-changed"]);
}

function setChanges(pair: Pair, keyword: "pattern" | "format", counts: (value: string) => boolean): Sets {
  const [base, head] = [pair.base, pair.head].map((side) => new Set(stated(side, keyword).filter(counts)));
  return {
    gone: [...(base ?? [])].filter((value) => head?.has(value) !== true),
    come: [...(head ?? [])].filter((value) => base?.has(value) !== true),
  };
}

type ThreeRules = readonly [added: RuleId, removed: RuleId, changed: RuleId];

function describe(pair: Pair, keyword: "pattern" | "format", { gone, come }: Sets, rules: ThreeRules) {
  const [before, after] = [gone, come].map((values) => values.map((value) => `\`${value}\``).join(" and "));
  if (gone.length + come.length === 0) return [];
  if (gone.length === 0) return [found(pair, keyword, rules[0], `The ${keyword} ${after} is new.`)];
  if (come.length === 0) return [found(pair, keyword, rules[1], `The ${keyword} ${before} is gone.`)];
  return [found(pair, keyword, rules[2], `The ${keyword} was ${before} and is ${after}.`)];
}

function compareBytes(pair: Pair): readonly Finding[] {
  const isBytes = ({ parts }: Conjunction) => parts.some(({ schema }) => isBinary(schema));
  if (isBytes(pair.base) !== isBytes(pair.head)) {
    const what = isBytes(pair.head) ? "It is bytes now." : "It is text now, no longer bytes.";
    return [found(pair, "format", "binary-changed", what)];
  }
  const notes = ["contentEncoding", "contentMediaType"] as const;
  return notes
    .filter((keyword) => note(pair.base, keyword) !== note(pair.head, keyword))
    .map((keyword) => {
      const [base, head] = [note(pair.base, keyword), note(pair.head, keyword)];
      const what = `\`${keyword}\` was ${base || "not stated"} and is ${head || "not stated"}.`;
      return found(pair, keyword, "content-encoding-changed", what);
    });
}

function note(side: Conjunction, keyword: "contentEncoding" | ("contentMediaType" & keyof Schema)): string {
  return stated(side, keyword).join(", ");
}
