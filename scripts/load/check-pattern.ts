import type { StructureContext } from "./check-structure.ts";
import { childPointer } from "../json/json-pointer.ts";
import { isObject, type Json, type JsonObject, own } from "../json/json.ts";
import { limits } from "./limits.ts";
import type { Place } from "./walk.ts";

/**
 * Warns of patterns of a schema that no ECMAScript engine compiles (JSON Schema 2020-12, 6.4, with the u flag), and of those
 * that still have the slashes of a program around them, which nothing matches. They are often meant for another language;
 * nobody can have relied on them here.
 */
export function checkPatterns({ value, pointer }: Place, { file, log }: StructureContext): void {
  if (!isObject(value)) return;
  const warn = (pattern: string, at: string): void => {
    const reason = faultOf(pattern);
    if (reason === undefined) return;
    const message = `The pattern ${JSON.stringify(pattern)} is no regular expression: ${reason}. It is left out.`;
    const fix = "Write it as ECMAScript with the u flag understands it; escape only what has to be.";
    log.warn({ file, pointer: at }, { code: "invalid-pattern", message, fix });
  };
  const pattern = own(value, "pattern");
  if (typeof pattern === "string") warn(pattern, childPointer(pointer, "pattern"));
  const byPattern = own(value, "patternProperties");
  for (const key of isObject(byPattern) ? Object.keys(byPattern) : []) {
    warn(key, childPointer(pointer, "patternProperties", key));
  }
}

/** The schema without the patterns that have been warned of. */
export function withoutBrokenPatterns(schema: JsonObject): JsonObject {
  if (!Object.hasOwn(schema, "pattern") && !Object.hasOwn(schema, "patternProperties")) return schema;
  const entries = Object.entries(schema).flatMap(([key, value]): (readonly [string, Json])[] => {
    if (key === "pattern" && typeof value === "string" && faultOf(value) !== undefined) return [];
    if (key !== "patternProperties" || !isObject(value)) return [[key, value]];
    return [[key, Object.fromEntries(Object.entries(value).filter(([pattern]) => faultOf(pattern) === undefined))]];
  });
  return Object.fromEntries(entries);
}

function faultOf(pattern: string): string | undefined {
  if (pattern.length > limits.maxPatternLength) return `it has more than ${limits.maxPatternLength} characters`;
  if (/^\/\^.*\$\/[a-z]*$/s.test(pattern)) return "it has the slashes of a program around it, so that nothing matches";
  try {
    new RegExp(pattern, "u");
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(/^.*: /s, "");
  }
}
