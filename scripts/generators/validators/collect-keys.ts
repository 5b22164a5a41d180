import { literal } from "../../emit/code.ts";
import type { Schema } from "../../model/types.ts";
import { isNever, not, print } from "./bool.ts";
import { collectStatements, lines } from "./collect-schema.ts";
import { evaluatedBeside } from "./evaluated.ts";
import { evaluatedKey, knownKey } from "./evaluated-condition.ts";
import { plainTarget } from "./plain-reference.ts";
import { condition } from "./schema-steps.ts";
import { below, subjectBelow, type Scope } from "./scope.ts";
import { skippingGuard } from "./skip-valid.ts";
import { at, patternConstant } from "./value-rules.ts";

/** The keywords that look at every property of an object, in one loop over its keys. */
export function collectKeys(schema: Schema, v: string, scope: Scope): string {
  const key = scope.names.take("key");
  const member = scope.names.take("member");
  const additional = additionalStatements(schema, key, member, scope);
  const unevaluated = unevaluatedStatements(schema, v, key, member, scope);
  const patterns = [...(schema.patternProperties ?? [])].map(([pattern, property]) => {
    const statements = entered(property, schema, member, scope);
    if (statements === "") return "";
    return `if (${patternConstant(pattern, property, scope.module)}.test(${key})) {\n${statements}\n}`;
  });
  const body = lines([nameStatements(schema, key, scope), ...patterns, additional, unevaluated.body]);
  if (body === "") return "";
  const properties = scope.module.runtimeType("Properties");
  const declaration = `const ${member} = (${v} as ${properties})[${key}];`;
  // Once the report is full, the rest of a large map is not worth walking.
  const skip = `if (report.isFull) break;\nif (${member} === undefined) continue;`;
  const step = `report.enterKey(${key});\n${body}\nreport.path.pop();`;
  return `${unevaluated.code}for (const ${key} of Object.keys(${v})) {\n${declaration}\n${skip}\n${step}\n}`;
}

/** For a member that the report's path already leads to. */
function entered(schema: Schema, parent: Schema, member: string, scope: Scope): string {
  const target = plainTarget(schema);
  if (target.component === undefined) return collectStatements(schema, member, "undefined", below(scope, schema));
  const call = `${scope.module.collect(subjectBelow(scope, target))}(${member}, report);`;
  const guard = skippingGuard(target, parent, "many", scope);
  return guard === undefined ? call : `if (!${guard}(${member})) ${call}`;
}

function nameStatements(schema: Schema, key: string, scope: Scope): string {
  const names = schema.propertyNames;
  if (names === undefined || names.boolean === true) return "";
  const { module } = scope;
  const matches = condition(names, key, scope, "below");
  const issue = `${module.runtime("propertyNameIssue")}(report, ${at(schema, "propertyNames")}, ${key}, ${reason(names, scope)});`;
  return isNever(matches) ? issue : `if (${print(not(matches))}) ${issue}`;
}

/** The collector that says what is wrong with a name; of a boolean schema there is nothing to say. */
function reason(names: Schema, scope: Scope): string {
  return names.boolean === undefined ? scope.module.collect(subjectBelow(scope, plainTarget(names))) : "undefined";
}

function additionalStatements(schema: Schema, key: string, member: string, scope: Scope): string {
  const rest = schema.additionalProperties;
  if (rest === undefined || rest.boolean === true) return "";
  const names = [...(schema.properties?.keys() ?? [])];
  const known = knownKey(names, [...(schema.patternProperties?.keys() ?? [])], key, schema, scope.module);
  const statements = restStatements(schema, rest, "additionalProperties", member, scope);
  if (statements === "" || isNever(known)) return statements;
  return `if (${print(not(known))}) {\n${statements}\n}`;
}

function unevaluatedStatements(
  schema: Schema,
  v: string,
  key: string,
  member: string,
  scope: Scope,
): { readonly code: string; readonly body: string } {
  const rest = schema.unevaluatedProperties;
  if (rest === undefined || rest.boolean === true) return { code: "", body: "" };
  const evaluated = evaluatedBeside(schema, "properties");
  const statements = evaluated.all ? "" : restStatements(schema, rest, "unevaluatedProperties", member, scope);
  if (statements === "") return { code: "", body: "" };
  const { code, test } = evaluatedKey(evaluated, v, key, schema, scope);
  return {
    code,
    body: isNever(test)
      ? statements
      : `if (${print(not(test))}) {
${statements}
}`,
  };
}

function restStatements(
  schema: Schema,
  rest: Schema,
  keyword: "additionalProperties" | "unevaluatedProperties",
  member: string,
  scope: Scope,
): string {
  if (rest.boolean !== false) return entered(rest, schema, member, scope);
  return `${scope.module.runtime("unknownPropertyIssue")}(report, ${at(schema, keyword)}, ${literal(keyword)});`;
}
