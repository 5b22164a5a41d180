import type { SchemaComponent } from "../model/types.ts";
import { anyFlow } from "./change.ts";
import { changedName } from "./changed-name.ts";
import type { DiffScope } from "./diff-scope.ts";
import { matchByKey } from "./match-by-key.ts";
import { isPastSunset } from "./operations/compare-operations.ts";
import { matchOperations } from "./operations/match-operations.ts";
import type { RuleId } from "./rules/index.ts";
import { conjunction } from "./schema/conjunction.ts";
import { stated } from "./schema/pair.ts";
import { typesOf } from "./schema/value-sets.ts";
import { reachableComponents } from "./reachable-components.ts";

/** The components of the document, after which the packages name what they export. */
export function compareNames(scope: DiffScope): void {
  const { kept, gone, come } = matchByKey(scope.base.schemas, scope.head.schemas, ({ key }) => key);
  const renamed = renamedComponents(scope, gone, come);
  const free = new Set(come);
  for (const successor of renamed.values()) free.delete(successor);
  const ended = endedComponents(scope);
  for (const component of gone) removedName(scope, component, renamed.get(component), ended);
  for (const component of free) {
    const what = `The schema \`${component.key}\` is new.`;
    scope.log.add({ rule: "api-schema-added", what, head: component.schema.pointer });
  }
  for (const [before, after] of kept) compareComponentNames(scope, before, after);
}

/** Components that are gone, each with one that came and has the same content. */
function renamedComponents(
  scope: DiffScope,
  gone: readonly SchemaComponent[],
  come: readonly SchemaComponent[],
): ReadonlyMap<SchemaComponent, SchemaComponent> {
  const renamed = new Map<SchemaComponent, SchemaComponent>();
  const free = new Map(come.map((component) => [component, outline(component)]));
  for (const component of gone) {
    const own = outline(component);
    const successor = [...free].find(([other, text]) => text === own && isSame(scope, component, other))?.[0];
    if (successor === undefined) continue;
    renamed.set(component, successor);
    free.delete(successor);
  }
  return renamed;
}

/** What is quick to tell of a component, so that few have to be compared as a whole. */
function outline({ schema }: SchemaComponent): string {
  const whole = conjunction([schema], schema.pointer);
  const names = stated(whole, "properties").flatMap((properties) => [...properties.keys()]);
  return JSON.stringify([[...typesOf(whole)], names.sort()]);
}

/** Whether two components have the same content, and what they refer to as well. */
function isSame({ schemas }: DiffScope, before: SchemaComponent, after: SchemaComponent): boolean {
  const [base, head] = [before, after].map(({ schema }) => conjunction([schema], schema.pointer));
  if (base === undefined || head === undefined) return false;
  return anyFlow.every((flow) => schemas.relationOf({ base, head, flow }).size === 0);
}

function removedName(
  { log }: DiffScope,
  { key, schema }: SchemaComponent,
  successor: SchemaComponent | undefined,
  ended: ReadonlySet<string>,
): void {
  if (successor !== undefined) {
    const what = `The schema \`${key}\` is called \`${successor.key}\` now.`;
    const rule = "api-schema-renamed";
    return log.add({ rule, what, base: schema.pointer, head: successor.schema.pointer });
  }
  const rule = ended.has(key) ? "api-schema-removed-after-sunset" : "api-schema-removed";
  log.add({ rule, what: `The schema \`${key}\` is gone.`, base: schema.pointer });
}

/** Components that nothing used but operations which have ended as announced. */
export function endedComponents({
  base,
  head,
  today,
}: Pick<DiffScope, "base" | "head" | "today">): ReadonlySet<string> {
  const { gone } = matchOperations(base.operations, head.operations);
  const past = gone.filter((operation) => isPastSunset(operation, today));
  if (past.length === 0) return new Set();
  const others = base.operations.filter((operation) => !past.includes(operation));
  const used = reachableComponents([...others, ...base.webhooks]);
  return new Set([...reachableComponents(past)].filter((key) => !used.has(key)));
}

function compareComponentNames({ log }: DiffScope, before: SchemaComponent, after: SchemaComponent): void {
  const places = { base: before.schema.pointer, head: after.schema.pointer };
  const tell = (rule: RuleId, what: string) => log.add({ rule, what, ...places });
  const [old, names] = [before.names, after.names];
  const [hadInput, hasInput] = [old, names].map(({ type, inputType }) => type !== inputType);
  // The exports for what is written come and go with their type.
  const changed = changedName(old, names, hadInput === hasInput ? undefined : /input/i);
  if (changed !== undefined) {
    tell("api-schema-name-changed", `\`${changed.base}\` is called \`${changed.head}\` now.`);
  }
  if (hadInput === true && hasInput === false) {
    tell("input-type-removed", `\`${old.inputType}\` is gone: what is written is a \`${names.type}\` as well.`);
  }
  if (hadInput === false && hasInput === true) {
    tell("input-type-added", `What is written is a type of its own now, \`${names.inputType}\`.`);
  }
}
