import type { CounterExample } from "@catalog-kit/fixtures";
import { plannedFixtures } from "../generators/fixtures/planned-fixtures.ts";
import type { SpecModel } from "../model/types.ts";
import type { GeneratedPackages } from "./generated-packages.ts";
import type { StageOutcome } from "./stage-outcome.ts";

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

/**
 * Builds values of every component schema, as read and as written, and has them checked; its counter-examples have to be
 * refused for the reason that they state. What has no value is remarked.
 */
export function checkFixtures(model: SpecModel, { fixtures, validators }: GeneratedPackages): StageOutcome {
  const { components, warnings } = plannedFixtures(model);
  const pairs = [...components].flatMap(([{ names }, nodes]) =>
    [...nodes.keys()].map((direction) =>
      direction === "write"
        ? { builder: names.inputBuilder, counterExamples: names.inputCounterExamples, validator: names.inputValidator }
        : { builder: names.builder, counterExamples: names.counterExamples, validator: names.validator },
    ),
  );
  const faults = pairs.map(({ builder, counterExamples, validator }) => {
    const fault = firstFault(fixtures[builder], validators[validator]);
    const lie = firstLie(fixtures[counterExamples], validators[validator]);
    return [
      ...(fault === undefined ? [] : [`${builder}: ${fault}`]),
      ...(lie === undefined ? [] : [`${counterExamples}: ${lie}`]),
    ];
  });
  const remarks = warnings.map(({ pointer, message }) => `${pointer}: ${message}`);
  const done = faults.filter(({ length }) => length === 0).length;
  return { done, total: pairs.length, errors: faults.flat(), remarks };
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

/** A counter-example that is valid, or refused for another reason than it states. */
function firstLie(
  examples: GeneratedPackages["fixtures"][string] | undefined,
  validator: GeneratedPackages["validators"][string] | undefined,
): string | undefined {
  if (examples === undefined || validator === undefined) return "is not there";
  for (const { value, violates } of examples() as CounterExample[]) {
    const stated = JSON.stringify([violates.path, violates.keyword, violates.schemaPath]);
    if (validator.is(value)) return `what violates ${stated} is valid`;
    const issue = validator.validate(value).issues?.[0];
    const found = JSON.stringify([issue?.path, issue?.keyword, issue?.schemaPath]);
    if (found !== stated) return `what violates ${stated} violates ${found} before it`;
  }
  return undefined;
}
