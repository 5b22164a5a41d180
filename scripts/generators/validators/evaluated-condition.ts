import { literal } from "../../emit/code.ts";
import { always, and, atom, equal, not, or, print, unequal, type Bool } from "./bool.ts";
import type { Condition, Evaluated } from "./evaluated.ts";
import type { ModuleBuilder } from "./module-builder.ts";
import { propertyRead } from "./property-read.ts";
import { condition } from "./schema-steps.ts";
import type { Scope } from "./scope.ts";
import { patternConstant, constantName } from "./value-rules.ts";
import type { Schema } from "../../model/types.ts";

/** How to tell in a loop whether a key (or an item) has been evaluated. */
export interface EvaluatedTest {
  /** Declarations to put before the loop: which branches the value matches. */
  readonly code: string;
  /** Holds for what has been evaluated. */
  readonly test: Bool;
}

/** From here on names are looked up in a set. */
const longestChain = 16;

/** That `key` is one of the names or matches one of the patterns. */
export function knownKey(
  names: readonly string[],
  patterns: readonly string[],
  key: string,
  schema: Schema,
  module: ModuleBuilder,
): Bool {
  const matching = patterns.map((pattern) => atom(`${patternConstant(pattern, schema, module)}.test(${key})`));
  if (names.length <= longestChain) return or([...names.map((name) => equal(key, literal(name))), ...matching]);
  const set = module.constant(constantName(schema, "Keys"), `/* @__PURE__ */ new Set(${literal(names)})`);
  return or([atom(`${set}.has(${key})`), ...matching]);
}

export function evaluatedKey(
  evaluated: Evaluated,
  v: string,
  key: string,
  schema: Schema,
  scope: Scope,
): EvaluatedTest {
  return evaluatedTest(evaluated, v, scope, (part) => knownKey(part.names, part.patterns, key, schema, scope.module));
}

export function evaluatedItem(
  evaluated: Evaluated,
  v: string,
  index: string,
  item: string,
  scope: Scope,
): EvaluatedTest {
  return evaluatedTest({ ...evaluated, prefix: 0 }, v, scope, (part) =>
    or([
      ...(part.prefix > 0 ? [atom(`${index} < ${part.prefix}`, `${index} >= ${part.prefix}`)] : []),
      ...part.contains.map((contains) => condition(contains, item, scope, "below")),
    ]),
  );
}

function evaluatedTest(evaluated: Evaluated, v: string, scope: Scope, own: (part: Evaluated) => Bool): EvaluatedTest {
  const declarations: string[] = [];
  const tree = (part: Evaluated): Bool => {
    if (part.all) return always;
    const branches = part.branches.map((branch) => {
      const local = scope.names.take("isBranch");
      declarations.push(`const ${local} = ${print(holds(branch.when, v, scope))};\n`);
      return and([atom(local), tree(branch.then)]);
    });
    return or([own(part), ...branches]);
  };
  const test = tree(evaluated);
  return { code: declarations.join(""), test };
}

function holds(when: Condition, v: string, scope: Scope): Bool {
  switch (when.kind) {
    case "matches":
      return condition(when.schema, v, scope, "beside");
    case "differs":
      return not(condition(when.schema, v, scope, "beside"));
    case "has":
      return unequal(propertyRead(v, when.property, scope.module), "undefined");
  }
}
