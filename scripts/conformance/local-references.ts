import { childPointer, pointerTokens } from "../json/json-pointer.ts";
import { isObject } from "../json/json.ts";
import type { Json } from "../model/types.ts";

const maps = new Set(["$defs", "definitions", "properties", "patternProperties", "dependentSchemas"]);
const lists = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const data = new Set(["const", "enum", "default", "examples", "required", "dependentRequired"]);
const beyond = ["$id", "$anchor", "$dynamicRef", "$dynamicAnchor", "dependencies"];

/** A schema of the suite is a document of its own; here it becomes a part of one. */
export interface MovedSchema {
  readonly schema: Json;
  /** Keywords and references that reach beyond the schema, which the loader resolves and not the compiler. */
  readonly beyond: readonly string[];
}

/** Turns `#/$defs/a` into a reference that holds where the schema stands at `root`. Values that only look like it stay. */
export function moveReferences(schema: Json, root: string): MovedSchema {
  const found: string[] = [];
  return { schema: move(schema, root, found), beyond: found };
}

function move(schema: Json, root: string, found: string[]): Json {
  if (!isObject(schema)) return schema;
  const entries = Object.entries(schema).map(([key, value]): readonly [string, Json] => {
    if (beyond.includes(key)) found.push(key);
    if (key === "$ref" && typeof value === "string") return [key, moveReference(value, root, found)];
    if (data.has(key)) return [key, value];
    if (maps.has(key) && isObject(value)) return [key, mapValues(value, (part) => move(part, root, found))];
    if (lists.has(key) && Array.isArray(value)) return [key, value.map((part: Json) => move(part, root, found))];
    return [key, move(value, root, found)];
  });
  return Object.fromEntries(entries);
}

function moveReference(reference: string, root: string, found: string[]): string {
  if (!/^#(?:\/|$)/.test(reference)) {
    found.push(`$ref to ${reference}`);
    return reference;
  }
  return childPointer(root, ...pointerTokens(decodeURIComponent(reference)));
}

function mapValues(object: { readonly [key: string]: Json }, change: (value: Json) => Json): Json {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
