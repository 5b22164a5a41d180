import { isList, type Json, type JsonObject, own } from "../json/json.ts";
import { childPointer } from "../json/json-pointer.ts";
import type { StructureContext } from "./check-structure.ts";
import type { Fault } from "./issue-log.ts";
import type { Place } from "./walk.ts";

/** Keywords of one schema that cannot be met, of which the first is where the trouble is told. */
export interface Contradiction {
  readonly keys: readonly [string, ...string[]];
  readonly fault: Fault;
}

/**
 * Warns of keywords that cannot be met together, or never: nobody who writes one has seen a value that it allows, so it
 * says something else than was meant.
 */
export function warnOfContradictions({ pointer }: Place, schema: JsonObject, { file, log }: StructureContext): void {
  for (const { keys, fault } of contradictionsOf(schema)) {
    const message = `${fault.message} ${keys.length > 1 ? "Both are" : "It is"} left out.`;
    log.warn({ file, pointer: childPointer(pointer, keys[0]) }, { ...fault, message });
  }
}

/** The schema without what has been warned of. */
export function withoutContradictions(schema: JsonObject): JsonObject {
  const contradictory = new Set(contradictionsOf(schema).flatMap(({ keys }) => keys));
  if (contradictory.size === 0) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !contradictory.has(key)));
}

function contradictionsOf(schema: JsonObject): readonly Contradiction[] {
  return [...impossibleNumbers(schema), ...emptyRanges(schema), ...impossibleValues(schema), ...emptyUnions(schema)];
}

function impossibleNumbers(schema: JsonObject): readonly Contradiction[] {
  const negatives = sizes.flatMap((key): readonly Contradiction[] => {
    const size = own(schema, key);
    return typeof size === "number" && size < 0 ? [{ keys: [key], fault: negative(key, size) }] : [];
  });
  const multipleOf = own(schema, "multipleOf");
  if (typeof multipleOf !== "number" || multipleOf > 0) return negatives;
  return [...negatives, { keys: ["multipleOf"], fault: notPositive(multipleOf) }];
}

function emptyRanges(schema: JsonObject): readonly Contradiction[] {
  const found = ranges.flatMap(([low, high]): readonly Contradiction[] => {
    const [least, most] = [own(schema, low), own(schema, high)];
    if (typeof least !== "number" || typeof most !== "number") return [];
    const isEmpty = least > most || (least === most && `${low}${high}`.includes("exclusive"));
    return isEmpty ? [{ keys: [low, high], fault: emptyRange(low, least, high, most) }] : [];
  });
  const [required, most] = [own(schema, "required"), own(schema, "maxProperties")];
  if (!isList(required) || typeof most !== "number" || new Set(required).size <= most) return found;
  return [...found, { keys: ["maxProperties"], fault: tooManyRequired(new Set(required).size, most) }];
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
function impossibleValues(schema: JsonObject): readonly Contradiction[] {
  const [type, values, constant] = [own(schema, "type"), own(schema, "enum"), own(schema, "const")];
  const key = constant === undefined ? "enum" : "const";
  const listed = constant === undefined ? (isList(values) ? values : []) : [constant];
  if (listed.length === 0) return [];
  const types = type === undefined ? undefined : isList(type) ? type : [type];
  const found: Contradiction[] = [];
  if (types !== undefined && !listed.some((value) => types.some((name) => isOfType(value, name)))) {
    found.push({ keys: [key], fault: noneOfType(key, types) });
  }
  const isScalar = constant === null || typeof constant !== "object";
  if (constant !== undefined && isScalar && isList(values) && values.length > 0 && !values.includes(constant)) {
    found.push({ keys: ["const", "enum"], fault: notListed(constant) });
  }
  return found;
}

/** A union without branches. */
function emptyUnions(schema: JsonObject): readonly Contradiction[] {
  return ["allOf", "anyOf", "oneOf"].flatMap((key): readonly Contradiction[] => {
    const branches = own(schema, key);
    return isList(branches) && branches.length === 0 ? [{ keys: [key], fault: emptyList(key) }] : [];
  });
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

function emptyList(key: string): Fault {
  return {
    code: "empty-list",
    message: `"${key}" is empty.`,
    fix: `Put at least one entry into it, or remove ${key}.`,
  };
}
