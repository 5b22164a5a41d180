import { literal } from "../../emit/code.ts";
import type { Schema } from "../../model/types.ts";
import { kindTest } from "./scalar-tests.ts";
import { not, or, print, type Bool } from "./bool.ts";
import { checkCost, unbounded } from "./check-cost.ts";
import { branchesOf } from "./listings.ts";
import { propertyRead } from "./property-read.ts";
import { condition } from "./schema-steps.ts";
import type { Scope } from "./scope.ts";
import { block, test, type Step } from "./steps.ts";
import { unionPlan, type TagCase } from "./union-plan.ts";

/** `anyOf` and `oneOf`; a list of values is asked for with those of `enum`. */
export function unionSteps(schema: Schema, v: string, scope: Scope): readonly Step[] {
  const anyOf = branchesOf(schema, "anyOf");
  const oneOf = branchesOf(schema, "oneOf");
  return [
    ...(anyOf === undefined ? [] : [unionStep(schema, anyOf, "anyOf", v, scope)]),
    ...(oneOf === undefined ? [] : [unionStep(schema, oneOf, "oneOf", v, scope)]),
  ];
}

function unionStep(
  schema: Schema,
  branches: readonly Schema[],
  keyword: "anyOf" | "oneOf",
  v: string,
  scope: Scope,
): Step {
  const plan = unionPlan(schema, branches, scope.direction);
  const cost = Math.min(unbounded, ...branches.map((branch) => checkCost(branch)));
  if (plan.kind === "tagged") return tagged(plan.property, plan.cases, v, cost, scope);
  if (keyword === "anyOf" || plan.kind === "exclusive" || branches.length === 1) {
    return test(anyBranch(branches, v, scope), cost);
  }
  return exactlyOne(branches, v, cost, scope);
}

/** Cheap branches first: which of them fits does not matter. */
function anyBranch(branches: readonly Schema[], v: string, scope: Scope): Bool {
  const cheapFirst = [...branches].sort((a, b) => checkCost(a) - checkCost(b));
  return or(cheapFirst.map((branch) => condition(branch, v, scope, "beside")));
}

function tagged(property: string, cases: readonly TagCase[], v: string, cost: number, scope: Scope): Step {
  const branches = cases.map(({ values, branch }) => {
    const labels = values.map((value) => `case ${literal(value)}:`).join("\n");
    return `${labels}\nif (!${group(condition(branch, v, scope, "beside"))}) return false;\nbreak;`;
  });
  // The branches ask for an object themselves; here it is only made sure that there is a property to read.
  const guard = `if (${print(not(kindTest("object", v)))}) return false;`;
  const read = propertyRead(v, property, scope.module);
  return block(`${guard}\nswitch (${read}) {\n${branches.join("\n")}\ndefault: return false;\n}`, Math.max(1, cost));
}

function group(bool: Bool): string {
  return bool.op === "atom" ? print(bool) : `(${print(bool)})`;
}

/** Stops at the second branch that fits. */
function exactlyOne(branches: readonly Schema[], v: string, cost: number, scope: Scope): Step {
  const count = scope.names.take("matching");
  const lines = branches.map((branch, index) => {
    const matches = print(condition(branch, v, scope, "beside"));
    if (index === 0) return `let ${count} = ${matches} ? 1 : 0;`;
    return `if (${matches}) {\nif (${count} === 1) return false;\n${count} = 1;\n}`;
  });
  return block(`${lines.join("\n")}\nif (${count} === 0) return false;`, cost);
}
