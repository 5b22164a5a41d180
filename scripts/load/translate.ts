import { isList, type JsonObject, type Json, own } from "../json/json.ts";
import { withoutContradictions } from "./check-contradictions.ts";
import { withoutBrokenPatterns } from "./check-pattern.ts";
import type { ObjectName, Version } from "./shape.ts";

/** The version that bundled documents state, but for those of 3.2. */
const bundledVersion = "3.1.1";

/** Says an object of a 3.0 or 3.1 document in the words of 3.1. What stands in it has been translated already. */
export function translate(name: ObjectName, object: JsonObject, version: Version): JsonObject {
  switch (name) {
    case "OpenAPI":
      return { ...object, openapi: version === "3.2" ? "3.2.0" : bundledVersion };
    case "Example":
      return dataValueToValue(object);
    case "Parameter":
      // The standard wants `required: true` of every path parameter; without it the path would have a hole.
      return withSchema(withPlainStyle(own(object, "in") === "path" ? { ...object, required: true } : object));
    case "Header":
      return withSchema(object);
    case "Responses":
      // `2xx` is often written so; the standard has `2XX`.
      return Object.fromEntries(
        Object.entries(object).map(([key, value]) => [isRange(key) ? key.toUpperCase() : key, value]),
      );
    case "Schema":
      return withoutContradictions(withoutBrokenPatterns(exampleToExamples(inJsonSchema(object))));
    default:
      return object;
  }
}

/** The style for cookies of 3.2 is form but for its percent-encoding, without which few values are safe. */
function withPlainStyle(object: JsonObject): JsonObject {
  return own(object, "style") === "cookie" ? { ...object, style: "form" } : object;
}

/** In 3.2 the value of an example goes by another name. */
function dataValueToValue(object: JsonObject): JsonObject {
  const { dataValue, ...rest } = object;
  return dataValue === undefined ? object : { value: dataValue, ...rest };
}

function isRange(key: string): boolean {
  return /^[1-5]xx$/.test(key);
}

/** A parameter that says nothing about its value takes any; of two ways to say it, the schema counts. */
function withSchema(object: JsonObject): JsonObject {
  if (own(object, "schema") === undefined)
    return own(object, "content") === undefined ? { ...object, schema: {} } : object;
  const { content: _, ...others } = object;
  return others;
}

/**
 * A schema whose keywords are those of JSON Schema 2020-12, from which the dialect of 3.0 differs in a few. Those are told by
 * their form, because documents mix the two.
 */
export function inJsonSchema(schema: JsonObject): JsonObject {
  if (!ownKeywords.some((keyword) => Object.hasOwn(schema, keyword))) return schema;
  const translated = Object.entries(schema).flatMap(([key, value]): (readonly [string, Json])[] => {
    switch (key) {
      case "nullable":
        return [];
      case "type":
        // Only beside a type does nullable mean anything, and an enum goes on to say what is valid (3.0.3, proposal
        // "Clarify Semantics of nullable").
        return [["type", own(schema, "nullable") === true && typeof value === "string" ? [value, "null"] : value]];
      case "minimum":
        return [[own(schema, "exclusiveMinimum") === true ? "exclusiveMinimum" : "minimum", value]];
      case "maximum":
        return [[own(schema, "exclusiveMaximum") === true ? "exclusiveMaximum" : "maximum", value]];
      case "exclusiveMinimum":
      case "exclusiveMaximum":
        return typeof value === "boolean" ? [] : [[key, value]];
      default:
        return [[key, value]];
    }
  });
  return Object.fromEntries(translated);
}

/** What decides whether a schema is said in the dialect of 3.0. */
const ownKeywords = ["nullable", "exclusiveMinimum", "exclusiveMaximum"];

/** `example` is deprecated since 3.1: JSON Schema has a list. */
function exampleToExamples(schema: JsonObject): JsonObject {
  const example = own(schema, "example");
  if (example === undefined) return schema;
  const stated = own(schema, "examples");
  const examples = [example, ...(isList(stated) ? stated : [])];
  const others = Object.entries(schema).filter(([key]) => key !== "examples");
  return Object.fromEntries(others.map(([key, value]) => (key === "example" ? ["examples", examples] : [key, value])));
}
