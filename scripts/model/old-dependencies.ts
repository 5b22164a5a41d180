import { childPointer } from "../json/json-pointer.ts";
import { isList, type Json, type JsonObject } from "../json/json.ts";
import { objectField } from "./raw-object.ts";
import { UnsupportedSpecError } from "./unsupported-spec-error.ts";

/** What `dependentRequired` says, and what the lists of `dependencies` say in the older way. */
export function requiredTogether(source: JsonObject): ReadonlyMap<string, readonly string[]> | undefined {
  const stated = ["dependentRequired", "dependencies"].map((key) => objectField(source, key) ?? {});
  const names = new Map<string, readonly string[]>();
  for (const [name, list] of stated.flatMap((part) => Object.entries(part))) {
    if (!isList(list)) continue;
    const required = list.filter((entry) => typeof entry === "string");
    names.set(name, [...new Set([...(names.get(name) ?? []), ...required])]);
  }
  return names.size === 0 ? undefined : names;
}

/** A schema for the object as soon as it has a property, and where that schema stands. */
export interface DependentSchema {
  readonly name: string;
  readonly value: Json;
  readonly pointer: string;
}

/** What `dependentSchemas` says, and what the schemas of `dependencies` say in the older way. */
export function dependentSchemas(source: JsonObject, pointer: string): readonly DependentSchema[] | undefined {
  const found = ["dependentSchemas", "dependencies"].flatMap((key) => {
    const entries = Object.entries(objectField(source, key) ?? {}).filter(([, value]) => !isList(value));
    return entries.map(([name, value]) => ({ name, value, pointer: childPointer(pointer, key, name) }));
  });
  const twice = found.find(({ name }, index) => found.findIndex((other) => other.name === name) < index);
  if (twice !== undefined) {
    const fix = "Put both schemas into an allOf below dependentSchemas, the newer name of dependencies.";
    throw new UnsupportedSpecError(twice.pointer, `A second schema for "${twice.name}"`, fix);
  }
  return found.length === 0 ? undefined : found;
}
