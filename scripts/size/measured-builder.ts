import { packageName } from "../emit/package-name.ts";
import type { SchemaComponent, SpecModel } from "../model/types.ts";
import type { Measured } from "./budgets.ts";

/** One builder alone, as most tests import them: that of the first request body with a name, or else of the first schema. */
export function measuredBuilder(model: SpecModel, doors: readonly Measured[]): readonly Measured[] {
  const door = doors.find(({ name }) => name === packageName("fixtures"));
  const component = sentComponent(model) ?? model.schemas[0];
  if (door === undefined || component === undefined) return [];
  const { inputBuilder } = component.names;
  return [{ ...door, name: `${door.name} ${inputBuilder}`, import: `{ ${inputBuilder} }` }];
}

function sentComponent({ operations, schemas }: SpecModel): SchemaComponent | undefined {
  const bodies = operations.flatMap(
    ({ requestBody }) => requestBody?.content.map(({ schema }) => schema?.ref ?? schema) ?? [],
  );
  return bodies
    .map((body) => schemas.find(({ schema }) => schema === body))
    .find((component) => component !== undefined);
}
