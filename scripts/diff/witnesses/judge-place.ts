import type { Json } from "../../json/json.ts";
import { hideSensitive } from "./hide-sensitive.ts";
import { isDeclared } from "./is-declared.ts";
import type { Refusal, SamplePlace } from "./sample-place.ts";
import { shrink } from "./shrink.ts";

/** That the two versions judge a value differently. */
export interface Disagreement extends Refusal {
  /** Which of them refuses it. */
  readonly refusedBy: "base" | "head";
  /** JSON, cut where it is long; nothing sensitive is in it. */
  readonly value: string;
}

/** The keywords that refuse a property because nothing declares it. */
const closing: ReadonlySet<string> = new Set(["additionalProperties", "unevaluatedProperties", "propertyNames"]);

const longestValue = 300;

export interface Judging {
  /** Whether to look closely: the place itself has changed, not only what it refers to. */
  readonly isThorough: boolean;
  /** Whether the time is up. */
  readonly isOver: () => boolean;
}

/** Puts the values of both sides before the validators of both: for each way to disagree, the smallest value found. */
export function judgePlace(place: SamplePlace, { isThorough, isOver }: Judging): readonly Disagreement[] {
  const smallest = new Map<Disagreement["refusedBy"], unknown>();
  for (const value of samples(place, isThorough)) {
    const refusedBy = whoRefuses(place, value);
    if (refusedBy !== undefined && sizeOf(value) < sizeOf(smallest.get(refusedBy), Infinity)) {
      smallest.set(refusedBy, value);
    }
    if (isOver()) break;
  }
  return [...smallest].flatMap(([refusedBy, value]) => {
    const least = shrink(value, (candidate) => whoRefuses(place, candidate) === refusedBy);
    const refusal = place[refusedBy].refusal(least);
    return refusal === undefined ? [] : [{ refusedBy, ...refusal, value: shown(least, place) }];
  });
}

function* samples({ base, head }: SamplePlace, isThorough: boolean): Iterable<unknown> {
  yield* base.values(isThorough);
  yield* head.values(isThorough);
}

/**
 * A new optional property is taken as compatible, as everybody takes it: that a value may have had the same name before
 * by chance, and another type, is no difference.
 */
function whoRefuses({ base, head }: SamplePlace, value: unknown): Disagreement["refusedBy"] | undefined {
  const [before, after] = [base.refusal(value), head.refusal(value)];
  if ((before === undefined) === (after === undefined)) return undefined;
  if (after === undefined) return "base";
  const isNewProperty = !closing.has(after.keyword) && base.schema && !isDeclared(after.path, base.schema);
  return isNewProperty ? undefined : "head";
}

function sizeOf(value: unknown, otherwise = 0): number {
  return JSON.stringify(value)?.length ?? otherwise;
}

function shown(value: unknown, { base, head }: SamplePlace): string {
  if (value === undefined) return "(none)";
  const schemas = [base.schema, head.schema].filter((schema) => schema !== undefined);
  const text = JSON.stringify(hideSensitive(value as Json, schemas)); // builders and documents make JSON
  return text.length <= longestValue ? text : `${text.slice(0, longestValue - 1)}…`;
}
