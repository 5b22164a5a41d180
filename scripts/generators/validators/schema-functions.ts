import type { Direction, SchemaComponent } from "../../model/types.ts";

/** The functions that check one schema in one direction. */
export interface SchemaFunctions {
  /** `acceptsPet(value): boolean`, which may throw what a getter throws; `isPet` is its public form. */
  readonly accepts: string;
  /** `collectPet(value, report): void` */
  readonly collect: string;
}

export function schemaFunctions(component: SchemaComponent, direction: Direction): SchemaFunctions {
  const { type, inputType } = component.names;
  const name = direction === "write" && component.schema.differsByDirection ? inputType : type;
  return { accepts: `accepts${name}`, collect: `collect${name}` };
}
