import { literal } from "../../emit/code.ts";
import { camelCase, pascalCase } from "../../model/word-case.ts";
import { pointerTokens } from "../../json/json-pointer.ts";
import { longestMatched } from "../../model/pattern-limit.ts";
import { UnsupportedSpecError } from "../../model/unsupported-spec-error.ts";
import type { Schema } from "../../model/types.ts";
import { atom, equal, unequal, type Bool } from "./bool.ts";
import { formatCheck } from "./format-checks.ts";
import { listings } from "./listings.ts";
import type { ModuleBuilder } from "./module-builder.ts";
import { unnarrowed } from "./scalar-tests.ts";
import type { Scope } from "./scope.ts";
import type { Kind } from "./value-kinds.ts";

/** A keyword that looks at a value as a whole, as both kinds of function need it. */
export interface Rule {
  readonly kind: Kind;
  /** The value is known to be of the kind where this is asked. */
  readonly test: Bool;
  readonly cost: number;
  /** Where this holds another rule has failed, and this one is not worth reporting. */
  readonly settled?: Bool;
  /** The call that reports the failure; `key` is code of the last step of the path. */
  readonly issue: (key: string) => string;
}

/** The code of a pointer to a keyword of a schema. */
export function at(schema: Schema, keyword: string): string {
  return literal(`${schema.pointer}/${keyword}`);
}

/** The rules on strings, numbers and the sizes of arrays and objects; `v` is code of the value. */
export function valueRules(schema: Schema, v: string, { module, isBeside }: Scope): readonly Rule[] {
  const text = isBeside || listings(schema).length > 0 ? unnarrowed(v) : v;
  return [
    ...numberRules(schema, v, module),
    ...stringRules(schema, v, text, module),
    ...arrayRules(schema, v, module),
    ...objectRules(schema, v, module),
  ];
}

function numberRules(schema: Schema, v: string, module: ModuleBuilder): readonly Rule[] {
  // NaN fails every comparison: what is refused is the comparison that does not hold, not its opposite that does.
  const bounds = [
    ["minimum", ">="],
    ["maximum", "<="],
    ["exclusiveMinimum", ">"],
    ["exclusiveMaximum", "<"],
  ] as const;
  const issue = (keyword: string, limit: number) => (key: string) =>
    `${module.runtime("numberIssue")}(report, ${key}, ${v}, ${at(schema, keyword)}, ${literal(keyword)}, ${literal(limit)});`;
  const rules: Rule[] = [];
  for (const [keyword, operator] of bounds) {
    const limit = schema[keyword];
    if (limit === undefined) continue;
    const code = `${v} ${operator} ${literal(limit)}`;
    rules.push({ kind: "number", test: atom(code, `!(${code})`), cost: 1, issue: issue(keyword, limit) });
  }
  if (schema.multipleOf !== undefined) {
    const test = atom(`${module.runtime("isMultipleOf")}(${v}, ${literal(schema.multipleOf)})`);
    rules.push({ kind: "number", test, cost: 2, issue: issue("multipleOf", schema.multipleOf) });
  }
  return rules;
}

