import type { GeneratedPackages } from "../../corpus/generated-packages.ts";
import type { SchemaComponent, SpecModel } from "../../model/types.ts";
import type { Flow } from "../change.ts";
import { describePlace } from "../describe-place.ts";
import { componentFlows } from "./component-flows.ts";
import { inlineFlow, isInline } from "./inline-schemas.ts";
import { builtValues, refusalBy, type SamplePlace, type SampleSide } from "./sample-place.ts";

/** What is known of one version: its model, and what was generated from it. */
export interface Version {
  readonly model: SpecModel;
  readonly packages: Pick<GeneratedPackages, "validators" | "fixtures">;
}

/** The component schemas that both versions have. */
export function componentPlaces(base: Version, head: Version): readonly SamplePlace[] {
  const others = new Map(head.model.schemas.map((component) => [component.key, component]));
  const flowsOf = componentFlows(base.model);
  return base.model.schemas.flatMap((component) => {
    const other = others.get(component.key);
    if (other === undefined) return [];
    const { key, schema } = component;
    const flows = isInline(key) ? [inlineFlow(key)] : flowsOf(key);
    return flows.map((flow): SamplePlace => ({
      place: isInline(key) ? describePlace(base.model.document, key) : `${key} in a ${flow}`,
      pointer: isInline(key) ? key : schema.pointer,
      flow,
      base: componentSide(component, flow, base),
      head: componentSide(other, flow, head),
    }));
  });
}

const counterExampleLimit = 200;

function componentSide({ names, schema }: SchemaComponent, flow: Flow, { packages }: Version): SampleSide {
  const isRequest = flow === "request";
  const validator = packages.validators[isRequest ? names.inputValidator : names.validator];
  const builder = packages.fixtures[isRequest ? names.inputBuilder : names.builder];
  const invalid = packages.fixtures[isRequest ? names.inputCounterExamples : names.counterExamples];
  return {
    *values(isThorough) {
      yield* schema.examples ?? [];
      if (builder !== undefined) yield* builtValues(isThorough, (seed) => builder(undefined, { seed }));
      if (!isThorough) return;
      // A function of the same name in the generated package, without arguments: a list of values with their issues.
      const wrong = (invalid as (() => readonly { readonly value: unknown }[]) | undefined)?.() ?? [];
      for (const { value } of wrong.slice(0, counterExampleLimit)) yield value;
    },
    refusal: (value) => refusalBy(validator, value),
    schema,
  };
}
