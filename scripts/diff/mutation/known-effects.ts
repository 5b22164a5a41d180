import type { PackageName } from "../../emit/source-file.ts";
import { anyFlow, bumps, type Bump, type Flow } from "../change.ts";

/** What a change is known to ask of a package; `any` where other schemas may outdo it. */
export type Known = Bump | "any";
export type Expected = Readonly<Record<PackageName, Known>>;
export type ByFlow = Readonly<Record<Flow, Expected>>;

/** A change and the way back from it. */
export interface There {
  readonly there: ByFlow;
  readonly back: ByFlow;
}

export function known(types: Known, validators: Known, fixtures: Known, client: Known = types): Expected {
  return { types, client, validators, fixtures };
}

export function always(...columns: Parameters<typeof known>): ByFlow {
  return { request: known(...columns), response: known(...columns) };
}

/** Said here once more and not taken from the table of rules, which is what is judged. */
const fewerInTypes: ByFlow = { request: known("major", "major", "minor"), response: known("minor", "minor", "minor") };
const moreInTypes: ByFlow = { request: known("minor", "minor", "minor"), response: known("major", "minor", "minor") };
const fewerAtRunTime: ByFlow = {
  request: known("patch", "major", "patch"),
  response: known("patch", "minor", "patch"),
};
const moreAtRunTime = always("patch", "minor", "patch");

/** Fewer values pass, and the types show it: a sender gets a type error on the way there, a reader on the way back. */
export const typed: There = { there: fewerInTypes, back: moreInTypes };

/** Fewer values pass, and only a check at run time shows it. */
export const checked: There = { there: fewerAtRunTime, back: moreAtRunTime };

/** Some values go and others come. What becomes of a reader's check is a matter of taste. */
export const typedBothWays = alike({
  request: known("major", "major", "minor"),
  response: known("major", "any", "minor"),
});
export const checkedBothWays = alike({
  request: known("patch", "major", "patch"),
  response: known("patch", "any", "patch"),
});

export const same = alike(always("none", "none", "none"));
export const documentation = alike(always("patch", "none", "patch"));

export function alike(effects: ByFlow): There {
  return { there: effects, back: effects };
}

/** What is asked where values travel on several ways: the most. */
export function onWays(effects: ByFlow, flows: ReadonlySet<Flow>): Expected {
  const all = anyFlow.filter((flow) => flows.has(flow)).map((flow) => effects[flow]);
  const most = (name: PackageName) => all.map((each) => each[name]).reduce(higherKnown, "none");
  return { types: most("types"), client: most("client"), validators: most("validators"), fixtures: most("fixtures") };
}

function higherKnown(a: Known, b: Known): Known {
  if (a === "major" || b === "major") return "major";
  if (a === "any" || b === "any") return "any";
  return bumps.indexOf(a) > bumps.indexOf(b) ? a : b;
}

/** Where something else may demand the same already, or let the same pass, a break may not be felt. */
export function unlessOutdone(expected: Expected): Expected {
  const weaker = (value: Known): Known => (value === "major" ? "any" : value);
  const { types, client, validators, fixtures } = expected;
  return {
    types: weaker(types),
    client: weaker(client),
    validators: weaker(validators),
    fixtures: weaker(fixtures),
  };
}

export function reversed({ there, back }: There): There {
  return { there: back, back: there };
}