function stringRules(schema: Schema, v: string, text: string, module: ModuleBuilder): readonly Rule[] {
  const { minLength, maxLength, pattern, format } = schema;
  const rules: Rule[] = [];
  const call = (name: string, key: string, keyword: string, argument: string) =>
    `${module.runtime(name)}(report, ${key}, ${v}, ${at(schema, keyword)}, ${argument});`;
  const add = (kind: Kind, test: Bool, issue: (key: string) => string) => rules.push({ kind, test, cost: 2, issue });
  if (minLength !== undefined && minLength > 0) {
    const test = minLength === 1 ? unequal(text, '""') : atom(`${module.runtime("isAtLeast")}(${v}, ${minLength})`);
    add("string", test, (key) => call("minLengthIssue", key, "minLength", literal(minLength)));
  }
  if (maxLength !== undefined) {
    const test = maxLength === 0 ? equal(text, '""') : atom(`${module.runtime("isAtMost")}(${v}, ${maxLength})`);
    add("string", test, (key) => call("maxLengthIssue", key, "maxLength", literal(maxLength)));
  }
  if (pattern !== undefined) {
    const regex = patternConstant(pattern, schema, module);
    const test = atom(`${regex}.test(${v})`);
    const issue = (key: string) => call("patternIssue", key, "pattern", regex);
    // A text far beyond its maxLength is not given to the pattern at all: it may be there to keep it busy.
    const most = maxLength === undefined ? undefined : longestMatched(maxLength);
    const settled = most === undefined ? undefined : atom(`${v}.length > ${most}`, `${v}.length <= ${most}`);
    rules.push({ kind: "string", test, cost: 2, issue, ...(settled === undefined ? {} : { settled }) });
  }
  const check = formatCheck(format);
  if (check !== undefined && format !== undefined) {
    const test = atom(`${module.runtime(check.check)}(${v})`);
    add(check.kind, test, (key) => call("formatIssue", key, "format", literal(format)));
  }
  return rules;
}

function arrayRules(schema: Schema, v: string, module: ModuleBuilder): readonly Rule[] {
  const rules: Rule[] = [];
  for (const [keyword, operator, opposite] of [
    ["minItems", ">=", "<"],
    ["maxItems", "<=", ">"],
  ] as const) {
    const limit = schema[keyword];
    if (limit === undefined || (limit === 0 && keyword === "minItems")) continue;
    const test = atom(`${v}.length ${operator} ${literal(limit)}`, `${v}.length ${opposite} ${literal(limit)}`);
    const issue = (key: string) =>
      `${module.runtime(`${keyword}Issue`)}(report, ${key}, ${at(schema, keyword)}, ${literal(limit)}, ${v}.length);`;
    rules.push({ kind: "array", test, cost: 1, issue });
  }
  if (schema.uniqueItems === true) {
    const call = () => `${module.runtime("duplicateItem")}(${v})`;
    const issue = (key: string) =>
      `${module.runtime("uniqueItemsIssue")}(report, ${key}, ${at(schema, "uniqueItems")}, ${call()});`;
    rules.push({ kind: "array", test: atom(`${call()} < 0`, `${call()} >= 0`), cost: 500, issue });
  }
  return rules;
}

function objectRules(schema: Schema, v: string, module: ModuleBuilder): readonly Rule[] {
  const rules: Rule[] = [];
  for (const [keyword, operator, opposite] of [
    ["minProperties", ">=", "<"],
    ["maxProperties", "<=", ">"],
  ] as const) {
    const limit = schema[keyword];
    if (limit === undefined || (limit === 0 && keyword === "minProperties")) continue;
    const count = `${module.runtime("propertyCount")}(${v})`;
    const test = atom(`${count} ${operator} ${literal(limit)}`, `${count} ${opposite} ${literal(limit)}`);
    const issue = (key: string) => {
      const call = module.runtime("propertyCountIssue");
      return `${call}(report, ${key}, ${at(schema, keyword)}, ${literal(keyword)}, ${literal(limit)}, ${count});`;
    };
    rules.push({ kind: "object", test, cost: 20, issue });
  }
  return rules;
}

/** The constant that holds a regular expression: compiled once, when the module is loaded. */
export function patternConstant(pattern: string, schema: Schema, module: ModuleBuilder): string {
  try {
    new RegExp(pattern, "u");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const fix = `${reason}. JSON Schema reads patterns as ECMAScript does with the flag "u".`;
    throw new UnsupportedSpecError(schema.pointer, `The pattern ${literal(pattern)}`, fix);
  }
  return module.constant(constantName(schema, "Pattern"), `/* @__PURE__ */ new RegExp(${literal(pattern)}, "u")`);
}

/** `#/components/schemas/Pet/properties/tag` and `Pattern` to `tagPattern`. */
export function constantName(schema: Schema, suffix: string): string {
  const token = pointerTokens(schema.pointer).findLast((word) => /[\p{L}]/u.test(word)) ?? "";
  return camelCase(pascalCase(`${token} ${suffix}`));
}
