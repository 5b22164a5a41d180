import type { Schema } from "../../model/types.ts";
import { checkCost, unbounded } from "./check-cost.ts";
import { subjectBelow, type Scope } from "./scope.ts";

/**
 * The guard that is asked before a part of `parent` is walked for its issues: most parts are valid, and a guard finds that
 * out faster. Undefined where there is none. Items of an array or a map always have one. A single property has one unless
 * it is large, because its own items have theirs. Between two recursive schemas there is none: guards at each level of a
 * deep value would look at the lowest as often as there are levels.
 */
export function skippingGuard(target: Schema, parent: Schema, count: "one" | "many", scope: Scope): string | undefined {
  if (target.component === undefined || (target.isRecursive && parent.isRecursive)) return undefined;
  const isLarge = !target.isRecursive && checkCost(target) >= unbounded;
  return isLarge && count === "one" ? undefined : scope.module.accepts(subjectBelow(scope, target));
}
