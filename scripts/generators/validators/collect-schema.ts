import { literal } from "../../emit/code.ts";
import type { Json, Schema } from "../../model/types.ts";
import { collectArray } from "./collect-array.ts";
import { collectObject } from "./collect-object.ts";
import { collectUnions } from "./collect-unions.ts";
import { and, atom, isNever, not, print, type Bool } from "./bool.ts";
import { branchesOf, isScalar, listings, type Listing } from "./listings.ts";
import type { ModuleBuilder } from "./module-builder.ts";
import { plainTarget } from "./plain-reference.ts";
import { isSensitive, withoutValues } from "./sensitive.ts";
import { kindTest, typeTest, valueConstant, valueTest } from "./scalar-tests.ts";
import { beside, subjectBelow, subjectBeside, type Scope } from "./scope.ts";
import { allows, condition } from "./schema-steps.ts";
import { isOpenEnum, kindOfType, kindOfValue, type Kind } from "./value-kinds.ts";
import { at, valueRules } from "./value-rules.ts";

/**
 * Statements that report everything that is wrong with the value named `v`. `key` is code of the last step of its path,
 * or `"undefined"` where the report's own path leads to it: only a value without parts may be given with a key.
 */
export function collectStatements(schema: Schema, v: string, key: string, scope: Scope): string {
  if (schema.boolean === true) return "";
  if (schema.boolean === false) {
    return `${scope.module.runtime("neverIssue")}(report, ${key}, ${literal(schema.pointer)});`;
  }
  const code = lines([typedStatements(schema, v, key, scope), applicatorStatements(schema, v, key, scope)]);
  return code !== "" && isSensitive(schema) ? withoutValues(code) : code;
}

/** The same for another schema of the same value, which the report's path leads to. */
export function collectBeside(schema: Schema, v: string, scope: Scope): string {
  if (schema.component !== undefined) return callBeside(schema, v, scope);
  return collectStatements(schema, v, "undefined", beside(scope, schema));
}

function callBeside(schema: Schema, v: string, scope: Scope): string {
  return `${scope.module.collect(subjectBeside(scope, schema))}(${v}, report);`;
}

/** The name of a function that collects for a branch of a union. */
export function branchCollector(schema: Schema, scope: Scope): string {
  return scope.module.collect(subjectBeside(scope, plainTarget(schema)));
}

/** For a property or an item under `key`. */
export function collectBelow(schema: Schema, v: string, key: string, scope: Scope, inner: Scope): string {
  if (schema.component === undefined && isSimple(schema)) return collectStatements(schema, v, key, inner);
  const target = plainTarget(schema);
  const subject = subjectBelow(scope, target);
  const isCall = schema.component !== undefined || target !== schema;
  const body = isCall
    ? `${scope.module.collect(subject)}(${v}, report);`
    : collectStatements(schema, v, "undefined", inner);
  if (body === "") return "";
  return `report.path.push(${key});\n${body}\nreport.path.pop();`;
}

/** Whether every issue of a schema is at the value itself. */
function isSimple(schema: Schema): boolean {
  const parts = [
    schema.ref, schema.allOf, branchesOf(schema, "anyOf"), branchesOf(schema, "oneOf"), schema.if, schema.then, schema.else, schema.properties,
    schema.patternProperties, schema.additionalProperties, schema.propertyNames, schema.unevaluatedProperties,
    schema.dependentSchemas, schema.dependentRequired, schema.items, schema.prefixItems, schema.unevaluatedItems, schema.required,
  ]; // prettier-ignore
  return parts.every((part) => part === undefined || ("boolean" in part && part.boolean === true));
}

/** A wrong type is one mistake: the other keywords of the schema are then not asked. */
function typedStatements(schema: Schema, v: string, key: string, scope: Scope): string {
  const { module } = scope;
  const isOpen = isOpenEnum(schema, scope.direction);
  const open = isOpen ? [...new Set((schema.enum ?? []).map(kindOfValue))] : undefined;
  const types = schema.type ?? open;
  const listed =
    open === undefined ? listedStatements(schema, v, key, scope) : openStatements(schema, open, v, key, scope);
  const groups = groupStatements(schema, v, key, scope);
  if (types === undefined) return lines([listed, ...groups.map(([kind, code]) => guarded(kind, v, code))]);
  const keyword = schema.type === undefined ? "enum" : "type";
  const failing = `${module.runtime("typeIssue")}(report, ${key}, ${v}, ${at(schema, keyword)}, ${literal(types.join(" "))}${keyword === "enum" ? ', "enum"' : ""});`;
  const head = `if (${print(not(typeTest(types, v)))}) {\n${failing}\n}`;
  const kinds = new Set(types.map(kindOfType));
  const allowed = groups.filter(([kind]) => kinds.has(kind));
  const rest = lines([listed, ...allowed.map(([kind, code]) => (kinds.size === 1 ? code : guarded(kind, v, code)))]);
  return rest === "" ? head : `${head} else {\n${rest}\n}`;
}

