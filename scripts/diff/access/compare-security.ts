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
  for (const name of left.keys()) {
    if (!right.has(name)) tell("security-alternative-removed", `It no longer takes ${name}.`);
  }
  for (const name of right.keys()) {
    if (!left.has(name)) tell("security-alternative-added", `It takes ${name} as well.`);
  }
  for (const [name, scopes] of left) compareScopes(name, scopes, right.get(name) ?? scopes, tell);
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
      return [keys.join(" with "), new Set(alternative.flatMap(({ scopes }) => scopes))];
    }),
  );
}

function compareScopes(
  name: string,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
  tell: (rule: RuleId, what: string) => void,
): void {
  for (const scope of after) {
    if (!before.has(scope)) tell("api-security-scope-added", `It needs the scope \`${scope}\` of ${name} now.`);
  }
  for (const scope of before) {
    if (!after.has(scope)) tell("api-security-scope-removed", `It no longer needs the scope \`${scope}\` of ${name}.`);
  }
}
