import type { JsonType, Schema } from "../../model/types.ts";
import { arraySteps } from "./array-steps.ts";
import { and, atom, never, not, or, print, type Bool } from "./bool.ts";
import { checkCost } from "./check-cost.ts";
import { listings } from "./listings.ts";
import { objectSteps } from "./object-steps.ts";
import { kindTest, typeTest, unnarrowed, valueTest } from "./scalar-tests.ts";
import { below, beside, maxDepth, subjectBelow, subjectBeside, type Scope } from "./scope.ts";
import { asCondition, block, test, when, asStatements, maxCost, type Step } from "./steps.ts";
import { isTiny } from "./tiny-schema.ts";
import { unionSteps } from "./union-steps.ts";
import { valueRules } from "./value-rules.ts";
import { isOpenEnum, kindOfType, kindOfValue, type Kind } from "./value-kinds.ts";

/**
 * The steps that decide whether the value named `v` matches a schema. They stand in a function that returns false at
 * the first that fails.
 */
export function schemaSteps(schema: Schema, v: string, scope: Scope): readonly Step[] {
  if (schema.boolean !== undefined) return schema.boolean ? [] : [test(never, 0)];
  return [...typedSteps(schema, v, scope), ...applicatorSteps(schema, v, scope)];
}

/** The steps for another schema of the same value: inline, or a call where it has a function of its own. */
export function stepsBeside(schema: Schema, v: string, scope: Scope): readonly Step[] {
  if (hasFunction(schema)) return [call(schema, v, scope, "beside")];
  return schemaSteps(schema, v, beside(scope, schema));
}

/** The same for a property or an item. `scope` is that of the value they belong to. */
export function stepsBelow(schema: Schema, v: string, scope: Scope, inner: Scope): readonly Step[] {
  if (standsAlone(schema, scope)) return [call(schema, v, scope, "below")];
  return schemaSteps(schema, v, inner);
}

/** Whether the value matches, as a condition: what needs statements becomes a function of its own. */
export function condition(schema: Schema, v: string, scope: Scope, place: "beside" | "below"): Bool {
  const isOwn = place === "below" ? standsAlone(schema, scope) : hasFunction(schema);
  if (isOwn) return callCondition(schema, v, scope, place);
  const inner = place === "beside" ? beside(scope, schema) : below(scope, schema);
  return asCondition(schemaSteps(schema, v, inner)) ?? callCondition(schema, v, scope, place);
}

/**
 * Whether a property or an item gets a function of its own. Beyond a depth it must: what `contains` evaluates may lead back
 * to itself by way of `unevaluatedItems`, with no component between.
 */
function standsAlone(schema: Schema, scope: Scope): boolean {
  return hasFunction(schema) || (scope.depth >= maxDepth && checkCost(schema) > 10);
}

/** A named schema is checked by its own module, unless its test is shorter than the call. */
function hasFunction(schema: Schema): boolean {
  return schema.component !== undefined && !isTiny(schema);
}

function call(schema: Schema, v: string, scope: Scope, place: "beside" | "below"): Step {
  return test(callCondition(schema, v, scope, place), checkCost(schema));
}

function callCondition(schema: Schema, v: string, scope: Scope, place: "beside" | "below"): Bool {
  const subject = place === "beside" ? subjectBeside(scope, schema) : subjectBelow(scope, schema);
  return atom(`${scope.module.accepts(subject)}(${v})`);
}

/** `type`, `const`, `enum`, and the keywords that apply to values of one kind. */
function typedSteps(schema: Schema, v: string, scope: Scope): readonly Step[] {
  const listed = isOpenEnum(schema, scope.direction) ? openTest(schema, v) : listedTest(schema, v, scope);
  const types = listed.covers ? undefined : schema.type;
  const groups = kindGroups(schema, v, scope);
  const first: readonly Step[] = [
    ...(types === undefined ? [] : [test(typeTest(types, v), 0)]),
    ...(listed.test === undefined ? [] : [test(listed.test, 0.5)]),
  ];
  const [only] = types === undefined ? [] : kindsOfTypes(types);
  if (types !== undefined && kindsOfTypes(types).length === 1) return [...first, ...(groups.get(only as Kind) ?? [])];
  const allowed = types === undefined ? [...groups.keys()] : kindsOfTypes(types);
  return [...first, ...allowed.flatMap((kind) => when(kindTest(kind, v), groups.get(kind) ?? []))];
}

