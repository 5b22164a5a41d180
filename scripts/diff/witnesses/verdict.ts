import { packageNames, type PackageName } from "../../emit/source-file.ts";
import { higher, highestEffects, type Change, type Effects } from "../change.ts";
import type { Observation, Testimony, WitnessName } from "./testimony.ts";

/** That the rules and a witness do not say the same, which is a fault of one of them. */
export interface Contradiction {
  /** `missed`: the witness saw more than any rule names. `unconfirmed`: a rule asks for a major that it did not see. */
  readonly kind: "missed" | "unconfirmed";
  readonly witness: WitnessName;
  readonly packages: readonly PackageName[];
  readonly place: string;
  readonly what: string;
}

/** What rules and witnesses say together. */
export interface Verdict {
  /** Package by package the highest that any of them asks for. */
  readonly effects: Effects;
  readonly rules: Effects;
  readonly testimonies: readonly (Testimony & { readonly effects: Effects })[];
  readonly contradictions: readonly Contradiction[];
}

/** Weighs what was heard. A witness can raise what the rules ask for, and never lower it. */
export function verdict(changes: readonly Change[], heard: readonly Testimony[]): Verdict {
  const rules = highestEffects(changes.map(({ effects }) => effects));
  const testimonies = heard.map((testimony) => ({
    ...testimony,
    effects: highestEffects(testimony.observations.map(({ effects }) => effects)),
  }));
  return {
    effects: highestEffects([rules, ...testimonies.map(({ effects }) => effects)]),
    rules,
    testimonies,
    contradictions: heard.flatMap((testimony) => [
      ...missed(changes, testimony),
      ...unconfirmed(changes, testimony, heard),
    ]),
  };
}

function missed(changes: readonly Change[], { witness, observations }: Testimony): readonly Contradiction[] {
  return observations.flatMap((observation) => {
    const near = highestEffects(changes.filter((change) => touches(change, observation)).map(({ effects }) => effects));
    const packages = packageNames.filter((name) => higher(near[name], observation.effects[name]) !== near[name]);
    const { place, at, what } = observation;
    const where = at === "" ? place : `${place}, at ${at}`;
    return packages.length === 0 ? [] : [{ kind: "missed", witness, packages, place: where, what }];
  });
}

/** The packages of which a witness would have seen a break, had there been one. */
const knows: Readonly<Record<WitnessName, readonly PackageName[]>> = {
  types: ["types", "client"],
  samples: ["validators"],
  examples: [],
};

function unconfirmed(
  changes: readonly Change[],
  { witness, reserve }: Testimony,
  heard: readonly Testimony[],
): readonly Contradiction[] {
  if (reserve !== undefined) return [];
  const observations = heard.flatMap((testimony) => testimony.observations);
  return changes.flatMap((change) => {
    const seen = highestEffects(observations.filter((each) => touches(change, each)).map(({ effects }) => effects));
    const packages = knows[witness].filter((name) => change.effects[name] === "major" && seen[name] !== "major");
    const { place, what } = change;
    return packages.length === 0 ? [] : [{ kind: "unconfirmed", witness, packages, place, what }];
  });
}

/** Whether a change is in a part of a document that the observed place leads to. */
function touches({ pointers }: Change, { within }: Observation): boolean {
  return [pointers.base, pointers.head].some((pointer) => {
    if (pointer === undefined) return false;
    const shared = /^#\/paths\/[^/]+(?=\/(?:parameters|servers)(?:\/|$))/.exec(pointer)?.[0];
    return within.some((unit) => `${pointer}/`.startsWith(`${unit}/`) || (shared && unit.startsWith(`${shared}/`)));
  });
}
