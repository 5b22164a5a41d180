import { valueAt } from "../json/json-pointer.ts";
import { isObject, type JsonObject } from "../json/json.ts";
import { present, stringField } from "./raw-object.ts";
import type { Json } from "./types.ts";

export interface Located {
  readonly value: JsonObject;
  readonly pointer: string;
}

/**
 * The object at `at`, or what its `$ref` leads to, with the pointer of its true place. `load` has checked that it exists.
 * A summary or description beside the `$ref` replaces the target's (OpenAPI 3.1, 4.8.23).
 */
export function followReference(document: JsonObject, raw: Json, at: string): Located {
  let value: Json = raw;
  let pointer = at;
  let texts: JsonObject = {};
  const seen = new Set<string>();
  while (isObject(value)) {
    const reference = stringField(value, "$ref");
    if (reference === undefined) return { value: { ...value, ...texts }, pointer };
    const own = { summary: stringField(value, "summary"), description: stringField(value, "description") };
    texts = { ...present(own), ...texts };
    if (seen.has(reference)) break;
    seen.add(reference);
    pointer = reference;
    value = valueAt(document, reference) ?? null;
  }
  return { value: {}, pointer };
}
