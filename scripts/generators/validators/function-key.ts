import { pascalCase } from "../../model/word-case.ts";
import { pointerTokens } from "../../json/json-pointer.ts";
import type { Direction, Schema } from "../../model/types.ts";
import { absentProperties, demandedProperties } from "./absent-properties.ts";

/** What a function checks: a schema in a direction, where `absent` names properties that a schema around it refuses. */
export interface Subject {
  readonly schema: Schema;
  readonly direction: Direction;
  readonly absent: ReadonlySet<string>;
}

const noNames: ReadonlySet<string> = new Set();

/**
 * The subject in its simplest form, so that equal checks share a function: a schema without read-only or write-only
 * parts has one direction, and an outer mark counts only where the schema demands the property.
 */
export function subjectOf(schema: Schema, direction: Direction, absent: ReadonlySet<string> = noNames): Subject {
  const demanded = absent.size === 0 ? absent : demandedProperties(schema);
  const own = absent.size === 0 ? absent : absentProperties(schema, direction);
  const outer = new Set([...absent].filter((name) => demanded.has(name) && !own.has(name)));
  return { schema, direction: schema.differsByDirection ? direction : "read", absent: outer };
}

export function subjectKey({ schema, direction, absent }: Subject): string {
  return JSON.stringify([schema.pointer, direction, ...[...absent].sort()]);
}

/** Words of a pointer that say where something stands and not what it is. */
const structural = new Set([
  "#", "components", "schemas", "properties", "patternProperties", "dependentSchemas", "$defs", "allOf", "anyOf", "oneOf",
  "paths", "schema",
]); // prettier-ignore

/** A name for an anonymous schema, from the end of its pointer: `#/components/schemas/Pet/properties/tags/items` to `PetTagsItems`. */
export function subjectName({ schema, direction, absent }: Subject): string {
  const words = pointerTokens(schema.pointer).filter((token) => !structural.has(token));
  const isInput = schema.differsByDirection && direction === "write";
  return pascalCase(words.slice(-4).join(" ")) + (isInput ? "Input" : "") + (absent.size > 0 ? "Part" : "");
}
