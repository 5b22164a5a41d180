import { packageNames } from "../../emit/source-file.ts";
import { higher, type Effects } from "../change.ts";

export type WitnessName = "types" | "examples" | "samples";

/** Something that a witness has seen for itself. */
export interface Observation {
  /** Where, in words: `Pet in a request`. */
  readonly place: string;
  /** Where below that, such as `owner.name`; empty for the place itself. */
  readonly at: string;
  /** What, as a sentence. */
  readonly what: string;
  /** A value that the two versions judge differently, as small as it was found; nothing that is `x-sensitive` is in it. */
  readonly counterExample?: string;
  readonly effects: Effects;
  /** The place in the base. */
  readonly pointer: string;
  /** The parts of either document that the place leads to, itself among them: one of them has changed. */
  readonly within: readonly string[];
}

/** What one witness has to say of two versions of a document. */
export interface Testimony {
  readonly witness: WitnessName;
  readonly observations: readonly Observation[];
  /** Why it could say nothing, or not all, as a sentence. */
  readonly reserve?: string;
}

/** What is seen of a component is seen of everything that contains it; it is told once, where it was met first. */
export function withoutRepetition(observations: readonly Observation[]): readonly Observation[] {
  return observations.reduce<readonly Observation[]>(
    (told, observation) => (told.some((earlier) => covers(earlier, observation)) ? told : [...told, observation]),
    [],
  );
}

function covers(earlier: Observation, later: Observation): boolean {
  const isBelow = earlier.at === "" || later.at === earlier.at || later.at.endsWith(`.${earlier.at}`);
  return (
    isBelow &&
    earlier.what === later.what &&
    (later.within.includes(earlier.pointer) || earlier.pointer.startsWith(`${later.pointer}/`)) &&
    packageNames.every((name) => higher(earlier.effects[name], later.effects[name]) === earlier.effects[name])
  );
}