function kindsOfTypes(types: readonly JsonType[]): readonly Kind[] {
  return [...new Set(types.map(kindOfType))];
}

interface ListedTest {
  readonly test?: Bool;
  /** Whether the listed values say all that `type` says. */
  readonly covers: boolean;
}

function listedTest(schema: Schema, v: string, scope: Scope): ListedTest {
  const found = listings(schema);
  if (found.length === 0) return { covers: false };
  const { module, isBeside } = scope;
  const read = isBeside || found.length > 1 ? unnarrowed(v) : v;
  return { test: and(found.map(({ values }) => valueTest(values, read, schema, module))), covers: true };
}

/** `x-open-enum` as read: any value of a kind that the enum lists. */
function openTest(schema: Schema, v: string): ListedTest {
  const kinds = [...new Set((schema.enum ?? []).map(kindOfValue))];
  if (schema.type?.every((type) => kinds.includes(kindOfType(type))) === true) return { covers: false };
  return { test: or(kinds.map((kind) => typeTest([kind], v))), covers: false };
}

function kindGroups(schema: Schema, v: string, scope: Scope): ReadonlyMap<Kind, readonly Step[]> {
  const groups = new Map<Kind, Step[]>();
  const add = (kind: Kind, steps: readonly Step[]) => {
    if (steps.length > 0) groups.set(kind, [...(groups.get(kind) ?? []), ...steps]);
  };
  for (const rule of valueRules(schema, v, scope)) add(rule.kind, [test(rule.test, rule.cost)]);
  if (allows(schema, "object")) add("object", objectSteps(schema, v, scope));
  if (allows(schema, "array")) add("array", arraySteps(schema, v, scope));
  return groups;
}

export function allows(schema: Schema, kind: Kind): boolean {
  return schema.type === undefined || schema.type.some((type) => kindOfType(type) === kind);
}

/** The keywords that hold other schemas for the same value. */
function applicatorSteps(schema: Schema, v: string, scope: Scope): readonly Step[] {
  const steps: Step[] = [];
  if (schema.ref !== undefined) {
    // Where nothing stands beside it, the target is all that looks at the value.
    const inner = listings(schema).length > 0 ? beside(scope, schema.ref) : scope;
    steps.push(...referenceSteps(schema.ref, v, inner));
  }
  for (const part of schema.allOf ?? []) steps.push(...stepsBeside(part, v, scope));
  steps.push(...unionSteps(schema, v, scope));
  if (schema.not !== undefined) {
    steps.push(test(not(condition(schema.not, v, scope, "beside")), checkCost(schema.not)));
  }
  if (schema.if !== undefined) steps.push(...conditionalSteps(schema, schema.if, v, scope));
  return steps;
}

/** The target of a reference has a function of its own, because it may be its own part. */
function referenceSteps(target: Schema, v: string, scope: Scope): readonly Step[] {
  if (target.boolean !== undefined || isTiny(target)) return schemaSteps(target, v, scope);
  return [call(target, v, scope, "beside")];
}

function conditionalSteps(schema: Schema, premise: Schema, v: string, scope: Scope): readonly Step[] {
  const then = schema.then === undefined ? [] : stepsBeside(schema.then, v, scope);
  const otherwise = schema.else === undefined ? [] : stepsBeside(schema.else, v, scope);
  if (then.length + otherwise.length === 0) return [];
  const matches = condition(premise, v, scope, "beside");
  if (otherwise.length === 0) return when(matches, then);
  if (then.length === 0) return when(not(matches), otherwise);
  const local = scope.names.take("matchesIf");
  const code = `const ${local} = ${print(matches)};\nif (${local}) {\n${asStatements(then)}\n} else {\n${asStatements(otherwise)}\n}`;
  return [block(code, maxCost([...then, ...otherwise]))];
}
