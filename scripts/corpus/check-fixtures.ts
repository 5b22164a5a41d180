import { plannedFixtures } from "../generators/fixtures/planned-fixtures.ts";
import type { SpecModel } from "../model/types.ts";
import type { GeneratedPackages } from "./generated-packages.ts";
import type { StageOutcome } from "./stage-outcome.ts";

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

/** Builds values of every component schema, as read and as written, and has them checked. What has no value is remarked. */
export function checkFixtures(model: SpecModel, { fixtures, validators }: GeneratedPackages): StageOutcome {
  const { components, warnings } = plannedFixtures(model);
  const pairs = [...components].flatMap(([{ names }, nodes]) =>
    [...nodes.keys()].map((direction) =>
      direction === "write"
        ? { builder: names.inputBuilder, validator: names.inputValidator }
        : { builder: names.builder, validator: names.validator },
    ),
  );
  const errors = pairs.flatMap(({ builder, validator }) => {
    const fault = firstFault(fixtures[builder], validators[validator]);
    return fault === undefined ? [] : [`${builder}: ${fault}`];
  });
  const remarks = warnings.map(({ pointer, message }) => `${pointer}: ${message}`);
  return { done: pairs.length - errors.length, total: pairs.length, errors, remarks };
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
