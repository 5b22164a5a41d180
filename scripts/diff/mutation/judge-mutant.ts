import type { JsonObject } from "../../json/json.ts";
import { buildModel } from "../../model/build-model.ts";
import type { SpecModel } from "../../model/types.ts";
import { highestEffects, type Effects } from "../change.ts";
import { diffSpecs } from "../diff-specs.ts";
import type { DrawnMutant } from "./draw-mutants.ts";

export interface Verdict {
  readonly mutant: DrawnMutant;
  /** What the comparison asks of each package, and by which rules. */
  readonly planned: Effects;
  readonly rules: readonly string[];
  /** Packages that would break somebody with a minor version. */
  readonly missed: readonly string[];
  /** Packages that would get a major version for nothing. */
  readonly needless: readonly string[];
}

const models = new WeakMap<JsonObject, SpecModel>();

/** A document as it was loaded stands on one side of many pairs. */
function modelOf(document: JsonObject): SpecModel {
  const model = models.get(document) ?? buildModel(document);
  models.set(document, model);
  return model;
}

export function judgeMutant(mutant: DrawnMutant): Verdict {
  const [base, head] = [modelOf(mutant.base()), modelOf(mutant.head())];
  const changes = diffSpecs(base, head, { today: "2026-11-26" });
  const planned = highestEffects(changes.map(({ effects }) => effects));
  const names = (Object.keys(planned) as (keyof Effects)[]).filter((name) => mutant.expected[name] !== "any");
  return {
    mutant,
    planned,
    rules: [...new Set(changes.map(({ rule }) => rule))],
    missed: names.filter((name) => mutant.expected[name] === "major" && planned[name] !== "major"),
    needless: names.filter((name) => mutant.expected[name] !== "major" && planned[name] === "major"),
  };
}
