import { valueAt } from "./json-pointer.ts";
import { isObject, stringField, type JsonObject } from "./raw-object.ts";
import type { Json } from "./types.ts";

export interface Located {
  readonly value: JsonObject;
  readonly pointer: string;
}

/** The object at `at`, or what its `$ref` leads to, with the pointer of its true place. `load` has checked that it exists. */
export function followReference(document: JsonObject, raw: Json, at: string): Located {
  let value: Json = raw;
  let pointer = at;
  const seen = new Set<string>();
  while (isObject(value)) {
    const reference = stringField(value, "$ref");
    if (reference === undefined) return { value, pointer };
    if (seen.has(reference)) break;
    seen.add(reference);
    pointer = reference;
    value = valueAt(document, reference) ?? null;
  }
  return { value: {}, pointer };
}
