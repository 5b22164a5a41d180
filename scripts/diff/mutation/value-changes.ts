import { isList, own, type Json, type JsonObject } from "../../json/json.ts";
import { without } from "./change-at.ts";
import { alike, always, checked, known, reversed, typed, typedBothWays } from "./known-effects.ts";
import type { SchemaChange } from "./schema-change.ts";

/** Changes of what a document says of texts, numbers, lists and listed values. */
export const valueChanges: readonly SchemaChange[] = [
  { name: "null as well", change: withNull, effects: reversed(typed) },
  { name: "another type", change: withOtherType, effects: typedBothWays },
  { name: "a listed value less", change: withFewerValues, effects: listedValues() },
  { name: "no list of values", change: withoutValues, effects: reversed(typed) },
  { name: "numbers with fractions", change: withFractions, effects: reversed(checked) },
  { name: "a smaller maxLength", change: (schema) => lowered(schema, "string", "maxLength"), effects: checked },
  { name: "a greater minLength", change: (schema) => raised(schema, "string", "minLength"), effects: checked },
  { name: "a smaller maximum", change: (schema) => lowered(schema, "integer", "maximum"), effects: checked },
  { name: "a greater minimum", change: (schema) => raised(schema, "integer", "minimum"), effects: checked },
  { name: "a smaller maxItems", change: (schema) => lowered(schema, "array", "maxItems"), effects: checked },
  { name: "a greater minItems", change: (schema) => raised(schema, "array", "minItems"), effects: checked },
  { name: "distinct items", change: withDistinctItems, effects: checked },
  { name: "no pattern", change: (schema) => lacking(schema, "pattern"), effects: reversed(checked) },
  { name: "no checked format", change: withoutFormat, effects: reversed(checked) },
  { name: "another description", change: withDescription, effects: alike(always("patch", "none", "none")) },
  { name: "another default", change: withDefault, effects: alike(always("minor", "none", "patch")) },
];

const scalars: readonly Json[] = ["string", "integer", "number", "boolean"];

/** A schema that says by `type` alone which values pass. */
function isOpenScalar(schema: JsonObject): boolean {
  const lists = ["enum", "const", "anyOf", "oneOf", "allOf", "$ref"].some((key) => own(schema, key) !== undefined);
  return scalars.includes(own(schema, "type") ?? null) && !lists && own(schema, "format") !== "binary";
}

function withNull(schema: JsonObject): JsonObject | undefined {
  return isOpenScalar(schema) ? { ...schema, type: [own(schema, "type") ?? null, "null"] } : undefined;
}

function withOtherType(schema: JsonObject): JsonObject | undefined {
  if (!isOpenScalar(schema)) return undefined;
  const type = own(schema, "type") === "boolean" ? "string" : "boolean";
  return { ...without(schema, "format", "default", "example", "examples"), type };
}

function withFractions(schema: JsonObject): JsonObject | undefined {
  const isWhole = own(schema, "type") === "integer" && isOpenScalar(schema);
  return isWhole ? { ...without(schema, "format"), type: "number" } : undefined;
}

/** The types show which values are listed; a list that is open promises its readers less. */
function valuesOf(schema: JsonObject): readonly Json[] {
  const values = own(schema, "enum");
  const isPlain = isList(values) && !values.includes(null) && own(schema, "x-open-enum") !== true;
  return isPlain && own(schema, "const") === undefined ? values : [];
}

function withFewerValues(schema: JsonObject): JsonObject | undefined {
  const values = valuesOf(schema);
  return values.length > 1 ? { ...without(schema, "default"), enum: values.slice(1) } : undefined;
}

function withoutValues(schema: JsonObject): JsonObject | undefined {
  const isTyped = own(schema, "type") === "string" || own(schema, "type") === "integer";
  return isTyped && valuesOf(schema).length > 0 ? without(schema, "enum") : undefined;
}

/** A guard of a closed list goes with its type: it lets pass what the type did not have. */
function listedValues(): typeof typed {
  return { there: typed.there, back: { request: typed.back.request, response: known("major", "major", "minor") } };
}

/** One less than it says, or than nobody reaches. */
function lowered(schema: JsonObject, type: string, keyword: string): JsonObject | undefined {
  const limit = own(schema, keyword) ?? 1_000_000;
  if (!isOf(schema, type) || typeof limit !== "number" || limit < 2) return undefined;
  return { ...schema, [keyword]: Math.ceil(limit) - 1 };
}

function raised(schema: JsonObject, type: string, keyword: string): JsonObject | undefined {
  const limit = own(schema, keyword) ?? 0;
  if (!isOf(schema, type) || typeof limit !== "number") return undefined;
  return { ...schema, [keyword]: Math.floor(limit) + 1 };
}

/** Tuples show in their types how many items there are. */
function isOf(schema: JsonObject, type: string): boolean {
  const others = ["enum", "const", "prefixItems", "exclusiveMinimum", "exclusiveMaximum"];
  return own(schema, "type") === type && !others.some((key) => own(schema, key) !== undefined);
}

function withDistinctItems(schema: JsonObject): JsonObject | undefined {
  const isLoose = own(schema, "type") === "array" && own(schema, "uniqueItems") !== true;
  return isLoose ? { ...schema, uniqueItems: true } : undefined;
}

function lacking(schema: JsonObject, keyword: string): JsonObject | undefined {
  const isThere = own(schema, "type") === "string" && own(schema, keyword) !== undefined;
  return isThere && own(schema, "enum") === undefined ? without(schema, keyword) : undefined;
}

const checkedFormats: readonly Json[] = [
  "date-time",
  "date",
  "time",
  "uuid",
  "email",
  "uri",
  "ipv4",
  "ipv6",
  "hostname",
];

function withoutFormat(schema: JsonObject): JsonObject | undefined {
  return checkedFormats.includes(own(schema, "format") ?? null) ? lacking(schema, "format") : undefined;
}

function withDescription(schema: JsonObject): JsonObject {
  return { ...schema, description: "Said in other words." };
}

function withDefault(schema: JsonObject): JsonObject | undefined {
  const isText = own(schema, "type") === "string" && own(schema, "enum") === undefined;
  return isText ? { ...schema, default: "another" } : undefined;
}
