import { and, isAlways, isNever, not, or, print, type Bool } from "./bool.ts";

/** One step of a function that answers whether a value is valid. Steps are sorted by cost, equal ones keep their order. */
export type Step =
  /** A condition that must hold. */
  | { readonly kind: "test"; readonly test: Bool; readonly cost: number }
  /** Statements that return false where the value is not valid. */
  | { readonly kind: "block"; readonly code: string; readonly cost: number }
  /** Declarations that later steps read. */
  | { readonly kind: "bind"; readonly code: string; readonly cost: 0 };

export function test(condition: Bool, cost: number): Step {
  return { kind: "test", test: condition, cost };
}

export function block(code: string, cost: number): Step {
  return { kind: "block", code, cost };
}

export function bind(code: string): Step {
  return { kind: "bind", code, cost: 0 };
}

/** All steps as one condition, or undefined where they need statements. */
export function asCondition(steps: readonly Step[]): Bool | undefined {
  const tests = sorted(steps).map((step) => (step.kind === "test" ? step.test : undefined));
  return tests.includes(undefined) ? undefined : and(tests as readonly Bool[]); // no undefined is left
}

/** Steps that count only where a condition holds: as a condition each where that is possible, so that they can still be sorted. */
export function when(condition: Bool, steps: readonly Step[]): readonly Step[] {
  if (steps.length === 0) return [];
  const whole = asCondition(steps);
  if (whole !== undefined) return [test(or([not(condition), whole]), maxCost(steps))];
  return [block(`if (${print(condition)}) {\n${asStatements(steps)}\n}`, maxCost(steps))];
}

/** Statements that return false at the first step that fails, and go on where all is well. */
export function asStatements(steps: readonly Step[]): string {
  return sorted(steps).map(statement).join("\n");
}

/** The body of a function that returns whether all steps are passed. */
export function asFunctionBody(steps: readonly Step[]): string {
  const whole = asCondition(steps);
  if (whole !== undefined) return `return ${print(whole)};`;
  return `${asStatements(steps)}\nreturn true;`;
}

export function maxCost(steps: readonly Step[]): number {
  return Math.max(0, ...steps.map(({ cost }) => cost));
}

function statement(step: Step): string {
  if (step.kind !== "test") return step.code;
  if (isAlways(step.test)) return "";
  return isNever(step.test) ? "return false;" : `if (${print(not(step.test))}) return false;`;
}

function sorted(steps: readonly Step[]): readonly Step[] {
  return [...steps].sort((a, b) => a.cost - b.cost);
}
