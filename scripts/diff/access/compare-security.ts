import { childPointer, valueAt } from "../../json/json-pointer.ts";
import type { Operation, SecurityRequirement, SecurityScheme, SpecModel } from "../../model/types.ts";
import type { DiffScope } from "../diff-scope.ts";
import { matchByKey } from "../match-by-key.ts";
import { describeTravel } from "./describe-travel.ts";
import type { RuleId } from "../rules/index.ts";

/** Which credentials an operation takes: alternatives, each of one or more schemes. */
export function compareSecurity({ base, head, log }: DiffScope, before: Operation, after: Operation): void {
  const oldKey = renamedSchemes(base.securitySchemes, head.securitySchemes);
  const places = { base: securityPlace(base, before), head: securityPlace(head, after) };
  const tell = (rule: RuleId, what: string) => {
    log.add({ rule, what, ...places }, { operations: [after.id] });
  };
  const [wasOpen, isOpen] = [before, after].map(({ security }) => isOptional(security));
  if (wasOpen === true && isOpen === false) tell("api-security-added", `It needs ${listed(after.security)} now.`);
  if (wasOpen === false && isOpen === true) tell("api-security-removed", "It needs no credential any more.");
  if (wasOpen !== isOpen) return;
  const [left, right] = [schemesOf(before.security), schemesOf(after.security, oldKey)];
  compareAlternatives([...left.keys()], [...right.keys()], tell);
  for (const [name, scopes] of left) compareScopes(name, scopes, right.get(name) ?? scopes, tell);
}

type Tell = (rule: RuleId, what: string) => void;

/** Alternatives that came and went. One that asks for more or less than before is the same one. */
function compareAlternatives(before: readonly string[], after: readonly string[], tell: Tell): void {
  const come = new Set(after.filter((name) => !before.includes(name)));
  for (const name of before.filter((each) => !after.includes(each))) {
    const lesser = after.find((other) => isWithin(other, name));
    const greater = lesser === undefined ? [...come].find((other) => isWithin(name, other)) : undefined;
    if (lesser !== undefined) tell("api-security-removed", `It needs no more than ${lesser} instead of ${name}.`);
    else if (greater !== undefined) tell("api-security-added", `It needs ${greater} now, where ${name} was enough.`);
    else tell("security-alternative-removed", `It no longer takes ${name}.`);
    come.delete(lesser ?? greater ?? "");
  }
  for (const name of come) tell("security-alternative-added", `It takes ${name} as well.`);
}

const together = " with ";

/** Whether who has all credentials of the second has those of the first. */
function isWithin(few: string, many: string): boolean {
  const all = many.split(together);
  return few.split(together).every((name) => all.includes(name));
}

/** What schemes were called whose key is new while the credential travels as it did. */
function renamedSchemes(base: readonly SecurityScheme[], head: readonly SecurityScheme[]): ReadonlyMap<string, string> {
  const { gone, come } = matchByKey(base, head, ({ key }) => key);
  return new Map(
    come.flatMap((scheme) => {
      const before = gone.find((other) => describeTravel(other) === describeTravel(scheme));
      return before === undefined ? [] : [[scheme.key, before.key] as const];
    }),
  );
}

/** Where the requirement stands: with the operation, or with the document for all that say nothing. */
function securityPlace({ document }: SpecModel, { pointer }: Operation): string {
  const own = childPointer(pointer, "security");
  return valueAt(document, own) === undefined ? "#/security" : own;
}

/** Without a requirement, or with an empty alternative, a call needs no credential. */
function isOptional(security: readonly SecurityRequirement[]): boolean {
  return security.length === 0 || security.some((alternative) => alternative.length === 0);
}

function listed(security: readonly SecurityRequirement[]): string {
  return [...schemesOf(security).keys()].join(" or ");
}

/** The scopes of each alternative, by its schemes. */
function schemesOf(
  security: readonly SecurityRequirement[],
  oldKey: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, ReadonlySet<string>> {
  const stated = security.filter((alternative) => alternative.length > 0);
  return new Map(
    stated.map((alternative) => {
      const keys = alternative.map(({ scheme: { key } }) => `\`${oldKey.get(key) ?? key}\``).sort();
      return [keys.join(together), new Set(alternative.flatMap(({ scopes }) => scopes))];
    }),
  );
}

function compareScopes(name: string, before: ReadonlySet<string>, after: ReadonlySet<string>, tell: Tell): void {
  for (const scope of after) {
    if (!before.has(scope)) tell("api-security-scope-added", `It needs the scope \`${scope}\` of ${name} now.`);
  }
  for (const scope of before) {
    if (!after.has(scope)) tell("api-security-scope-removed", `It no longer needs the scope \`${scope}\` of ${name}.`);
  }
}
