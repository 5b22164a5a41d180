import { unionsOf, type Branches } from "./branches.ts";
import type { Finding } from "../finding.ts";
import { conjunction, demandsOnly, type Conjunction, type SchemaUnion } from "./conjunction.ts";
import { describeMember } from "./describe-member.ts";
import { matchMembers } from "./match-members.ts";
import { anchor, found, type Inspection, type Pair } from "./pair.ts";

/** Whether one side is nothing but a choice, and the other leaves none: then the other is one of the members. */
export function isChoiceAgainstOne({ base, head }: Pair, branches: Branches): boolean {
  if (branches.base.length + branches.head.length !== 1 || base.parts.length * head.parts.length === 0) return false;
  const choice = branches.base.length === 1 ? base : head;
  return choice.parts.every(({ schema }) => demandsOnly(schema, ["type", "discriminator"]));
}

/** The branches of `oneOf` and `anyOf`: which came, which went, and what became of the others. */
export function compareUnions(pair: Pair, branches: Branches): Inspection {
  const { base, head } = branches;
  if (isChoiceAgainstOne(pair, branches)) {
    return compareMembers(pair, membersOf(pair.base, base), membersOf(pair.head, head));
  }
  const kept = base.slice(0, head.length).map((union, index) => compareUnion(pair, union, head[index] ?? union));
  const gone = base
    .slice(head.length)
    .map(() => found(pair, "type", "union-removed", "It need not be one of several any more."));
  const come = head.slice(base.length).map(() => found(pair, "type", "union-added", "It must be one of several now."));
  return {
    findings: [...kept.flatMap(({ findings }) => findings), ...gone, ...come],
    children: kept.flatMap(({ children }) => children),
  };
}

function membersOf(side: Conjunction, unions: readonly SchemaUnion[]): readonly Conjunction[] {
  const [union] = unions;
  return union === undefined ? [side] : branchesIn(union);
}

function branchesIn({ members }: SchemaUnion): readonly Conjunction[] {
  return members.map((member) => conjunction([member], member.pointer));
}

function compareUnion(pair: Pair, base: SchemaUnion, head: SchemaUnion): Inspection {
  const { findings, children } = compareMembers(pair, membersOf(pair.base, [base]), membersOf(pair.head, [head]));
  if (base.kind === head.kind) return { findings, children };
  const rule = head.kind === "oneOf" ? "any-of-became-one-of" : "one-of-became-any-of";
  return {
    findings: [...findings, found(pair, head.kind, rule, `\`${base.kind}\` is \`${head.kind}\` now.`)],
    children,
  };
}

function compareMembers(pair: Pair, base: readonly Conjunction[], head: readonly Conjunction[]): Inspection {
  const kinds = [pair.base, pair.head].flatMap(unionsOf).map(({ kind }) => kind);
  const alike = matchMembers(base, head, "alike");
  const left = alike.gone.flatMap((member) => cutUp(member, kinds, alike.come));
  const right = alike.come.flatMap((member) => cutUp(member, kinds, alike.gone));
  const { kept, gone, come } = matchMembers(left, right, "akin");
  return {
    findings: [...gone.map((member) => removed(pair, member)), ...come.map((member) => added(pair, member))],
    children: [...alike.kept, ...kept].map(([before, after]) => ({ base: before, head: after, flow: pair.flow })),
  };
}

/**
 * The branches of a branch that is nothing but a choice itself, where that says no less: a choice within a choice of the same
 * kind is one choice, and where there was only one branch, it is one of those that there are now.
 */
function cutUp(
  member: Conjunction,
  kinds: readonly SchemaUnion["kind"][],
  others: readonly Conjunction[],
): readonly Conjunction[] {
  const [inner, ...more] = unionsOf(member);
  if (inner === undefined || more.length > 0 || inner.hasNull || member.parts.length > 1) return [member];
  const isOnlyChoice = member.parts.every(({ schema, orNull }) => !orNull && demandsOnly(schema, ["type"]));
  const isAgainstOne = others.length === 1 && others.every((other) => unionsOf(other).length === 0);
  const isSafe = isAgainstOne || kinds.every((kind) => kind === inner.kind);
  return isOnlyChoice && isSafe ? branchesIn(inner) : [member];
}

function removed(pair: Pair, member: Conjunction): Finding {
  const what = `It is no longer ${describeMember(member)}.`;
  return { rule: "union-member-removed", what, base: member.at, head: unionPlace(pair.head) };
}

function added(pair: Pair, member: Conjunction): Finding {
  const what = `It may also be ${describeMember(member)} now.`;
  return { rule: "union-member-added", what, base: unionPlace(pair.base), head: unionPlace(pair.head) };
}

function unionPlace(side: Conjunction): string {
  return unionsOf(side)[0]?.owner.pointer ?? anchor(side);
}
