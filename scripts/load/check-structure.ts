import { checkKeys } from "./check-keys.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { IssueLog } from "./issue-log.ts";
import { describeType, isObject, type JsonObject, own } from "../json/json.ts";
import { fieldOf, fieldsOf, nameOf } from "./openapi-shape.ts";
import type { ObjectName, Shape, Version } from "./shape.ts";
import type { SourceFile } from "./source-file.ts";
import { isOpaqueReference, matches, objectAt, type Place } from "./walk.ts";

export interface StructureContext {
  readonly file: SourceFile;
  readonly log: IssueLog;
  /** The version that the document states. */
  readonly version: Version;
}

/** Checks one place against the table: the type of its value, the words it may say, its fields. */
export function checkStructure(place: Place, context: StructureContext): void {
  const { version } = context;
  if (!matches(place.shape, place.value, version)) return reportType(place, context);
  if (place.shape.kind === "word") checkWord(place, place.shape.words, context);
  const name = objectAt(place);
  if (name === undefined || !isObject(place.value) || isOpaqueReference(place, version)) return;
  checkKeys(place, name, place.value, context);
  checkRequired(place, name, place.value, context);
}

function reportType({ value, shape, pointer, parent }: Place, { file, log, version }: StructureContext): void {
  const owner = parent === undefined ? undefined : objectAt(parent);
  const key = lastKey(pointer);
  const field = owner === undefined ? undefined : fieldOf(owner, key, version);
  const wanted = describeShape(shape);
  if (value === null && field !== undefined && field.presence !== "required") {
    const message = `"${key}" is null where ${wanted} is expected; it counts as absent.`;
    log.warn({ file, pointer }, { code: "null-value", message, fix: "Remove it, or give it a value." });
  } else {
    const got = describeType(value);
    const isStrayReference = key === "$ref" && field === undefined;
    const fix = isStrayReference ? "Write the content out; a $ref is not allowed here." : typeAdvice(wanted, got);
    log.error({ file, pointer }, { code: "wrong-type", message: `Expected ${wanted}, got ${got}.`, fix });
  }
}

function typeAdvice(wanted: string, got: string): string {
  const isUnquoted = wanted === "a string" && (got === "a number" || got === "a boolean");
  return isUnquoted ? "Put it in quotes." : `Write ${wanted} here.`;
}

function checkWord(place: Place, words: readonly string[], { file, log }: StructureContext): void {
  const value = String(place.value);
  if (words.includes(value)) return;
  const message = `Unknown ${lastKey(place.pointer)} "${value}".${didYouMean(value, words)}`;
  const fix = `Use one of ${words.map((word) => `"${word}"`).join(", ")}.`;
  log.error({ file, pointer: place.pointer }, { code: "unknown-word", message, fix });
}

function checkRequired(place: Place, name: ObjectName, object: JsonObject, context: StructureContext): void {
  const { file, log, version } = context;
  for (const [key, field] of fieldsOf(name, version)) {
    if (field.presence === "optional" || own(object, key) !== undefined) continue;
    const message = `"${key}" is missing; ${nameOf(name)} needs it.`;
    const report = { code: "missing-field", message, fix: `Add ${key}: ${describeShape(field.shape)}.` };
    if (field.presence === "required") log.error({ file, pointer: place.pointer }, report);
    else log.warn({ file, pointer: place.pointer }, report);
  }
}

function describeShape(shape: Shape): string {
  switch (shape.kind) {
    case "any":
      return "a value";
    case "word":
    case "schemaName":
      return "a string";
    case "integer":
      return "an integer";
    case "map":
      return "an object";
    case "object":
      return nameOf(shape.object);
    case "either":
      return shape.shapes.map(describeShape).join(" or ");
    default:
      return `a ${shape.kind}`;
  }
}

function lastKey(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf("/") + 1);
}
