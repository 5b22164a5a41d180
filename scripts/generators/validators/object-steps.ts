import { isAbsentIn } from "../../model/direction.ts";
import type { Schema } from "../../model/types.ts";
import { equal, not, or, print, unequal } from "./bool.ts";
import { keyLoop } from "./key-loop-steps.ts";
import { localNames, propertyReads } from "./property-read.ts";
import { stepsBelow, stepsBeside } from "./schema-steps.ts";
import { below, type Scope } from "./scope.ts";
import { asCondition, bind, block, maxCost, asStatements, test, when, type Step } from "./steps.ts";
import { kindTest } from "./scalar-tests.ts";
import { kindsOf, refusesUndefined } from "./value-kinds.ts";

/** The keywords on objects; `v` is known to be one. */
export function objectSteps(schema: Schema, v: string, scope: Scope): readonly Step[] {
  const required = requiredHere(schema, scope);
  const names = localNames(propertiesToRead(schema, required, scope), scope);
  const local = (property: string) => names.get(property) ?? "";
  const steps: Step[] = [];
  for (const [name, property] of schema.properties ?? []) {
    if (!names.has(name)) continue;
    if (isAbsentIn(scope.direction, property)) steps.push(test(equal(local(name), "undefined"), 0.5));
    else if (required.has(name)) steps.push(...requiredSteps(property, local(name), scope));
    else steps.push(...optionalSteps(property, local(name), scope));
  }
  for (const name of required) {
    if (schema.properties?.has(name) !== true) steps.push(test(unequal(local(name), "undefined"), 0.5));
  }
  for (const [name, others] of schema.dependentRequired ?? []) {
    for (const other of others.filter((entry) => !scope.absent.has(entry))) {
      steps.push(test(or([equal(local(name), "undefined"), unequal(local(other), "undefined")]), 1));
    }
  }
  for (const [name, part] of schema.dependentSchemas ?? []) {
    steps.push(...when(unequal(local(name), "undefined"), stepsBeside(part, v, scope)));
  }
  const reads = propertyReads(v, names, asStatements(steps), scope);
  return [...(reads === "" ? [] : [bind(reads)]), ...steps, ...keyLoop(schema, v, scope)];
}

/** What must be there in this direction. */
export function requiredHere(schema: Schema, scope: Scope): ReadonlySet<string> {
  return new Set((schema.required ?? []).filter((name) => !scope.absent.has(name)));
}

/** The properties that some check looks at, in the document's order. */
export function propertiesToRead(schema: Schema, required: ReadonlySet<string>, scope: Scope): readonly string[] {
  const checked = [...(schema.properties ?? [])].filter(([name, property]) => {
    const isFree = property.boolean === true && !required.has(name);
    return !isFree || isAbsentIn(scope.direction, property);
  });
  const dependent = [...(schema.dependentRequired ?? [])].flatMap(([name, others]) => [name, ...others]);
  const names = [
    ...checked.map(([name]) => name),
    ...required,
    ...dependent,
    ...(schema.dependentSchemas?.keys() ?? []),
  ];
  return [...new Set(names)];
}

function requiredSteps(property: Schema, local: string, scope: Scope): readonly Step[] {
  const steps = stepsBelow(property, local, scope, below(scope, property));
  return refusesUndefined(property) ? steps : [test(unequal(local, "undefined"), 0.5), ...steps];
}

/** The type is still checked early, where the rest has to wait for other properties. */
function optionalSteps(property: Schema, local: string, scope: Scope): readonly Step[] {
  const steps = stepsBelow(property, local, scope, below(scope, property));
  if (steps.length === 0) return [];
  const isAbsent = equal(local, "undefined");
  const whole = asCondition(steps);
  if (whole !== undefined) return [test(or([isAbsent, whole]), maxCost(steps))];
  if (steps.some(({ kind }) => kind === "bind")) return when(unequal(local, "undefined"), steps);
  // Its own `type` is the first test and settles the kind; what follows is asked of that kind alone, which TypeScript can
  // follow. A kind that something else settles (a `const` in an `allOf`) may be asked for later than that.
  const isArray = property.type?.length === 1 && property.type[0] === "array" && kindsOf(property)?.size === 1;
  const isThere = isArray ? kindTest("array", local) : not(isAbsent);
  const tests = steps.flatMap((step) => (step.kind === "test" ? [step] : []));
  const rest = steps.filter((step) => step.kind !== "test");
  return [
    ...tests.map((step, index) => test(or([index === 0 ? isAbsent : not(isThere), step.test]), step.cost)),
    block(`if (${print(isThere)}) {\n${asStatements(rest)}\n}`, maxCost(rest)),
  ];
}
