import type { Schema } from "../../model/types.ts";
import type { Flow } from "../change.ts";

/** An issue without its message, which may quote the value. */
export interface Refusal {
  readonly keyword: string;
  /** Where in the value; empty for the value itself. */
  readonly path: readonly (string | number)[];
}

/** What one version of the document makes of a place. */
export interface SampleSide {
  /** Values that are good for finding differences: valid ones, and where it is to be thorough, ones that are nearly valid. */
  readonly values: (isThorough: boolean) => Iterable<unknown>;
  /** Undefined where the value is accepted. */
  readonly refusal: (value: unknown) => Refusal | undefined;
  /** To know what must not be shown. */
  readonly schema: Schema | undefined;
}

/** A place that both versions have, where values travel. */
export interface SamplePlace {
  readonly place: string;
  /** In the base. */
  readonly pointer: string;
  readonly flow: Flow;
  readonly base: SampleSide;
  readonly head: SampleSide;
}

/** How many values a builder is asked for. The seeds are fixed: the same two documents give the same report. */
const seeds = { thorough: 12, brief: 2 };

interface Checking {
  readonly validate: (value: unknown) => {
    readonly issues?: readonly { readonly keyword: string; readonly path: readonly (string | number)[] }[] | undefined;
  };
}

/** What a validator does not like first; without a validator everything is accepted. */
export function refusalBy(validator: Checking | undefined, value: unknown): Refusal | undefined {
  const issue = validator?.validate(value).issues?.[0];
  return issue && { keyword: issue.keyword, path: issue.path };
}

/** What a builder gives for the seeds; it may find no value for some of them. */
export function* builtValues(isThorough: boolean, build: (seed: number) => unknown): Iterable<unknown> {
  for (let seed = 1; seed <= (isThorough ? seeds.thorough : seeds.brief); seed++) {
    try {
      yield build(seed);
    } catch {
      continue; // The fixtures' own tests tell what they cannot build; here it is a value less.
    }
  }
}
