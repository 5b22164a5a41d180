import type { Schema } from "../../model/types.ts";
import { isAlways, isNever, print } from "./bool.ts";
import { checkCost, unbounded } from "./check-cost.ts";
import { evaluatedBeside } from "./evaluated.ts";
import { evaluatedItem } from "./evaluated-condition.ts";
import { condition, stepsBelow } from "./schema-steps.ts";
import { below, type Scope } from "./scope.ts";
import { asStatements, block, type Step } from "./steps.ts";

/** The keywords on arrays, but for their size; `v` is known to be one. */
export function arraySteps(schema: Schema, v: string, scope: Scope): readonly Step[] {
  return [
    ...prefixSteps(schema, v, scope),
    ...itemsSteps(schema, v, scope),
    ...containsSteps(schema, v, scope),
    ...unevaluatedSteps(schema, v, scope),
  ];
}

function prefixSteps(schema: Schema, v: string, scope: Scope): readonly Step[] {
  return (schema.prefixItems ?? []).flatMap((item, index) => {
    const local = scope.names.take(`item${index}`);
    const statements = asStatements(stepsBelow(item, local, scope, below(scope, item)));
    if (statements === "") return [];
    return [
      block(
        `if (${v}.length > ${index}) {\nconst ${local}: unknown = ${v}[${index}];\n${statements}\n}`,
        checkCost(item),
      ),
    ];
  });
}

function itemsSteps(schema: Schema, v: string, scope: Scope): readonly Step[] {
  const { items, prefixItems = [] } = schema;
  if (items === undefined || items.boolean === true) return [];
  if (items.boolean === false) return [block(`if (${v}.length > ${prefixItems.length}) return false;`, 1)];
  const index = scope.names.take("i");
  const item = scope.names.take("item");
  const statements = asStatements(stepsBelow(items, item, scope, below(scope, items)));
  if (statements === "") return [];
  return [
    block(
      `${loop(v, index, prefixItems.length)} {\nconst ${item}: unknown = ${v}[${index}];\n${statements}\n}`,
      unbounded,
    ),
  ];
}

function loop(v: string, index: string, start: number): string {
  return `for (let ${index} = ${start}; ${index} < ${v}.length; ${index}++)`;
}

function containsSteps(schema: Schema, v: string, scope: Scope): readonly Step[] {
  const { contains, minContains = 1, maxContains } = schema;
  if (contains === undefined || (minContains === 0 && maxContains === undefined)) return [];
  const { count, code } = countMatching(contains, v, scope);
  const tests = [
    ...(minContains > 0 ? [`if (${count} < ${minContains}) return false;`] : []),
    ...(maxContains === undefined ? [] : [`if (${count} > ${maxContains}) return false;`]),
  ];
  return [block(`${code}\n${tests.join("\n")}`, unbounded)];
}

/** Statements that count the items matching a schema. */
export function countMatching(
  contains: Schema,
  v: string,
  scope: Scope,
): { readonly count: string; readonly code: string } {
  const count = scope.names.take("matching");
  const index = scope.names.take("i");
  const item = scope.names.take("item");
  const matches = condition(contains, item, scope, "below");
  if (isAlways(matches)) return { count, code: `const ${count} = ${v}.length;` };
  const body = `const ${item}: unknown = ${v}[${index}];\nif (${print(matches)}) ${count}++;`;
  return { count, code: `let ${count} = 0;\n${loop(v, index, 0)} {\n${body}\n}` };
}

function unevaluatedSteps(schema: Schema, v: string, scope: Scope): readonly Step[] {
  const rest = schema.unevaluatedItems;
  if (rest === undefined || rest.boolean === true) return [];
  const evaluated = evaluatedBeside(schema, "items");
  if (evaluated.all) return [];
  const index = scope.names.take("i");
  const item = scope.names.take("item");
  const { code, test } = evaluatedItem(evaluated, v, index, item, scope);
  const statements = asStatements(stepsBelow(rest, item, scope, below(scope, rest)));
  const skip = isNever(test) ? "" : `if (${print(test)}) continue;\n`;
  const body = `const ${item}: unknown = ${v}[${index}];\n${skip}${statements}`;
  return [block(`${code}${loop(v, index, evaluated.prefix)} {\n${body}\n}`, unbounded)];
}
