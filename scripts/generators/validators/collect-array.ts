import { literal } from "../../emit/code.ts";
import type { Schema } from "../../model/types.ts";
import { countMatching } from "./array-steps.ts";
import { collectBelow, lines } from "./collect-schema.ts";
import { evaluatedBeside } from "./evaluated.ts";
import { evaluatedItem } from "./evaluated-condition.ts";
import { isNever, print } from "./bool.ts";
import { plainTarget } from "./plain-reference.ts";
import { below, type Scope } from "./scope.ts";
import { skippingGuard } from "./skip-valid.ts";
import { at } from "./value-rules.ts";

/** The keywords on arrays, but for their size; `v` is known to be one. */
export function collectArray(schema: Schema, v: string, key: string, scope: Scope): string {
  return lines([
    ...(schema.prefixItems ?? []).map((item, index) => prefixStatements(item, index, v, scope)),
    itemsStatements(schema, v, scope),
    containsStatements(schema, v, key, scope),
    unevaluatedStatements(schema, v, scope),
  ]);
}

function prefixStatements(schema: Schema, index: number, v: string, scope: Scope): string {
  const local = scope.names.take(`item${index}`);
  const statements = collectBelow(schema, local, String(index), scope, below(scope, schema));
  if (statements === "") return "";
  return `if (${v}.length > ${index}) {\nconst ${local}: unknown = ${v}[${index}];\n${statements}\n}`;
}

function itemsStatements(schema: Schema, v: string, scope: Scope): string {
  const { items, prefixItems = [] } = schema;
  if (items === undefined) return "";
  const index = scope.names.take("i");
  const item = scope.names.take("item");
  const statements = collectBelow(items, item, index, scope, below(scope, items));
  if (statements === "") return "";
  const declaration = items.boolean === false ? "" : `const ${item}: unknown = ${v}[${index}];\n`;
  const guard = skippingGuard(plainTarget(items), schema, "many", scope);
  const skip = guard === undefined ? "" : `if (${guard}(${item})) continue;\n`;
  return `${loop(v, index, prefixItems.length)} {\n${declaration}${skip}${statements}\n}`;
}

/** Stops once the report is full: the rest of a large array is not worth walking. */
function loop(v: string, index: string, start: number): string {
  return `for (let ${index} = ${start}; ${index} < ${v}.length && !report.isFull; ${index}++)`;
}

function containsStatements(schema: Schema, v: string, key: string, scope: Scope): string {
  const { contains, minContains, maxContains } = schema;
  if (contains === undefined || (minContains === 0 && maxContains === undefined)) return "";
  const { count, code } = countMatching(contains, v, scope);
  const check = (operator: string, limit: number, keyword: string) => {
    const call = scope.module.runtime("containsIssue");
    return `if (${count} ${operator} ${limit}) ${call}(report, ${key}, ${at(schema, keyword)}, ${literal(keyword)}, ${limit}, ${count});`;
  };
  return lines([
    code,
    minContains === 0 ? "" : check("<", minContains ?? 1, minContains === undefined ? "contains" : "minContains"),
    maxContains === undefined ? "" : check(">", maxContains, "maxContains"),
  ]);
}

function unevaluatedStatements(schema: Schema, v: string, scope: Scope): string {
  const rest = schema.unevaluatedItems;
  if (rest === undefined || rest.boolean === true) return "";
  const evaluated = evaluatedBeside(schema, "items");
  if (evaluated.all) return "";
  const index = scope.names.take("i");
  const item = scope.names.take("item");
  const { code, test } = evaluatedItem(evaluated, v, index, item, scope);
  const skip = isNever(test) ? "" : `if (${print(test)}) continue;\n`;
  const statements = collectBelow(rest, item, index, scope, below(scope, rest));
  const body = `const ${item}: unknown = ${v}[${index}];\n${skip}${statements}`;
  return `${code}${loop(v, index, evaluated.prefix)} {\n${body}\n}`;
}
