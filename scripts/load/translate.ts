import { isList, type JsonObject, type Json, own } from "../json/json.ts";
import { withoutBrokenPatterns } from "./check-pattern.ts";
import type { ObjectName, Version } from "./shape.ts";

/** The version that every bundled document states. */
const bundledVersion = "3.1.1";

/** Says an object of a 3.0 or 3.1 document in the words of 3.1. What stands in it has been translated already. */
export function translate(name: ObjectName, object: JsonObject, version: Version): JsonObject {
  switch (name) {
    case "OpenAPI":
      return { ...object, openapi: bundledVersion };
    case "Parameter":
      // The standard wants `required: true` of every path parameter; without it the path would have a hole.
      return withSchema(own(object, "in") === "path" ? { ...object, required: true } : object);
    case "Header":
      return withSchema(object);
    case "Schema":
      return withoutBrokenPatterns(exampleToExamples(version === "3.0" ? translateSchema(object) : object));
    default:
      return object;
  }
}

/** A parameter that says nothing about its value takes any. */
function withSchema(object: JsonObject): JsonObject {
  const isDescribed = own(object, "schema") !== undefined || own(object, "content") !== undefined;
  return isDescribed ? object : { ...object, schema: {} };
}

/** The keywords in which the dialect of 3.0 differs from JSON Schema 2020-12. */
function translateSchema(schema: JsonObject): JsonObject {
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
        return [];
      default:
        return [[key, value]];
    }
  });
  return Object.fromEntries(translated);
}

/** `example` is deprecated since 3.1: JSON Schema has a list. */
function exampleToExamples(schema: JsonObject): JsonObject {
  const example = own(schema, "example");
  if (example === undefined) return schema;
  const stated = own(schema, "examples");
  const examples = [example, ...(isList(stated) ? stated : [])];
  const others = Object.entries(schema).filter(([key]) => key !== "examples");
  return Object.fromEntries(others.map(([key, value]) => (key === "example" ? ["examples", examples] : [key, value])));
}
