import { childPointer } from "../../json/json-pointer.ts";
import { isList, isObject, type JsonObject } from "../../json/json.ts";
import type { Json } from "../../model/types.ts";

/** A schema that lacks one constraint of the original, or allows one value more or less. */
export interface Mutant {
  /** What was changed: `#/components/schemas/PageMeta/required/total removed`. */
  readonly name: string;
  readonly schema: Json;
}

/** What says nothing about which values are valid. A keyword that stands nowhere here must be known to `mutantsOf`. */
const annotations = new Set(["description", "title", "examples", "example", "default", "deprecated", "discriminator"]);

const single = new Set(
  (
    "$ref const pattern format readOnly writeOnly x-open-enum uniqueItems not if contains minContains maxContains " +
    "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems " +
    "minProperties maxProperties"
  ).split(" "),
);
const withSchema = new Set([
  "items",
  "additionalProperties",
  "propertyNames",
  "unevaluatedProperties",
  "not",
  "contains",
]);
const withSchemas = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const withSchemaMap = new Set(["properties", "patternProperties", "dependentSchemas", "dependentRequired"]);

/** Every way to take one constraint out of a schema, at any depth; references are not followed. */
export function mutantsOf(schema: Json, pointer: string): readonly Mutant[] {
  if (!isObject(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const at = childPointer(pointer, keyword);
    const put = (changed: Json): Json => ({ ...schema, [keyword]: changed });
    const found = keywordMutants(schema, keyword, value, at);
    const inner = (part: Json, below: string, wrap: (changed: Json) => Json) =>
      mutantsOf(part, below).map((mutant) => ({ name: mutant.name, schema: put(wrap(mutant.schema)) }));
    if (withSchema.has(keyword)) return [...found, ...inner(value, at, (changed) => changed)];
    if (withSchemas.has(keyword) && isList(value)) {
      return [
        ...found,
        ...value.flatMap((part, i) => inner(part, childPointer(at, i), (changed) => value.with(i, changed))),
      ];
    }
    if (withSchemaMap.has(keyword) && isObject(value)) {
      const members = Object.entries(value);
      return [...found, ...members.flatMap(([key, part]) => inner(part, childPointer(at, key), (changed) => ({ ...value, [key]: changed })))]; // prettier-ignore
    }
    return found;
  });
}

function keywordMutants(schema: JsonObject, keyword: string, value: Json, at: string): readonly Mutant[] {
  const put = (changed: Json): Json => ({ ...schema, [keyword]: changed });
  const removed = { name: `${at} removed`, schema: without(schema, keyword) };
  if (annotations.has(keyword) || (keyword.startsWith("x-") && keyword !== "x-open-enum")) return [];
  if (value === true && withSchema.has(keyword)) return []; // allows everything already
  if (single.has(keyword) || withSchema.has(keyword)) return [removed];
  if (keyword === "type") {
    if (!isList(value)) return [removed];
    return [removed, ...eachRemoved(value, at, put)];
  }
  if (keyword === "enum" && isList(value)) {
    return [removed, ...eachRemoved(value, at, put), { name: `${at} gets one more`, schema: put([...value, added]) }];
  }
  if ((keyword === "required" || withSchemas.has(keyword)) && isList(value)) {
    return value.length === 1
      ? [removed]
      : [...(keyword === "required" ? [] : [removed]), ...eachRemoved(value, at, put)];
  }
  if (withSchemaMap.has(keyword) && isObject(value)) {
    return Object.keys(value).map((key) => ({
      name: `${childPointer(at, key)} removed`,
      schema: put(without(value, key)),
    }));
  }
  throw new Error(`${at}: the keyword ${keyword} is new here. Say in mutants.ts how it is taken out.`);
}

/** A value that no enum of a document has. */
export const added = "one more";

function eachRemoved(list: readonly Json[], at: string, put: (changed: Json) => Json): readonly Mutant[] {
  const label = (entry: Json, index: number) => (typeof entry === "string" ? entry : index);
  return list.map((entry, index) => ({
    name: `${at}/${label(entry, index)} removed`,
    schema: put(list.toSpliced(index, 1)),
  }));
}

function without(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([other]) => other !== key));
}
