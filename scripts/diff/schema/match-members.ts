import { canonicalJson } from "../../model/canonical-json.ts";
import { conjunction, type Conjunction } from "./conjunction.ts";
import { componentKey } from "./describe-member.ts";
import { stated } from "./pair.ts";
import { typesOf, valuesOf, type AtomicType } from "./value-sets.ts";

export interface MemberMatch {
  readonly kept: readonly (readonly [base: Conjunction, head: Conjunction])[];
  readonly gone: readonly Conjunction[];
  readonly come: readonly Conjunction[];
}

/** How much branches must have in common to be the same one. `akin`: it may take more or fewer types than before. */
export type Closeness = "alike" | "akin";

const leastLikeness: Readonly<Record<Closeness, number>> = { alike: 1, akin: 0.5 };

/** Finds for each branch of a union what became of it: the order of branches means nothing. */
export function matchMembers(
  base: readonly Conjunction[],
  head: readonly Conjunction[],
  closeness: Closeness,
): MemberMatch {
  const left = base.map(traitsOf);
  const right = head.map(traitsOf);
  const candidates = left.flatMap((a) => right.map((b) => ({ a, b, score: likeness(a, b) })));
  const kept: (readonly [Conjunction, Conjunction])[] = [];
  const taken = new Set<Conjunction>();
  for (const { a, b, score } of candidates.sort((x, y) => y.score - x.score)) {
    if (score < leastLikeness[closeness] || taken.has(a.member) || taken.has(b.member)) continue;
    taken.add(a.member).add(b.member);
    kept.push([a.member, b.member]);
  }
  const isLeft = (member: Conjunction) => !taken.has(member);
  return { kept, gone: base.filter(isLeft), come: head.filter(isLeft) };
}

/** What a branch is recognized by. */
interface Traits {
  readonly member: Conjunction;
  readonly component: string | undefined;
  readonly text: string;
  readonly types: ReadonlySet<AtomicType>;
  readonly names: ReadonlySet<string>;
  /** Properties that can have one value only, which is how branches are told apart. */
  readonly tags: ReadonlyMap<string, string>;
}

function traitsOf(member: Conjunction): Traits {
  const properties = stated(member, "properties").flatMap((map) => [...map]);
  const tags = properties.flatMap(([name, schema]) => {
    const values = [...(valuesOf(conjunction([schema], schema.pointer))?.keys() ?? [])];
    return values.length === 1 ? [[name, values.join()] as const] : [];
  });
  return {
    member,
    component: componentKey(member),
    text: member.parts.map(({ schema }) => canonicalJson(schema.source)).join(),
    types: typesOf(member),
    names: new Set(properties.map(([name]) => name)),
    tags: new Map(tags),
  };
}

function haveAll(types: ReadonlySet<AtomicType>, others: ReadonlySet<AtomicType>): boolean {
  return [...others].every((type) => types.has(type));
}

/** How likely it is that one branch became the other; 0 where they are two. */
function likeness(a: Traits, b: Traits): number {
  if (a.component !== undefined && a.component === b.component) return 5;
  if (a.text === b.text) return 4;
  const shared = [...a.tags.keys()].filter((name) => b.tags.has(name));
  if (shared.length > 0) return shared.every((name) => a.tags.get(name) === b.tags.get(name)) ? 3 : 0;
  if (a.component !== undefined && b.component !== undefined) return 0;
  if (!haveAll(a.types, b.types) || !haveAll(b.types, a.types)) {
    return haveAll(a.types, b.types) || haveAll(b.types, a.types) ? 0.5 : 0;
  }
  const all = new Set([...a.names, ...b.names]);
  if (all.size === 0) return 1;
  const common = [...a.names].filter((name) => b.names.has(name)).length;
  return common * 2 >= all.size ? 1 + common / all.size : 0;
}