/** A long list is there as a constant anyway; looking it up there is short, and only values at fault are in no hurry. */
function listTest(
  keyword: Listing["keyword"],
  constant: string,
  values: readonly Json[],
  v: string,
  schema: Schema,
  module: ModuleBuilder,
): Bool {
  const isLong = keyword !== "const" && values.length > 3 && values.every(isScalar);
  return isLong ? atom(`${constant}.includes(${v})`) : valueTest(values, v, schema, module);
}

/** `x-open-enum` as read, where `type` allows kinds that no listed value has. */
function openStatements(schema: Schema, open: readonly Kind[], v: string, key: string, scope: Scope): string {
  if (schema.type === undefined || schema.type.every((type) => open.includes(kindOfType(type)))) return "";
  const call = scope.module.runtime("typeIssue");
  const issue = `${call}(report, ${key}, ${v}, ${at(schema, "enum")}, ${literal(open.join(" "))}, "enum");`;
  return `if (${print(not(typeTest(open, v)))}) {\n${issue}\n}`;
}

function guarded(kind: Kind, v: string, code: string): string {
  return `if (${print(kindTest(kind, v))}) {\n${code}\n}`;
}

function listedStatements(schema: Schema, v: string, key: string, scope: Scope): string {
  const { module } = scope;
  const statements = listings(schema).map(({ keyword, values, stated }) => {
    const all = keyword === "const" ? schema.const?.value : stated;
    const shown = typeof all === "object" && all !== null ? valueConstant(all, schema, module) : literal(all ?? null);
    const issue = module.runtime(keyword === "const" ? "constIssue" : "enumIssue");
    const union = keyword === "const" || keyword === "enum" ? "" : `, ${literal(keyword)}`;
    const call = `${issue}(report, ${key}, ${v}, ${at(schema, keyword)}, ${shown}${union});`;
    const test = listTest(keyword, shown, values, v, schema, module);
    return isNever(test) ? call : `if (${print(not(test))}) {\n${call}\n}`;
  });
  return lines(statements);
}

function groupStatements(schema: Schema, v: string, key: string, scope: Scope): readonly (readonly [Kind, string])[] {
  const groups = new Map<Kind, string[]>();
  const add = (kind: Kind, code: string) => {
    if (code !== "") groups.set(kind, [...(groups.get(kind) ?? []), code]);
  };
  for (const rule of valueRules(schema, v, scope)) {
    const fails = rule.settled === undefined ? not(rule.test) : and([not(rule.settled), not(rule.test)]);
    add(rule.kind, `if (${print(fails)}) ${rule.issue(key)}`);
  }
  if (allows(schema, "object")) add("object", collectObject(schema, v, scope));
  if (allows(schema, "array")) add("array", collectArray(schema, v, key, scope));
  return [...groups].map(([kind, statements]) => [kind, lines(statements)] as const);
}

function applicatorStatements(schema: Schema, v: string, key: string, scope: Scope): string {
  return lines([
    schema.ref === undefined ? "" : referenceStatements(schema.ref, v, scope),
    ...(schema.allOf ?? []).map((part) => collectBeside(part, v, scope)),
    collectUnions(schema, v, scope),
    notStatements(schema, v, key, scope),
    conditionalStatements(schema, v, scope),
  ]);
}

function referenceStatements(reference: Schema, v: string, scope: Scope): string {
  return reference.boolean === undefined ? callBeside(reference, v, scope) : collectBeside(reference, v, scope);
}

function notStatements(schema: Schema, v: string, key: string, scope: Scope): string {
  if (schema.not === undefined) return "";
  const issue = `${scope.module.runtime("notIssue")}(report, ${key}, ${v}, ${at(schema, "not")});`;
  const matches = condition(schema.not, v, scope, "beside");
  return `if (${print(matches)}) ${issue}`;
}

function conditionalStatements(schema: Schema, v: string, scope: Scope): string {
  if (schema.if === undefined) return "";
  const then = schema.then === undefined ? "" : collectBeside(schema.then, v, scope);
  const otherwise = schema.else === undefined ? "" : collectBeside(schema.else, v, scope);
  const matches = condition(schema.if, v, scope, "beside");
  if (then === "") return otherwise === "" ? "" : `if (${print(not(matches))}) {\n${otherwise}\n}`;
  return `if (${print(matches)}) {\n${then}\n}${otherwise === "" ? "" : ` else {\n${otherwise}\n}`}`;
}

/** The parts that are not empty, one below the other. */
export function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n");
}
