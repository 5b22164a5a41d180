import type { BundledDocument } from "./bundled-document.ts";
import type { Fault } from "./issue-log.ts";
import { isList, type JsonObject, own } from "../json/json.ts";
import { childPointer } from "../json/json-pointer.ts";

/** What a schema says that has the right form and yet makes no sense. */
export function checkSchemas(document: BundledDocument): void {
  for (const { value, pointer } of document.objects("Schema")) {
    checkPatterns(document, value, pointer);
    checkNumbers(document, value, pointer);
    checkLists(document, value, pointer);
    checkDialect(document, value, pointer);
  }
}

function checkPatterns(document: BundledDocument, schema: JsonObject, pointer: string): void {
  const pattern = own(schema, "pattern");
  if (typeof pattern === "string") checkPattern(document, pattern, childPointer(pointer, "pattern"));
  for (const { key, pointer: at } of document.entries({ value: schema, pointer }, "patternProperties")) {
    checkPattern(document, key, at);
  }
}

/** JSON Schema 2020-12, 6.4: patterns are ECMA-262, with the u flag. */
function checkPattern(document: BundledDocument, pattern: string, pointer: string): void {
  try {
    new RegExp(pattern, "u");
  } catch (error) {
    const reason = (error as Error).message.replace(/^.*: /s, "");
    const message = `The pattern ${JSON.stringify(pattern)} is no regular expression: ${reason}.`;
    const fix = "Write it as ECMAScript with the u flag understands it; escape only what has to be.";
    document.warn(pointer, { code: "invalid-pattern", message, fix });
  }
}

const sizes = [
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
  "minContains",
  "maxContains",
];

const ranges = [
  ["minimum", "maximum"],
  ["minimum", "exclusiveMaximum"],
  ["exclusiveMinimum", "maximum"],
  ["exclusiveMinimum", "exclusiveMaximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
  ["minContains", "maxContains"],
] as const;

function checkNumbers(document: BundledDocument, schema: JsonObject, pointer: string): void {
  for (const key of sizes) {
    const size = own(schema, key);
    if (typeof size === "number" && size < 0) document.warn(childPointer(pointer, key), negative(key, size));
  }
  const multipleOf = own(schema, "multipleOf");
  if (typeof multipleOf === "number" && multipleOf <= 0) {
    document.error(childPointer(pointer, "multipleOf"), notPositive(multipleOf));
  }
  for (const [low, high] of ranges) {
    const [least, most] = [own(schema, low), own(schema, high)];
    if (typeof least !== "number" || typeof most !== "number") continue;
    const isEmpty = least > most || (least === most && `${low}${high}`.includes("exclusive"));
    if (isEmpty) document.warn(childPointer(pointer, low), emptyRange(low, least, high, most));
  }
}

function checkLists(document: BundledDocument, schema: JsonObject, pointer: string): void {
  const values = own(schema, "enum");
  // Documents that are made by programs have those; nothing is valid, which is at least clear.
  if (isList(values) && values.length === 0) document.warn(childPointer(pointer, "enum"), emptyList("enum"));
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    const branches = own(schema, key);
    if (isList(branches) && branches.length === 0) document.error(childPointer(pointer, key), emptyList(key));
  }
  for (const key of ["enum", "required", "type"]) {
    const seen = new Set<string>();
    for (const { value, pointer: at } of document.entries({ value: schema, pointer }, key)) {
      const text = JSON.stringify(value);
      if (seen.has(text)) document.warn(at, repeated(key, text));
      seen.add(text);
    }
  }
}

function checkDialect(document: BundledDocument, schema: JsonObject, pointer: string): void {
  const dialect = own(schema, "$schema");
  if (typeof dialect !== "string" || knownDialects.test(dialect)) return;
  const message = `The dialect "${dialect}" is not known; the schema is read as JSON Schema 2020-12.`;
  const fix = "Remove $schema, and use the keywords of JSON Schema 2020-12.";
  document.warn(childPointer(pointer, "$schema"), { code: "unknown-dialect", message, fix });
}

export const knownDialects =
  /^https:\/\/(json-schema\.org\/draft\/2020-12\/schema|spec\.openapis\.org\/oas\/3\.[12]\/dialect\/.+)#?$/;

function negative(key: string, size: number): Fault {
  const message = `${key} is ${size}; a size cannot be negative.`;
  return { code: "negative-size", message, fix: `Write 0 or more, or remove ${key}.` };
}

function notPositive(value: number): Fault {
  const message = `multipleOf is ${value}; it must be greater than 0.`;
  return { code: "invalid-multiple-of", message, fix: "Write a number above 0, or remove multipleOf." };
}

function emptyRange(low: string, least: number, high: string, most: number): Fault {
  const message = `Nothing is valid between ${low} ${least} and ${high} ${most}.`;
  return { code: "empty-range", message, fix: "Exchange the two, or correct one of them." };
}

function emptyList(key: string): Fault {
  const message = `"${key}" is empty.`;
  return { code: "empty-list", message, fix: `Put at least one entry into it, or remove ${key}.` };
}

function repeated(key: string, text: string): Fault {
  return { code: "repeated-entry", message: `"${key}" lists ${text} twice.`, fix: "Remove one of the two." };
}
