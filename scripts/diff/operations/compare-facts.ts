import type { Operation } from "../../model/types.ts";
import { changedName } from "../changed-name.ts";
import type { DiffScope } from "../diff-scope.ts";
import type { RuleId } from "../rules/index.ts";

type Tell = (rule: RuleId, what: string) => void;

/** What an operation is called, how long it lasts, and what is said of it. */
export function compareFacts({ log }: DiffScope, before: Operation, after: Operation): void {
  const places = { base: before.pointer, head: after.pointer };
  const tell: Tell = (rule, what) => log.add({ rule, what, ...places }, { operations: [after.id] });
  compareName(before, after, tell);
  compareLife(before, after, tell);
  compareTexts(before, after, tell);
}

function compareName(before: Operation, after: Operation, tell: Tell): void {
  if (before.id !== after.id) {
    return tell("api-operation-id-removed", `The operation \`${before.id}\` is called \`${after.id}\` now.`);
  }
  const changed = changedName(before.names, after.names);
  if (changed === undefined) return;
  tell("api-operation-name-changed", `\`${changed.base}\` is called \`${changed.head}\` now.`);
}

function compareLife(before: Operation, after: Operation, tell: Tell): void {
  if (before.deprecated !== after.deprecated) {
    if (after.deprecated === true) tell("endpoint-deprecated", "The operation is deprecated now.");
    else tell("endpoint-reactivated", "The operation is no longer deprecated.");
  }
  if (before.sunset === after.sunset) return;
  const [base, head] = [before, after].map(({ sunset }) => sunset ?? "not stated");
  tell("api-sunset-changed", `The sunset was ${base} and is ${head}.`);
}

function compareTexts(before: Operation, after: Operation, tell: Tell): void {
  if (before.summary !== after.summary || before.description !== after.description) {
    tell("api-description-changed", "The description changed.");
  }
  for (const tag of before.tags.filter((name) => !after.tags.includes(name))) {
    tell("api-tag-removed", `The tag \`${tag}\` is gone.`);
  }
  for (const tag of after.tags.filter((name) => !before.tags.includes(name))) {
    tell("api-tag-added", `The tag \`${tag}\` is new.`);
  }
}
