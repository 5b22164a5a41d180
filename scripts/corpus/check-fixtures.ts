import type { SpecModel } from "../model/types.ts";
import type { GeneratedPackages } from "./generated-packages.ts";
import type { StageOutcome } from "./stage-outcome.ts";

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

/** Builds values of every component schema, as read and as written, and has them checked. */
export function checkFixtures(model: SpecModel, { fixtures, validators }: GeneratedPackages): StageOutcome {
  const pairs = model.schemas.flatMap(({ names }) => [
    { builder: names.builder, validator: names.validator },
    ...(names.inputBuilder === names.builder ? [] : [{ builder: names.inputBuilder, validator: names.inputValidator }]),
  ]);
  const errors = pairs.flatMap(({ builder, validator }) => {
    const fault = firstFault(fixtures[builder], validators[validator]);
    return fault === undefined ? [] : [`${builder}: ${fault}`];
  });
  return { done: pairs.length - errors.length, total: pairs.length, errors };
}

function firstFault(
  build: GeneratedPackages["fixtures"][string] | undefined,
  validator: GeneratedPackages["validators"][string] | undefined,
): string | undefined {
  if (build === undefined || validator === undefined) return "is not there";
  for (const seed of seeds) {
    try {
      const issue = validator.validate(build(undefined, { seed })).issues?.[0];
      if (issue !== undefined) return `seed ${seed}: ${issue.message}`;
    } catch (error) {
      return `seed ${seed}: ${String(error)}`;
    }
  }
  return undefined;
}
