import type { BundledDocument } from "./bundled-document.ts";
import type { Fault } from "./issue-log.ts";
import { childPointer } from "../json/json-pointer.ts";
import { isList, type Json, type JsonObject, own } from "../json/json.ts";

/** Reports keywords of one schema that cannot be met together, or never: no value of the kind they speak of is valid. */
export function checkContradictions(document: BundledDocument, schema: JsonObject, pointer: string): void {
  const report = (key: string, fault: Fault): void => document.error(childPointer(pointer, key), fault);
  for (const key of sizes) {
    const size = own(schema, key);
    if (typeof size === "number" && size < 0) report(key, negative(key, size));
  }
  const multipleOf = own(schema, "multipleOf");
  if (typeof multipleOf === "number" && multipleOf <= 0) report("multipleOf", notPositive(multipleOf));
  for (const [low, high] of ranges) {
    const [least, most] = [own(schema, low), own(schema, high)];
    if (typeof least !== "number" || typeof most !== "number") continue;
    if (least > most || (least === most && `${low}${high}`.includes("exclusive"))) {
      report(low, emptyRange(low, least, high, most));
    }
  }
  const [required, most] = [own(schema, "required"), own(schema, "maxProperties")];
  if (isList(required) && typeof most === "number" && new Set(required).size > most) {
    report("required", tooManyRequired(new Set(required).size, most));
  }
  checkValues(schema, report);
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

/** Not minContains and maxContains: the official suite has them the wrong way round on purpose, and says what it means. */
const ranges = [
  ["minimum", "maximum"],
  ["minimum", "exclusiveMaximum"],
  ["exclusiveMinimum", "maximum"],
  ["exclusiveMinimum", "exclusiveMaximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
] as const;

/** `type`, `enum` and `const` each list what is valid; something must be in all of them. */
function checkValues(schema: JsonObject, report: (key: string, fault: Fault) => void): void {
  const [type, values, constant] = [own(schema, "type"), own(schema, "enum"), own(schema, "const")];
  const key = constant === undefined ? "enum" : "const";
  const listed = constant === undefined ? (isList(values) ? values : []) : [constant];
  if (listed.length === 0) return;
  const types = type === undefined ? undefined : isList(type) ? type : [type];
  if (types !== undefined && !listed.some((value) => types.some((name) => isOfType(value, name)))) {
    report(key, noneOfType(key, types));
  }
  const isScalar = constant === null || typeof constant !== "object";
  if (constant !== undefined && isScalar && isList(values) && values.length > 0 && !values.includes(constant)) {
    report("const", notListed(constant));
  }
}

function isOfType(value: Json, type: Json): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "null") return value === null;
  if (type === "array") return isList(value);
  return typeof value === type && value !== null && !isList(value);
}

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

function tooManyRequired(required: number, most: number): Fault {
  const message = `${required} properties are required, and maxProperties is ${most}.`;
  return { code: "empty-range", message, fix: "Raise maxProperties, or require fewer." };
}

function noneOfType(key: string, types: readonly Json[]): Fault {
  const message = `No value of ${key} is of the type ${types.map((type) => `"${String(type)}"`).join(" or ")}.`;
  return { code: "contradictory-values", message, fix: `Correct the type, or the values of ${key}.` };
}

function notListed(constant: Json): Fault {
  const message = `const is ${JSON.stringify(constant)}, which enum does not list.`;
  return { code: "contradictory-values", message, fix: "Keep one of the two." };
}
