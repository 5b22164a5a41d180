import { pointerTokens } from "../../json/json-pointer.ts";
import { isList, isObject, own, type Json, type JsonObject } from "../../json/json.ts";

/** The document with another value at a pointer; what becomes undefined is taken out. The original stays as it is. */
export function changeAt(
  document: JsonObject,
  pointer: string,
  change: (value: Json | undefined) => Json | undefined,
): JsonObject {
  // The root is an object, and a change below it does not alter that.
  return changed(document, pointerTokens(pointer), change) as JsonObject;
}

function changed(
  value: Json | undefined,
  [key, ...below]: readonly string[],
  change: (value: Json | undefined) => Json | undefined,
): Json | undefined {
  if (key === undefined) return change(value);
  if (isList(value)) {
    const item = changed(value[Number(key)], below, change);
    return item === undefined ? value.toSpliced(Number(key), 1) : value.with(Number(key), item);
  }
  const object = isObject(value) ? value : {};
  const member = changed(own(object, key), below, change);
  return member === undefined ? without(object, key) : { ...object, [key]: member };
}

export function without(object: JsonObject, ...keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}
