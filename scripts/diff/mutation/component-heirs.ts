import { childPointer, valueAt } from "../../json/json-pointer.ts";
import { isObject, own, type Json, type JsonObject } from "../../json/json.ts";
import { listOf } from "./resolve-schema.ts";

const home = "#/components/schemas";

/** Components that a value may have where its schema is a parent with a discriminator: those that extend it by `allOf`. */
export function componentHeirs(document: JsonObject, pointer: string): readonly string[] {
  const schema = valueAt(document, pointer);
  if (!isObject(schema) || own(schema, "discriminator") === undefined) return [];
  if (own(schema, "oneOf") !== undefined || own(schema, "anyOf") !== undefined) return [];
  const found = new Set<string>();
  const queue = [pointer];
  for (let parent = queue.pop(); parent !== undefined; parent = queue.pop()) {
    for (const heir of childrenOf(document, parent).filter((each) => !found.has(each))) {
      found.add(heir);
      queue.push(heir);
    }
  }
  return [...found];
}

function childrenOf(document: JsonObject, parent: string): readonly string[] {
  const schemas = valueAt(document, home);
  if (!isObject(schemas)) return [];
  const extending = Object.entries(schemas).filter(([, schema]) => extendsParent(schema, parent));
  return extending.map(([key]) => childPointer(home, key));
}

function extendsParent(schema: Json, parent: string): boolean {
  if (!isObject(schema)) return false;
  return listOf(own(schema, "allOf")).some((part) => isObject(part) && own(part, "$ref") === parent);
}
