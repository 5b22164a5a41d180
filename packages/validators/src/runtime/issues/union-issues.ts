import { oneOfList, plural } from "../describe-value.ts";
import type { Issue } from "../issue.ts";
import { Report, type Collector, type Key } from "../report.ts";
import { addIssue, addValueIssue } from "./add-issue.ts";
import { typeIssue } from "./value-issues.ts";

/**
 * `anyOf` or `oneOf` of which no branch fits. Where none is for the value's type, that is all; where one alone is, that is
 * the one that is meant; otherwise: that none fits, then why, the nearest branch first.
 */
export function noBranchIssue(
  report: Report,
  value: unknown,
  at: string,
  keyword: "anyOf" | "oneOf",
  branches: readonly Collector[],
): void {
  const probes = probeBranches(report, value, branches);
  const types = typesOf(probes, branches.length, report.path.length);
  if (types !== undefined) return typeIssue(report, undefined, value, at, types, keyword);
  const near = probes.filter((probe) => probe.distance < otherType);
  if (near.length !== 1) {
    const says = `must match ${keyword === "oneOf" ? "exactly one" : "at least one"} of ${plural(branches.length, "form")}`;
    addIssue(report, undefined, keyword, at, `${says}, but matches none`, {});
  }
  for (const { issues } of near.length > 0 ? near : probes) for (const issue of issues) report.add(issue);
}

/** `oneOf` of which more than one branch fits. */
export function manyBranchesIssue(report: Report, key: Key, at: string, branches: readonly number[]): void {
  const says = `must match exactly one of the forms under "oneOf", but matches those with the indexes ${branches.join(" and ")}`;
  addIssue(report, key, "oneOf", at, says, { passing: branches });
}

/** Which of the conditions hold. */
export function trueIndexes(conditions: readonly boolean[]): readonly number[] {
  return conditions.flatMap((holds, index) => (holds ? [index] : []));
}

/** A union whose branches are told apart by a property, where the value's property names none of them. */
export function tagIssue(
  report: Report,
  object: unknown,
  tag: unknown,
  at: string,
  keyword: "discriminator" | "anyOf" | "oneOf",
  property: string,
  allowed: readonly unknown[],
): void {
  const params = { property, allowedValues: allowed };
  if (typeof object !== "object" || object === null || Array.isArray(object)) {
    addValueIssue(report, undefined, object, keyword, at, "must be an object", params);
  } else if (tag === undefined) {
    const says = `must have the property ${JSON.stringify(property)} with one of the values ${oneOfList(allowed)}`;
    addIssue(report, undefined, keyword, at, `${says}, which is missing`, params);
  } else {
    addValueIssue(report, property, tag, keyword, at, `must be one of ${oneOfList(allowed)}`, params);
  }
}

interface Probe {
  readonly issues: readonly Issue[];
  readonly distance: number;
}

/** What each branch finds, the nearest first. */
function probeBranches(report: Report, value: unknown, branches: readonly Collector[]): readonly Probe[] {
  const found: Probe[] = [];
  for (const collect of branches) {
    if (report.probes <= 0) break;
    report.probes--;
    // Which branch is the nearest must not depend on how many issues the caller wants to see.
    const branch = new Report(Math.max(report.maxIssues, leastProbed), report);
    collect(value, branch);
    report.probes = branch.probes;
    found.push({ issues: branch.issues, distance: distanceOf(branch.issues, report.path.length) });
  }
  return found.sort((a, b) => a.distance - b.distance);
}

/** The types that the branches are for, parted by spaces, where that alone is wrong with the value in each. */
function typesOf(probes: readonly Probe[], count: number, depth: number): string | undefined {
  const types = new Set<unknown>();
  for (const { issues } of probes) {
    const [only, second] = issues;
    if (only === undefined || second !== undefined || !isOfOtherType(only, depth)) return undefined;
    for (const type of [only.params["type"]].flat()) types.add(type);
  }
  return probes.length < count ? undefined : [...types].join(" ");
}

/** Whether a value is of a type that a schema, or a union in it, is not for. */
function isOfOtherType({ path, keyword, params }: Issue, depth: number): boolean {
  return path.length === depth && keyword !== "enum" && params["type"] !== undefined;
}

const leastProbed = 100;
const otherType = 10_000;

/** How far a value is from a branch: another type, then another constant, then the number of mistakes. */
function distanceOf(issues: readonly Issue[], depth: number): number {
  let sum = 0;
  for (const issue of issues) {
    const { path, keyword } = issue;
    if (isOfOtherType(issue, depth)) sum += otherType;
    else if (path.length <= depth + 1 && (keyword === "const" || keyword === "enum")) sum += 100;
    else sum += 1;
  }
  return sum;
}
