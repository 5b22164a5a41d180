import type { Schema } from "../../model/types.ts";
import { and, atom, isAlways, not, or, print, type Bool } from "./bool.ts";
import { unbounded } from "./check-cost.ts";
import { evaluatedBeside } from "./evaluated.ts";
import { evaluatedKey, knownKey } from "./evaluated-condition.ts";
import { condition } from "./schema-steps.ts";
import type { Scope } from "./scope.ts";
import { block, type Step } from "./steps.ts";
import { usesName } from "./uses-name.ts";
import { patternConstant } from "./value-rules.ts";

/**
 * The keywords that look at every property of an object, in one loop over its keys. `for in` allocates nothing, and
 * meets inherited keys as well: whether a key is the object's own is asked only of one that fails, which is rare.
 */
export function keyLoop(schema: Schema, v: string, scope: Scope): readonly Step[] {
  const key = scope.names.take("key");
  const member = scope.names.take("member");
  const unevaluated = unevaluatedCondition(schema, v, key, member, scope);
  const all = and([
    schema.propertyNames === undefined ? and([]) : condition(schema.propertyNames, key, scope, "below"),
    patternsCondition(schema, key, member, scope),
    additionalCondition(schema, key, member, scope),
    unevaluated.test,
  ]);
  if (isAlways(all)) return [];
  const own = atom(`${scope.module.runtime("hasProperty")}(${v}, ${key})`);
  const fails = `if (${print(and([not(all), own]))}) return false;`;
  const declaration = usesMember(all, member)
    ? `const ${member} = (${v} as ${scope.module.runtimeType("Properties")})[${key}];\n`
    : "";
  const code = `${unevaluated.code}for (const ${key} in ${v}) {\n${declaration}${fails}\n}`;
  return [block(code, declaration === "" ? 20 : unbounded)];
}

function usesMember(all: Bool, member: string): boolean {
  return usesName(print(all), member);
}

function patternsCondition(schema: Schema, key: string, member: string, scope: Scope): Bool {
  const conditions = [...(schema.patternProperties ?? [])].map(([pattern, property]) => {
    const holds = condition(property, member, scope, "below");
    if (isAlways(holds)) return holds;
    return or([not(atom(`${patternConstant(pattern, property, scope.module)}.test(${key})`)), holds]);
  });
  return and(conditions);
}

function additionalCondition(schema: Schema, key: string, member: string, scope: Scope): Bool {
  const rest = schema.additionalProperties;
  if (rest === undefined || rest.boolean === true) return and([]);
  const names = [...(schema.properties?.keys() ?? [])];
  const known = knownKey(names, [...(schema.patternProperties?.keys() ?? [])], key, schema, scope.module);
  return or([known, condition(rest, member, scope, "below")]);
}

function unevaluatedCondition(
  schema: Schema,
  v: string,
  key: string,
  member: string,
  scope: Scope,
): { readonly code: string; readonly test: Bool } {
  const rest = schema.unevaluatedProperties;
  const evaluated = rest === undefined || rest.boolean === true ? undefined : evaluatedBeside(schema, "properties");
  if (rest === undefined || evaluated === undefined || evaluated.all) return { code: "", test: and([]) };
  const { code, test } = evaluatedKey(evaluated, v, key, schema, scope);
  return { code, test: or([test, condition(rest, member, scope, "below")]) };
}
