import { createHash } from "node:crypto";
import type { SpecModel } from "../model/types.ts";
import { anyFlow, bumps, highestEffects, type Bump, type Change, type Effects, type Flow } from "./change.ts";
import { describePlace } from "./describe-place.ts";
import { meaningsOf, type RuleId } from "./rules/index.ts";

/** A difference that a comparison has met, before it is known on which ways, and how often, it is met again. */
export interface Finding {
  readonly rule: RuleId;
  /** A sentence: "`maxLength` was 10 and is 5." */
  readonly what: string;
  readonly base?: string | undefined;
  readonly head?: string | undefined;
  /** The document that says what changed, where the other is silent. Default: the head. */
  readonly toldBy?: "base" | undefined;
}

/** Where a finding was met. */
export interface Meeting {
  /** Absent for what is no value that travels, such as a name. */
  readonly flow?: Flow;
  readonly operations: Iterable<string>;
}

interface Gathered {
  readonly finding: Finding;
  readonly flows: Set<Flow>;
  readonly operations: Set<string>;
}

/** Gathers findings: what is met in many places, because it stands in a shared component, is one change. */
export class FindingLog {
  readonly #gathered = new Map<string, Gathered>();

  add(finding: Finding, ...meetings: readonly Meeting[]): void {
    const key = JSON.stringify([finding.rule, finding.base, finding.head, finding.what]);
    const known = this.#gathered.get(key) ?? { finding, flows: new Set(), operations: new Set() };
    this.#gathered.set(key, known);
    for (const { flow, operations } of meetings) {
      if (flow !== undefined) known.flows.add(flow);
      for (const id of operations) known.operations.add(id);
    }
  }

  /** The changes, the gravest first. */
  changes(base: SpecModel, head: SpecModel): readonly Change[] {
    const all = [...this.#gathered.values()].map((gathered) => toChange(gathered, base, head));
    return all.sort((a, b) => gravity(b.effects) - gravity(a.effects) || compareText(a, b));
  }
}

function toChange({ finding, flows, operations }: Gathered, base: SpecModel, head: SpecModel): Change {
  const { rule, what } = finding;
  const sorted = anyFlow.filter((flow) => flows.has(flow));
  const meanings = meaningsOf(rule, sorted.length === 0 ? anyFlow : sorted);
  const gravest = [...meanings].sort((a, b) => gravity(b.effects) - gravity(a.effects));
  const isOfBase = finding.head === undefined || finding.toldBy === "base";
  return {
    rule,
    fingerprint: fingerprint(finding),
    place: isOfBase
      ? describePlace(base.document, finding.base ?? "#")
      : describePlace(head.document, finding.head ?? "#"),
    what,
    why: [...new Set(gravest.map(({ why }) => why))].join(" "),
    pointers: {
      ...(finding.base !== undefined && { base: finding.base }),
      ...(finding.head !== undefined && { head: finding.head }),
    },
    flows: sorted,
    operations: [...operations].sort(),
    effects: highestEffects(meanings.map(({ effects }) => effects)),
  };
}

function fingerprint({ rule, base, head, what }: Finding): string {
  return createHash("sha256")
    .update(JSON.stringify([rule, base, head, what]))
    .digest("hex")
    .slice(0, 12);
}

/** Majors before minors before patches; among equals, what concerns more packages. */
function gravity(effects: Effects): number {
  const weights: readonly Bump[] = Object.values(effects);
  return weights.reduce((sum, bump) => sum + 10 ** bumps.indexOf(bump), 0);
}

function compareText(a: Change, b: Change): number {
  const [left, right] = [a, b].map(({ place, rule, what }) => `${place}\n${rule}\n${what}`);
  return (left ?? "") < (right ?? "") ? -1 : 1;
}
