import { endedComponents } from "../compare-names.ts";
import type { DiffScope } from "../diff-scope.ts";
import { isPastSunset } from "../operations/compare-operations.ts";
import { matchOperations } from "../operations/match-operations.ts";

/** What the packages called operations that have ended as announced, and what only these used: it may be gone. */
export function announcedNames(scope: Pick<DiffScope, "base" | "head" | "today">): ReadonlySet<string> {
  const { base, head, today } = scope;
  const { gone } = matchOperations(base.operations, head.operations);
  const operations = gone.filter((operation) => isPastSunset(operation, today));
  const components = endedComponents(scope);
  const owners = [...operations, ...base.schemas.filter(({ key }) => components.has(key))];
  return new Set(owners.flatMap(({ names }) => Object.values<string>({ ...names })));
}
