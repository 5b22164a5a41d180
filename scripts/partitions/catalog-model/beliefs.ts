import { isDeepStrictEqual } from "node:util";
import { perform, type Call, type Caller, type Outcome, type Partitions, type Rules } from "./model.ts";

/** What has been seen of a call: it may have been sent several times, and its answer may be lost. */
export interface Sighting {
  readonly call: Call;
  readonly caller: Caller;
  /** How often it was sent at most. */
  readonly attempts: number;
  /** Absent where it is unknown what the last answer was, or whether there was one. */
  readonly outcome?: Outcome;
}

/**
 * The states that the API may be in after a call, by those that it may have been in before: a call whose answers were lost
 * has taken effect up to as many times as it was sent, and one that was answered at least once. None: the API has done what
 * it may not do.
 */
export function believe(states: readonly Partitions[], sighting: Sighting, rules: Rules): readonly Partitions[] {
  const { call, caller, attempts, outcome } = sighting;
  const after: Partitions[] = [];
  for (const state of states) {
    let partitions = state;
    if (outcome === undefined) addNew(after, partitions);
    for (let times = 1; times <= attempts; times++) {
      const step = perform(partitions, call, caller, rules);
      ({ partitions } = step);
      if (outcome === undefined || isDeepStrictEqual(step.outcome, outcome)) addNew(after, partitions);
    }
  }
  return after;
}

function addNew(states: Partitions[], state: Partitions): void {
  if (!states.some((known) => isDeepStrictEqual(known, state))) states.push(state);
}
