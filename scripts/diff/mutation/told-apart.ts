import { isObject, own, type Json, type JsonObject } from "../../json/json.ts";
import { isNullAlone, listOf, resolved } from "./resolve-schema.ts";

/** Whether no value passes two of the members, as far as it can be told at a glance: by type, or by a tag. */
export function areToldApart(document: JsonObject, members: readonly Json[]): boolean {
  const shapes = members.filter((member) => !isNullAlone(member)).map((member) => resolved(document, member));
  return shapes.every((a, index) => shapes.slice(index + 1).every((b) => haveOtherTypes(a, b) || haveOtherTags(a, b)));
}

function haveOtherTypes(a: JsonObject, b: JsonObject): boolean {
  const [left, right] = [typesOf(a), typesOf(b)];
  return left.length > 0 && right.length > 0 && !left.some((type) => right.includes(type));
}

function typesOf(schema: JsonObject): readonly string[] {
  const type = own(schema, "type");
  const all = typeof type === "string" ? [type] : listOf(type);
  return all.map((each) => (each === "integer" ? "number" : String(each)));
}

function haveOtherTags(a: JsonObject, b: JsonObject): boolean {
  const [left, right] = [tagsOf(a), tagsOf(b)];
  return [...left].some(([name, values]) => {
    const others = right.get(name);
    return others !== undefined && !values.some((value) => others.includes(value));
  });
}

/** Properties that are always there and have listed values. */
function tagsOf(schema: JsonObject): ReadonlyMap<string, readonly Json[]> {
  const properties = own(schema, "properties");
  const tags = listOf(own(schema, "required")).flatMap((name) => {
    const property = isObject(properties) && typeof name === "string" ? own(properties, name) : undefined;
    const values = isObject(property) ? listedValues(property) : [];
    return values.length === 0 ? [] : [[String(name), values] as const];
  });
  return new Map(tags);
}

function listedValues(schema: JsonObject): readonly Json[] {
  const value = own(schema, "const");
  return value === undefined ? listOf(own(schema, "enum")) : [value];
}
