import { valueAt } from "../../json/json-pointer.ts";
import { isList, isObject, own, type Json, type JsonObject } from "../../json/json.ts";

/** The object behind a reference, or the object itself. */
export function resolved(document: JsonObject, value: Json | undefined): JsonObject {
  let at = value;
  for (let hops = 0; hops < 20 && isObject(at); hops++) {
    const reference = own(at, "$ref");
    if (typeof reference !== "string") return at;
    at = valueAt(document, reference);
  }
  return {};
}

/** Whether a schema has a mark, by itself, behind its `$ref` or in its `allOf`. */
export function isMarked(document: JsonObject, schema: Json, mark: "readOnly" | "writeOnly", depth = 8): boolean {
  if (!isObject(schema) || depth === 0) return false;
  if (own(schema, mark) === true) return true;
  const reference = own(schema, "$ref");
  const parts = listOf(own(schema, "allOf"));
  const behind = typeof reference === "string" ? valueAt(document, reference) : undefined;
  return [behind, ...parts].some((part) => part !== undefined && isMarked(document, part, mark, depth - 1));
}

export function listOf(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}

export function isNullAlone(schema: Json): boolean {
  return isObject(schema) && (own(schema, "type") === "null" || own(schema, "const") === null);
}
