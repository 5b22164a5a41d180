import { valueAt } from "../../json/json-pointer.ts";
import { entriesOf, isList, isObject, own, type Json, type JsonObject } from "../../json/json.ts";
import { without } from "./change-at.ts";
import { checked, same, typed } from "./known-effects.ts";
import { isNullAlone, listOf } from "./resolve-schema.ts";
import { isJoint, type SchemaPlace } from "./schema-places.ts";
import type { SchemaChange } from "./schema-change.ts";
import type { Survey } from "./mutant.ts";
import { areToldApart } from "./told-apart.ts";

/** Changes of how a document puts its schemas together; most of them say the same in other words. */
export const structureChanges: readonly SchemaChange[] = [
  { name: "a closed object", change: closed, effects: checked },
  { name: "a branch less in the document", change: withFewerBranches, effects: typed },
  { name: "a list of one part", change: wrapped, effects: same },
  { name: "what a reference leads to", change: inlined, effects: same },
  { name: "null as a branch", change: withNullBranch, effects: same },
  { name: "another order", change: reordered, effects: same },
  { name: "keywords that say nothing", change: withDefaults, effects: same },
];

function closed(schema: JsonObject): JsonObject | undefined {
  const speaks = ["additionalProperties", "unevaluatedProperties", "patternProperties"].some((key) => own(schema, key));
  const isStated = ["additionalProperties", "unevaluatedProperties"].some((key) => own(schema, key) === false);
  const isObjectWithNames = own(schema, "type") === "object" && entriesOf(own(schema, "properties") ?? null).length > 0;
  return isObjectWithNames && !speaks && !isStated ? { ...schema, additionalProperties: false } : undefined;
}

function withFewerBranches(schema: JsonObject, _: SchemaPlace, { document }: Survey): JsonObject | undefined {
  for (const keyword of ["oneOf", "anyOf"]) {
    const members = listOf(own(schema, keyword));
    const branches = members.filter((member) => !isNullAlone(member));
    if (branches.length < 3 || own(schema, "discriminator") !== undefined) continue;
    if (!areToldApart(document, members)) continue;
    return { ...schema, [keyword]: members.filter((member) => member !== branches[0]) };
  }
  return undefined;
}

function wrapped(schema: JsonObject): JsonObject | undefined {
  // What names a schema or belongs to its union stays at its place.
  const isBound = ["discriminator", "x-ts-name", "$defs", "$id", "$anchor"].some(
    (key) => own(schema, key) !== undefined,
  );
  return isBound ? undefined : { allOf: [schema] };
}

function inlined(schema: JsonObject, { position }: SchemaPlace, { document }: Survey): JsonObject | undefined {
  const reference = own(schema, "$ref");
  if (typeof reference !== "string" || Object.keys(schema).length > 1) return undefined;
  // The branch of a union and an heir are known by the names of their components.
  if (["oneOf", "anyOf", "allOf", "component"].includes(position)) return undefined;
  const target = valueAt(document, reference);
  const isSimple =
    isObject(target) && own(target, "x-ts-name") === undefined && own(target, "discriminator") === undefined;
  return isSimple && own(target, "$ref") === undefined ? target : undefined;
}

function withNullBranch(schema: JsonObject): JsonObject | undefined {
  const type = own(schema, "type");
  const isNullable = isList(type) && type.length === 2 && type.includes("null") && !isJoint(schema);
  if (!isNullable || ["enum", "const"].some((key) => own(schema, key) !== undefined)) return undefined;
  const told = Object.entries(schema).filter(([key]) => annotations.has(key) || key.startsWith("x-"));
  const demands = without(schema, "type", ...told.map(([key]) => key));
  const [only = null] = type.filter((each) => each !== "null");
  return { ...Object.fromEntries(told), anyOf: [{ type: only, ...demands }, { type: "null" }] };
}

const annotations = new Set(
  "title description default example examples deprecated readOnly writeOnly externalDocs xml".split(" "),
);

function reordered(schema: JsonObject): JsonObject | undefined {
  const turned = (value: Json): Json => {
    if (isList(value)) return value.toReversed();
    return isObject(value) ? Object.fromEntries(Object.entries(value).toReversed()) : value;
  };
  const keywords = ["properties", "required", "enum", "anyOf", "oneOf", "allOf", "type"];
  const found = keywords.filter((keyword) => entriesOf(own(schema, keyword) ?? null).length > 1);
  if (found.length === 0) return undefined;
  return { ...schema, ...Object.fromEntries(found.map((keyword) => [keyword, turned(schema[keyword] ?? null)])) };
}

function withDefaults(schema: JsonObject): JsonObject | undefined {
  const silent = { minLength: 0, minItems: 0, minProperties: 0, uniqueItems: false, deprecated: false, required: [] };
  return own(schema, "$ref") === undefined ? { ...silent, ...schema } : undefined;
}
